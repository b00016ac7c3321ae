import { words } from './support/interface-words.ts'
import { callsOf, headingOf, routeTo, text } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { expect, test } from './support/test.ts'

/**
 * Time passes by Playwright’s clock alone. Moments are written as instants; London is at UTC in
 * winter and an hour ahead of it in summer.
 */

const published = '(hours published October 2018)'
const toBeacon = routeTo('beacon', 'open')
const toHelpline = routeTo('helpline-for-now', 'closed')
const [asked] = toBeacon.steps.slice(-1)

const boundaries = [
  { says: 'on a weekday at 20:00', at: '2027-01-15T20:00:00Z', opens: false, time: '8pm' },
  { says: 'on a Saturday at 17:00', at: '2027-01-16T17:00:00Z', opens: false, time: '5pm' },
  { says: 'on a weekday at 08:00', at: '2027-01-15T08:00:00Z', opens: true, time: '8am' },
  { says: 'in summer at 20:00 in London', at: '2027-07-16T19:00:00Z', opens: false, time: '8pm' },
]

for (const { says, at, opens, time } of boundaries) {
  const [before, after] = opens ? ['helpline-for-now', 'beacon'] : ['beacon', 'helpline-for-now']
  test(`${says}, the outcome becomes the other one by itself, and says so politely`, async ({
    I,
  }) => {
    await I.arrive({ at: minutesBefore(at, 2) })
    await I.hurryTo(opens ? toHelpline : toBeacon)
    await I.page.clock.pauseAt(minutesBefore(at, 1 / 60))
    await I.standOn(before)
    await expect(I.page.getByRole('status')).toHaveText('')

    await I.page.clock.runFor(1000)
    await I.standOn(after)
    expect(await I.readCalls()).toEqual(callsOf(after, opens ? 'open' : 'closed'))
    const change = words('outcome.changed', { time })
    const announcement = `${change} ${headingOf(after)}`
    await expect(I.page.getByRole('status')).toHaveText(announcement)
    await expect(I.main.locator('.change')).toHaveText([change])

    await I.page.clock.runFor(2 * 60_000)
    await expect(I.page.getByRole('status')).toHaveText(announcement)
  })
}

