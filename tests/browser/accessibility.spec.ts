import { seeNothingWrong } from './support/axe.ts'
import { words } from './support/interface-words.ts'
import * as layout from './support/layout.ts'
import { exitsOf, headingOf, labelOf, pathway, routeTo, text } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { resize } from './support/resize.ts'
import { type Screen, screens, visitEach } from './support/screens.ts'
import { expect, test } from './support/test.ts'

const shares: readonly { readonly these: string; readonly kinds: readonly Screen['kind'][] }[] = [
  { these: 'every question', kinds: ['question'] },
  { these: 'every outcome, all unfolded', kinds: ['outcome'] },
  {
    these: 'every other page',
    kinds: [
      'start',
      'about',
      'proof',
      'status',
      'record',
      'statement',
      'signs',
      'contacts',
      'keep',
      'map',
      'without-speech',
      'person',
      'failure',
    ],
  },
]

for (const { these, kinds } of shares) {
  test(`axe finds nothing wrong with ${these}, in any colours; headings and landmarks are in order @phone`, async ({
    I,
  }) => {
    test.slow()
    const chosen = screens.filter(({ kind }) => kinds.includes(kind))
    expect(chosen.length).toBeGreaterThan(0)
    await visitEach(I, chosen, async (screen) => {
      await I.unfoldAll()
      await seeOrder(I, screen)
      await seeNothingWrong(I, screen.name)
    })
  })
}

test('between them, these shares are every screen', () => {
  const shared = shares.flatMap(({ kinds }) => kinds)
  expect(screens.filter(({ kind }) => !shared.includes(kind))).toEqual([])
  expect(new Set(shared).size).toBe(shared.length)
})

test('axe finds nothing wrong with the warning, nor with what hides the screen, in any colours @phone', async ({
  I,
}) => {
  await I.arrive()
  await I.begin()
  await I.page.clock.runFor('04:01')
  await expect(I.page.getByRole('alert')).toBeVisible()
  await seeNothingWrong(I, 'warning')
  await I.page.locator('#root [name=hide]').click()
  await expect(I.page.locator('#root')).toBeHidden()
  await seeNothingWrong(I, 'hidden')
})

test('each new screen puts the focus on its heading, so that it is read out', async ({ I }) => {
  const heading = I.main.getByRole('heading', { level: 1 })
  const { steps, endsAt } = routeTo('respect-choice')
  await I.arrive()
  await expect(I.page.locator('body')).toBeFocused()
  await I.begin()
  await expect(heading).toBeFocused()
  for (const { node, answer } of steps) {
    await I.answer(node, answer)
    await expect(heading).not.toHaveText(headingOf(node))
    await expect(heading).toBeFocused()
  }
  await I.standOn(endsAt)
  await I.goBack()
  await I.standOn('others-at-risk')
  await expect(heading).toBeFocused()
  await I.change('alone')
  await I.standOn('alone')
  await expect(heading).toBeFocused()
  await I.openAbout()
  await expect(heading).toBeFocused()
  await I.goBack()
  await I.standOn('alone')
  await expect(heading).toBeFocused()
  await I.clear()
  await expect(heading).toBeFocused()
})

test('each new screen begins at its top', async ({ I }) => {
  await I.arrive()
  await I.follow(routeTo('share-with-lead'))
  await I.unfoldAll()
  await I.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await I.change('danger')
  await I.standOn('danger')
  expect(await I.page.evaluate(() => scrollY)).toBe(0)
})

test('the keyboard alone leads from Start to an outcome and back @desktop', async ({ I }) => {
  await I.arrive()
  await I.page.keyboard.press('Tab')
  await expect(I.page.getByRole('link', { name: words('skip') })).toBeFocused()
  await expect(I.page.getByRole('link', { name: words('skip') })).toBeInViewport()
  await I.page.keyboard.press('Enter')
  await expect(I.main).toBeFocused()
  await tabTo(I, text.roles.council!.label)
  await I.page.keyboard.press('Space')
  const { steps, endsAt } = routeTo('respect-choice')
  for (const [index, step] of steps.entries()) {
    await I.standOn(step.node)
    await tabTo(I, labelOf(step))
    await I.page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space')
  }
  await I.standOn(endsAt)
  await tabTo(I, words('outcome:why'))
  await I.page.keyboard.press('Enter')
  await expect(I.main.getByText(words('outcome:whyIntro'))).toBeVisible()
  await tabTo(I, words('back'))
  await I.page.keyboard.press('Enter')
  await I.standOn('others-at-risk')
})

test('Tab goes through a question in reading order', async ({ I }) => {
  await I.arrive()
  await I.begin()
  expect(await namesAlongTab(I)).toEqual([
    ...exitsOf(pathway.start).map(({ answer }) => labelOf({ node: pathway.start, answer })),
    words('question.restart'),
    words('about'),
    words('aboutPerson'),
    words('emergencyBar.call', { number: '999' }),
  ])
})

