import { momentWhen } from './support/moments.ts'
import {
  availabilityFor,
  everyRoute,
  exitsOf,
  headingOf,
  outcomeIds,
  questionIds,
  type Route,
  routeTo,
} from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { expect, test } from './support/test.ts'

const caseScreens = (nodes: readonly string[]) =>
  nodes.map((node) => {
    const availability = availabilityFor(node)
    return { node, at: momentWhen(availability), route: routeTo(node, availability) }
  })
const outcomes = caseScreens(outcomeIds)

for (const { these, chosen } of [
  { these: 'every question', chosen: caseScreens(questionIds) },
  { these: 'every outcome', chosen: outcomes },
]) {
  test(`from ${these}, Back, Forward, About and Clear do what they say`, async ({ I }) => {
    test.slow()
    expect(chosen.length).toBeGreaterThan(5)
    await fromEach(I, chosen, async ({ node, route }) => {
      const last = route.steps.at(-1)
      const waysBack = [() => I.goBack(), () => I.goBackInBrowser()]
      await test.step('every way back shows the screen before, and Forward does nothing', async () => {
        await goForwardInVain(I, node)
        for (const goBack of last ? waysBack : []) {
          await goBack()
          await I.standOn(last!.node)
          await goForwardInVain(I, last!.node)
          await I.answer(last!.node, last!.answer)
          await I.standOn(node)
        }
      })
      await test.step('every way back from About keeps the case', async () => {
        for (const goBack of waysBack) {
          await I.openAbout()
          await goBack()
          await I.standOn(node)
          expect(await keptTrail(I), node).toEqual(route.steps)
        }
      })
      await test.step('Clear and start again leaves nothing behind', async () => {
        await I.clear()
        await seeNothingKept(I)
        await goForwardInVainOnStart(I)
      })
    })
  })
}

test('from every outcome, Change drops an answer and all after it, and the same answers lead back', async ({
  I,
}) => {
  test.slow()
  await fromEach(I, outcomes, async ({ node, route }) => {
    for (const [index, step] of route.steps.entries()) {
      await test.step(`Change ${step.node}`, async () => {
        await I.change(step.node)
        await I.standOn(step.node)
        expect(await keptTrail(I), node).toEqual(route.steps.slice(0, index))
        await I.hurryOn(route.steps.slice(index))
        await I.standOn(node)
        expect(await keptTrail(I), node).toEqual(route.steps)
      })
    }
    await I.clear()
  })
})

test('from a question, Change goes back to each question before it', async ({ I }) => {
  const { steps, endsAt } = routeTo('others-at-risk')
  await I.arrive()
  await I.follow({ steps, endsAt })
  for (const [index, { node }] of steps.entries()) {
    await I.change(node)
    await I.standOn(node)
    expect(await keptTrail(I)).toEqual(steps.slice(0, index))
    await I.take(steps.slice(index))
    await I.standOn(endsAt)
  }
})

test('another answer after Change leads elsewhere, and Back still leads through each screen', async ({
  I,
}) => {
  await I.arrive()
  await I.follow(routeTo('respect-choice'))
  await I.change('alone')
  await I.answer('alone', 'overheard')
  await I.standOn('advice-first')
  for (const node of ['alone', 'concern', 'age', 'danger']) {
    await I.goBackInBrowser()
    await I.standOn(node)
  }
  await I.goBackInBrowser()
  await I.seeStart()
})

test('Change passes the 999 screen, which is no question, and offers no change of it', async ({
  I,
}) => {
  const route = longestAfter999()
  await I.arrive()
  await I.follow(route)
  await I.unfold('question.answered_other')
  await expect(I.main.locator('button[name=change]')).toHaveCount(route.steps.length - 1)
  await I.change('age')
  await I.standOn('age')
  await I.goBack()
  await I.standOn('emergency')
  await I.goBack()
  await I.standOn('danger')
})

for (const way of ['the app’s Back', 'the browser’s Back'] as const) {
  test(`${way} on the first question is Start, with the case cleared`, async ({ I }) => {
    await I.arrive()
    await I.begin()
    await (way === 'the app’s Back' ? I.goBack() : I.goBackInBrowser())
    await I.seeStart()
    await seeNothingKept(I)
    await goForwardInVainOnStart(I)
    await I.begin('council')
    expect(await keptTrail(I)).toEqual([])
  })
}

test('About opened by its own address leads back to Start', async ({ I }) => {
  await I.arrive({ address: './#about' })
  await I.goBack()
  await I.seeStart()
  await I.begin()
})

test('no entry of the history, no address and no title holds an answer', async ({ I }) => {
  await I.arrive()
  const before = await I.page.evaluate(readPlace)
  const routes = [routeTo('respect-choice'), longestAfter999()]
  for (const route of routes) {
    await I.begin()
    for (const [index, step] of route.steps.entries()) {
      expect(await I.page.evaluate(readPlace)).toEqual({ ...before, state: { step: index + 1 } })
      await I.answer(step.node, step.answer)
    }
    await I.standOn(route.endsAt)
    expect(await I.page.evaluate(readPlace)).toEqual({
      ...before,
      state: { step: route.steps.length + 1 },
    })
    await I.clear()
  }
})