test('what changes by itself takes neither the focus nor the place on the page', async ({ I }) => {
  await I.arrive({ at: '2027-01-15T19:58:00Z' })
  await I.hurryTo(toBeacon)
  const part = I.main.locator('summary', { hasText: words('outcome:why') })
  await part.focus()
  await part.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await I.page.clock.fastForward('02:00')
  await I.standOn('helpline-for-now')
  await expect(part).toBeFocused()
  await expect(part).toBeInViewport()
  expect(await I.page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('at the top of the page, the new call is in sight when it changes by itself', async ({
  I,
}) => {
  await I.arrive({ at: '2027-01-15T19:58:00Z' })
  await I.hurryTo(toBeacon)
  await I.page.clock.fastForward('02:00')
  await I.standOn('helpline-for-now')
  expect(await I.page.evaluate(() => scrollY)).toBe(0)
  await expect(I.main.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(I.main.locator('.change')).toBeInViewport()
  await expect(I.main.locator('[data-service=national-helpline] a')).toBeInViewport()
})

test('what the person does afterwards takes the announcement away', async ({ I }) => {
  await I.arrive({ at: '2027-01-15T19:59:00Z' })
  await I.hurryTo(toBeacon)
  await I.page.clock.fastForward('01:00')
  await I.standOn('helpline-for-now')
  await I.goBack()
  await I.answer(asked!.node, asked!.answer)
  await I.standOn('helpline-for-now')
  await expect(I.page.getByRole('status')).toHaveText('')
  await expect(I.main.locator('.change')).toHaveCount(0)
})

test('an outcome that no check chose stays as time passes, and says who shut meanwhile', async ({
  I,
}) => {
  await I.arrive({ at: '2027-01-15T19:59:00Z' })
  await I.hurryTo(routeTo('police-and-support'))
  await I.page.clock.fastForward('01:00')
  await expect.poll(() => I.readCalls()).toEqual(callsOf('police-and-support', 'closed'))
  await I.standOn('police-and-support')
})

const signsOfWaking: readonly {
  readonly says: string
  readonly target: 'document' | 'window'
  readonly event: string
}[] = [
  { says: 'is looked at again', target: 'document', event: 'visibilitychange' },
  { says: 'is shown again', target: 'window', event: 'pageshow' },
  { says: 'has the focus again', target: 'window', event: 'focus' },
  { says: 'is online again', target: 'window', event: 'online' },
]

test('after sleep, the outcome is decided again as soon as the page is looked at, shown, has the focus, or is online again', async ({
  I,
}) => {
  for (const { says, target, event } of signsOfWaking) {
    await test.step(`as soon as it ${says}`, async () => {
      await I.arrive({ at: '2027-01-15T19:57:00Z' })
      await I.hurryTo(toBeacon)
      await fallAsleepUntil(I, '2027-01-15T19:59:30Z')
      await I.standOn('beacon')
      await fallAsleepUntil(I, '2027-01-15T20:01:00Z')
      await I.page.evaluate(
        ([target, event]) => {
          const at = target === 'document' ? document : window
          at.dispatchEvent(event === 'pageshow' ? new PageTransitionEvent(event) : new Event(event))
        },
        [target, event] as const,
      )
      await I.standOn('helpline-for-now')
      await expect(I.page.getByRole('status')).toHaveText(
        `${words('outcome.changed', { time: '8:01pm' })} ${headingOf('helpline-for-now')}`,
      )
      await I.clear()
    })
  }
})

const lateAnswers = [
  { says: 'as Beacon closes', from: '19:59:00', to: '20:00:00', ends: 'helpline-for-now' },
  { says: 'as Beacon opens', from: '07:59:00', to: '08:00:00', ends: 'beacon' },
  { says: 'a second before it closes', from: '19:58:00', to: '19:59:59', ends: 'beacon' },
]

test('an answer goes by the time of the answer, though no timer rang', async ({ I }) => {
  for (const { says, from, to, ends } of lateAnswers) {
    await test.step(`given ${says}`, async () => {
      await I.arrive({ at: `2027-01-15T${from}Z` })
      await I.hurryTo(routeTo(asked!.node))
      await fallAsleepUntil(I, `2027-01-15T${to}Z`)
      await I.answer(asked!.node, asked!.answer)
      await I.standOn(ends)
      await I.clear()
    })
  }
})

/** What Start says of Beacon, written by hand from its hours and a printed calendar. */
const sentences: readonly { readonly at: string; readonly says: string }[] = [
  { at: '2027-01-15T07:59:00Z', says: 'Closed. Opens today at 8am' },
  { at: '2027-01-15T08:00:00Z', says: `Should be open, until 8pm ${published}` },
  { at: '2027-01-15T19:28:59Z', says: `Should be open, until 8pm ${published}` },
  { at: '2027-01-15T19:30:00Z', says: closesIn('30 minutes', '8pm') },
  { at: '2027-01-15T19:40:00Z', says: closesIn('20 minutes', '8pm') },
  { at: '2027-01-15T19:59:00Z', says: closesIn('1 minute', '8pm') },
  { at: '2027-01-15T20:00:00Z', says: 'Closed. Opens tomorrow, Saturday, at 9am' },
  { at: '2027-01-16T16:45:00Z', says: closesIn('15 minutes', '5pm') },
  { at: '2027-01-16T17:00:00Z', says: 'Closed. Opens Monday 18 January at 8am' },
  { at: '2027-01-17T12:00:00Z', says: 'Closed. Opens tomorrow, Monday, at 8am' },
  {
    at: '2026-12-24T21:00:00Z',
    says: 'Closed. Opens Tuesday 29 December at 8am. It may also open tomorrow, Friday, at 8am',
  },
  {
    at: '2026-12-26T10:00:00Z',
    says: 'May be closed today: 26 December. Opens Tuesday 29 December at 8am. It may also open Monday 28 December at 8am',
  },
  {
    at: '2026-12-28T10:00:00Z',
    says: 'May be closed today: bank holiday. Opens tomorrow, Tuesday, at 8am',
  },
  {
    at: '2027-03-26T10:00:00Z',
    says: 'May be closed today: bank holiday. Opens tomorrow, Saturday, at 9am',
  },
  {
    at: '2027-03-28T00:30:00Z',
    says: 'Closed. Opens Tuesday 30 March at 8am. It may also open tomorrow, Monday, at 8am',
  },
  { at: '2027-07-16T06:59:00Z', says: 'Closed. Opens today at 8am' },
  { at: '2027-07-16T07:00:00Z', says: `Should be open, until 8pm ${published}` },
  { at: '2027-07-16T23:30:00Z', says: 'Closed. Opens today at 9am' },
  { at: '2027-10-31T12:00:00Z', says: 'Closed. Opens tomorrow, Monday, at 8am' },
]

for (const timezoneId of ['America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe']) {
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('Start and the outcome go by London’s clock', async ({ I }) => {
      await I.arrive({ at: sentences[0]!.at })
      for (const { at, says } of sentences) {
        await test.step(at, async () => {
          await I.page.clock.setFixedTime(at)
          await I.page.evaluate(() => dispatchEvent(new Event('focus')))
          await expect(I.main.locator('[data-service=beacon] .state')).toHaveText(says)
        })
      }
      // A time that was fixed would stand still.
      await I.page.clock.resume()
      await I.arrive({ at: '2027-07-16T18:59:00Z' })
      await I.hurryTo(toBeacon)
      await I.page.clock.fastForward('01:00')
      await I.standOn('helpline-for-now')
    })
  })
}

test('the minutes to closing are counted down while somebody watches', async ({ I }) => {
  await I.arrive({ at: '2027-01-15T19:28:00Z' })
  await I.hurryTo(toBeacon)
  await I.page.clock.pauseAt('2027-01-15T19:28:59Z')
  const state = I.main.locator('[data-service=beacon] .state')
  await expect(state).toHaveText(`Should be open, until 8pm ${published}`)
  await I.page.clock.runFor(61_000)
  await expect(state).toHaveText(closesIn('30 minutes', '8pm'))
  for (const left of ['29 minutes', '28 minutes']) {
    await I.page.clock.runFor(60_000)
    await expect(state).toHaveText(closesIn(left, '8pm'))
  }
  await expect(I.page.getByRole('status')).toHaveText('')
})

const wrongClocks = [
  { at: '2020-01-15T10:00:00Z', time: 'Wednesday 15 January 2020 at 10:00' },
  { at: '2040-01-16T10:00:00Z', time: 'Monday 16 January 2040 at 10:00' },
]

test('a clock that is years wrong is called wrong, and a service may be closed', async ({ I }) => {
  for (const { at, time } of wrongClocks) {
    await test.step(time, async () => {
      await I.arrive({ at })
      await I.hurryTo(toHelpline)
      await expect(I.main.locator('.note')).toHaveText([words('clockWrong', { time })])
      expect(await I.readCalls()).toEqual(callsOf('helpline-for-now', 'may-be-closed'))
      await expect(I.main.locator('[data-service=beacon] .state')).toHaveText(
        words('state.may-be-closed.clock-wrong'),
      )
      await I.unfold('outcome:why')
      await expect(
        I.main.getByText(text.checks['beacon-hours']!.answers['may-be-closed']),
      ).toBeVisible()
      await I.clear()
    })
  }
})

function minutesBefore(at: string, minutes: number): Date {
  return new Date(Date.parse(at) - minutes * 60_000)
}

/** The device’s clock goes on, and no timer rings, as while a tablet sleeps. */
async function fallAsleepUntil(I: Person, at: string): Promise<void> {
  await I.page.clock.setSystemTime(at)
}

function closesIn(minutes: string, time: string): string {
  return `Should be open. Closes in ${minutes}, at ${time} ${published}`
}
