import { type Locator } from '@playwright/test'
import { type Moment, moments } from './support/moments.ts'
import {
  callsOf,
  everyWholeRoute,
  exitsOf,
  outcomeIds,
  pathway,
  questionIds,
  routeTo,
  services,
  settle,
  stepsFor,
  wayOn,
} from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { expect, test } from './support/test.ts'

/**
 * What may be relied on from outside: names and values of buttons, and data attributes. They are
 * found by these alone where they are checked, and by their words everywhere else.
 */

test('Start has a button for each role, in the order of the file, and each begins at once', async ({
  I,
}) => {
  await I.arrive()
  expect(await buttons(I.main.locator('button[name=role]'))).toEqual(
    pathway.roles.map((value) => ({ name: 'role', value })),
  )
  for (const role of pathway.roles) {
    await I.page.locator(`button[name=role][value="${role}"]`).click()
    await I.standOn(pathway.start)
    await I.clear()
  }
})

test('every question has a button for each answer, in the order of the file', async ({ I }) => {
  await I.arrive()
  for (const question of questionIds) {
    await test.step(question, async () => {
      await I.hurryTo(routeTo(question))
      expect(await buttons(I.main.locator('.answers button'))).toEqual(
        exitsOf(question).map(({ answer }) => ({ name: question, value: answer })),
      )
      await expect(I.page.locator('main')).toHaveCount(1)
      await expect(I.page.locator('[data-outcome]')).toHaveCount(0)
      await I.clear()
    })
  }
})

for (const { says, at, beacon } of moments) {
  test(`${says}, each outcome shows the calls of the file and who is open @engines`, async ({
    I,
  }) => {
    await I.arrive({ at })
    const ends = outcomesWhen(beacon)
    for (const outcome of ends) {
      await test.step(outcome, async () => {
        await I.hurryTo(routeTo(outcome, beacon))
        await seeOutcome(I, outcome, beacon)
        await I.clear()
      })
    }
    expect(ends).toHaveLength(outcomeIds.length - 1)
  })
}

test('between them, these moments show every outcome', () => {
  const shown = moments.flatMap(({ beacon }) => outcomesWhen(beacon))
  expect(new Set(shown)).toEqual(new Set(outcomeIds))
})

for (const role of pathway.roles) {
  test(`what else to do for ${role} is what the file says, at every outcome`, async ({ I }) => {
    const seen = new Set<string>()
    for (const { at, beacon } of moments.slice(0, 2)) {
      await I.arrive({ at })
      for (const outcome of outcomesWhen(beacon).filter((id) => !seen.has(id))) {
        await test.step(outcome, async () => {
          await I.hurryTo(routeTo(outcome, beacon), role)
          await seeSteps(I, outcome, role)
          await I.clear()
        })
        seen.add(outcome)
      }
    }
    expect([...seen].sort()).toEqual([...outcomeIds].sort())
  })
}

test('each answer of each question leads where the file says, and Back leads back @engines', async ({
  I,
}) => {
  await I.arrive()
  await I.begin()
  const { steps } = routeTo('others-at-risk')
  for (const question of questionIds) {
    for (const { answer, to } of exitsOf(question)) {
      await test.step(`${question}: ${answer}`, async () => {
        await I.answer(question, answer)
        await I.standOn(settle(to, 'open'))
        await I.goBack()
        await I.standOn(question)
      })
    }
    await I.take(steps.filter(({ node }) => node === question))
  }
})

test('every way through the pathway can be driven by names and values alone', async ({ I }) => {
  test.slow()
  await I.arrive()
  const routes = everyWholeRoute('open')
  for (const route of routes) {
    await I.hurryAlong(route, 'other')
    expect(await I.page.evaluate(readOutcomeAndClear)).toBe(route.endsAt)
  }
  expect(routes).toHaveLength(78)
})

test('after 999 the way on leads to the next question', async ({ I }) => {
  await I.arrive()
  await I.follow(routeTo('emergency'))
  await I.page.locator('button[name=continue]').click()
  await I.standOn('age')
})

test('the role can be changed on the outcome, and no answer is lost', async ({ I }) => {
  await I.arrive()
  await I.follow(routeTo('respect-choice'), 'nhs')
  await I.workFor('council')
  await I.standOn('respect-choice')
  await seeSteps(I, 'respect-choice', 'council')
})

test('Start shows who is open, in the order of the file', async ({ I }) => {
  await I.arrive({ at: moments[1]!.at })
  expect(await I.main.locator('[data-service]').evaluateAll(readServices)).toEqual(
    pathway.startServices.map((service) => ({
      service,
      availability: service === 'beacon' ? 'closed' : 'open',
    })),
  )
})

async function seeOutcome(I: Person, outcome: string, beacon: Moment['beacon']): Promise<void> {
  const calls = callsOf(outcome, beacon)
  expect(await I.readCalls()).toEqual(calls)
  const dials = await I.main
    .locator('[data-service]')
    .evaluateAll((all) => all.map((call) => call.querySelector<HTMLAnchorElement>('a')?.href))
  expect(dials).toEqual(calls.map(({ service }) => `tel:${services[service]?.tel ?? ''}`))
  await expect(I.page.locator('main')).toHaveCount(1)
  await expect(I.page.locator('main')).toHaveAttribute('data-outcome', outcome)
  await expect(I.page.locator(`button[name=${wayOn}]`)).toHaveCount(
    pathway.outcomes[outcome]?.continue ? 1 : 0,
  )
}

async function seeSteps(I: Person, outcome: string, role: string): Promise<void> {
  const { steps = [], ready = [] } = pathway.outcomes[outcome] ?? {}
  const { everywhere } = pathway
  await I.seeWhole()
  const lists = await I.main.locator('.around .bullets').evaluateAll(readLists)
  const ticks = await I.main.locator('.disclosure .ready').evaluateAll(readLists)
  expect([...lists.slice(0, 2), ...ticks]).toEqual([
    stepsFor(steps, role),
    stepsFor(everywhere.steps, role),
    stepsFor([...ready, ...everywhere.ready], role),
  ])
}

function readOutcomeAndClear(): string | undefined {
  const outcome = document.querySelector('main')?.dataset.outcome
  document.querySelector<HTMLButtonElement>('button[name=clear]')?.click()
  return outcome
}

function outcomesWhen(beacon: Moment['beacon']): readonly string[] {
  const ends = [...everyWholeRoute(beacon), routeTo('emergency')].map(({ endsAt }) => endsAt)
  return outcomeIds.filter((outcome) => ends.includes(outcome))
}

function buttons(found: Locator) {
  return found.evaluateAll((all) =>
    all.map((button) => ({
      name: button.getAttribute('name'),
      value: button.getAttribute('value'),
    })),
  )
}

function readServices(all: readonly Element[]) {
  return all.map((element) => ({
    service: element.getAttribute('data-service'),
    availability: element.getAttribute('data-availability'),
  }))
}

function readLists(all: readonly Element[]) {
  return all.map((list) => [...list.children].map((entry) => entry.textContent))
}