/** Each answer that leads to a question which has a button on the very same spot. */
const continuing = questionIds.flatMap((node) =>
  exitsOf(node)
    .filter(({ to }) => questionIds.includes(to))
    .map(({ answer, to }) => ({ node, answer, to })),
)

for (const hand of ['two touches', 'a double click', 'a triple click'] as const) {
  test(`${hand} on one spot never answers two questions`, async ({ I }) => {
    let overAnother = 0
    await I.page.addInitScript(countClicks)
    await I.arrive()
    await I.begin()
    for (const step of routeTo('others-at-risk').steps) {
      const { node, answer } = step
      const { to } = continuing.find((each) => each.node === node && each.answer === answer)!
      await I.see(headingOf(node))
      const { x, y } = await centreOf(I, step)
      // Two questions can have an answer on one spot: a third touch too soon is dropped, and rightly.
      await expect.poll(() => I.page.evaluate(readQuiet)).toBeGreaterThan(600)
      const clicks = await I.page.evaluate(() => window.clicks)
      if (hand === 'two touches') {
        await I.page.touchscreen.tap(x, y)
        await I.page.touchscreen.tap(x, y)
      } else {
        await I.page.mouse.click(x, y, { clickCount: hand === 'a double click' ? 2 : 3 })
      }
      const times = hand === 'a triple click' ? 3 : 2
      await expect.poll(() => I.page.evaluate(() => window.clicks)).toBe(clicks + times)
      await I.standOn(to)
      if (await isOverAnswer(I, x, y)) overAnother += 1
    }
    expect(overAnother, 'some second press met another answer').toBeGreaterThan(0)
  })
}

test('two touches further apart in time than a double tap answer two questions', async ({ I }) => {
  await I.arrive()
  await I.begin()
  await I.take(routeTo('capacity').steps)
  await I.buttonOf({ node: 'capacity', answer: 'no-doubt' }).tap({ position: { x: 20, y: 20 } })
  await I.see(headingOf('consent'))
  await I.buttonOf({ node: 'consent', answer: 'neither' }).tap({ position: { x: 300, y: 20 } })
  await I.standOn('others-at-risk')
})

test('the keyboard may answer as fast as it likes', async ({ I }) => {
  await I.arrive()
  await I.begin()
  for (const step of routeTo('respect-choice').steps) {
    await I.buttonOf(step).focus()
    await I.page.keyboard.press('Enter')
  }
  await I.standOn('respect-choice')
})

test('a key that is held down answers one question only', async ({ I }) => {
  await I.arrive()
  await I.begin()
  await I.buttonOf({ node: 'danger', answer: 'no' }).focus()
  for (let repeat = 0; repeat < 4; repeat += 1) await I.page.keyboard.down('Enter')
  await I.page.keyboard.up('Enter')
  await I.standOn('age')
})

/** Comes to each of these screens from Start, to which `look` must lead back. */
async function fromEach(
  I: Person,
  chosen: typeof outcomes,
  look: (screen: (typeof outcomes)[number]) => Promise<void>,
): Promise<void> {
  for (const at of new Set(chosen.map((screen) => screen.at))) {
    await I.arrive({ at })
    for (const screen of chosen.filter((each) => each.at === at)) {
      await test.step(`from ${screen.node}`, async () => {
        await I.hurryTo(screen.route)
        await look(screen)
      })
    }
  }
}

async function goForwardInVain(I: Person, node: string): Promise<void> {
  const before = await I.page.evaluate(readPlace)
  await I.goForwardInBrowser()
  await expect.poll(() => I.page.evaluate(readPlace)).toEqual(before)
  await I.standOn(node)
}

async function goForwardInVainOnStart(I: Person): Promise<void> {
  await I.goForwardInBrowser()
  await expect.poll(() => I.page.evaluate(readStep)).toBe(0)
  await I.seeStart()
}

async function seeNothingKept(I: Person): Promise<void> {
  expect(await I.page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  await expect.poll(() => I.page.evaluate(readStep)).toBe(0)
}

/** The answers that would survive a discarded tab. */
async function keptTrail(I: Person): Promise<Route['steps']> {
  const kept = await I.page.evaluate(() => sessionStorage.getItem('case'))
  const { trail } = JSON.parse(kept ?? '{}') as { trail: Route['steps'] }
  return trail
}

function longestAfter999(): Route {
  return everyRoute('open')
    .filter(({ steps }) => steps[1]?.node === 'emergency')
    .at(-1)!
}

async function centreOf(I: Person, step: Route['steps'][number]) {
  const button = I.buttonOf(step)
  await button.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await button.boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

async function isOverAnswer(I: Person, x: number, y: number): Promise<boolean> {
  return I.page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('.answers button') !== null,
    [x, y] as const,
  )
}

declare global {
  interface Window {
    clicks: number
    clickedAt: number
  }
}

/** Counts every click before the app can drop it. */
function countClicks(): void {
  window.clicks = 0
  window.clickedAt = -Infinity
  const count = () => {
    window.clicks += 1
    window.clickedAt = performance.now()
  }
  addEventListener('click', count, true)
}

/** For how long nobody has clicked, in milliseconds. */
function readQuiet(): number {
  return performance.now() - window.clickedAt
}

function readPlace() {
  return { state: history.state as unknown, address: location.href, title: document.title }
}

function readStep(): number {
  const entry = history.state as { readonly step: number } | null
  return entry?.step ?? 0
}