for (const size of ['@phone', '@desktop']) {
  test(`what has the focus shows it, and no bar hides it ${size}`, async ({ I }) => {
    const chosen = screens.filter(({ name }) =>
      ['start', 'consent', 'police-and-support', 'about'].includes(name),
    )
    await visitEach(I, chosen, async ({ name }) => {
      await I.unfoldAll()
      expect.soft(await hiddenAlongTab(I), name).toEqual([])
    })
  })
}

test('whatever has the focus is in sight in low windows too, on every screen, the skip link first @desktop', async ({
  I,
}) => {
  test.slow()
  const device = I.page.viewportSize()!
  const low = [
    { width: 740, height: 360 },
    { width: 640, height: 560 },
    { width: 320, height: 256 },
  ]
  await visitEach(I, screens, async ({ name }) => {
    await I.unfoldAll()
    for (const size of low) {
      await resize(I.page, size)
      const hidden = await I.page.evaluate(layout.hiddenWithFocus)
      expect.soft(hidden, `${name}, ${String(size.width)} by ${String(size.height)}`).toEqual([])
    }
    await resize(I.page, device)
  })
})

test('a screen reader meets the parts of the frame in this order', async ({ I }) => {
  await I.arrive()
  await I.follow(routeTo('concern'))
  await expect(I.page.locator('#root .frame')).toMatchAriaSnapshot(`
    - link "Skip to the page"
    - banner:
      - paragraph: "Modern slavery: who to ring"
      - paragraph: Hertfordshire
    - main
    - contentinfo:
      - link "About this tool"
    - navigation "Emergency":
      - 'link "Emergency: call 999"'
    - status
  `)
})

/** Sees one main heading, no level left out, and the same landmarks as everywhere. */
async function seeOrder(I: Person, { name, kind }: Screen): Promise<void> {
  const levels = await I.page.evaluate(readHeadingLevels)
  expect
    .soft(
      levels.filter((level) => level === 1),
      name,
    )
    .toEqual([1])
  expect.soft(levels[0], name).toBe(1)
  const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect.soft(jumps, name).toEqual([])
  await expect.soft(I.page.getByRole('main'), name).toHaveCount(1)
  const ways = await I.page.getByRole('navigation').evaluateAll(labelsOf)
  expect.soft(ways, name).toContain(words('emergencyBar.label'))
  expect.soft(new Set(ways).size, name).toBe(ways.length)
  const around = kind === 'failure' ? 0 : 1
  for (const landmark of ['banner', 'contentinfo'] as const) {
    await expect.soft(I.page.getByRole(landmark), name).toHaveCount(around)
  }
}

/** Runs in the page. What each landmark is called: two of one kind must differ. */
function labelsOf(landmarks: readonly Element[]) {
  return landmarks.map((landmark) => landmark.getAttribute('aria-label'))
}

/** Says that axe finds nothing wrong with what is shown, in each of the looks. */
async function tabTo(I: Person, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await I.page.keyboard.press('Tab')
    if ((await I.page.evaluate(readFocus)).name.startsWith(name)) return
  }
  throw new NeverReachedError(`Tab never reached ${name}.`)
}

async function namesAlongTab(I: Person): Promise<readonly string[]> {
  return (await along(I)).map(({ name }) => name)
}

/** What is hidden, or looks as if it had no focus, when Tab comes to it. */
async function hiddenAlongTab(I: Person): Promise<readonly string[]> {
  return (await along(I))
    .filter(({ isSeen, isMarked }) => !isSeen || !isMarked)
    .map(({ name }) => name)
}

/** What Tab comes to, from the heading to the last thing on the page. */
async function along(I: Person) {
  const met: Focus[] = []
  await I.main.getByRole('heading', { level: 1 }).focus()
  for (let presses = 0; presses < 200; presses += 1) {
    await I.page.keyboard.press('Tab')
    const focus = await I.page.evaluate(readFocus)
    met.push(focus)
    if (focus.isLast) return met
  }
  throw new NeverReachedError('Tab never came to the emergency number.')
}

interface Focus {
  readonly name: string
  readonly isLast: boolean
  /** Its four edges and its middle are on the screen, and nothing lies over them. */
  readonly isSeen: boolean
  /** It looks otherwise than it does without the focus. */
  readonly isMarked: boolean
}

function readFocus(): Focus {
  const element = document.activeElement as HTMLElement
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const points = [
    [middle.x, middle.y],
    [left + 4, middle.y],
    [right - 4, middle.y],
    [middle.x, top + 4],
    [middle.x, bottom - 4],
  ] as const
  const look = () => {
    const { outline, boxShadow, backgroundColor, color } = getComputedStyle(element)
    return [outline, boxShadow, backgroundColor, color].join()
  }
  const focused = look()
  element.blur()
  const unfocused = look()
  element.focus({ preventScroll: true })
  return {
    name: element.getAttribute('aria-label') ?? element.innerText.trim(),
    isLast: element.closest('.emergency-bar') !== null,
    isSeen: points.every(([x, y]) => element.contains(document.elementFromPoint(x, y))),
    isMarked: focused !== unfocused,
  }
}

function readHeadingLevels(): readonly number[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName.slice(1)))
}

class NeverReachedError extends Error {
  override readonly name = 'NeverReachedError'
}
