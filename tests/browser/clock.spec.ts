import { words } from './support/interface-words.ts'
import { callsOf, headingOf, routeTo } from './support/pathway.ts'
import { type Person } from './support/person.ts'
import { readDeadline, readStorage } from './support/saved-case.ts'
import { expect, test } from './support/test.ts'

/** A device whose clock is wrong, with a server that tells better, and without one. */

const toBeacon = routeTo('beacon', 'open')
const toHelpline = routeTo('helpline-for-now', 'closed')
const hours = (count: number) => count * 60 * 60 * 1000

test('an outcome says by which time it was decided, and whose clock said it', async ({ I }) => {
  await I.arrive({ at: '2027-07-16T13:05:00Z' })
  await I.hurryTo(toBeacon)
  await expect(
    I.main.getByText(words('outcome:clock.used', { time: 'Friday 14:05' })),
  ).toBeVisible()
  await I.page.clock.fastForward('01:00')
  await expect(
    I.main.getByText(words('outcome:clock.used', { time: 'Friday 14:06' })),
  ).toBeVisible()
  await expect(clockButton(I)).toHaveCount(0)
})

test('a clock that is three hours behind is said online, and one touch goes by the right time, until it is undone', async ({
  I,
}) => {
  I.meetServerAheadBy(hours(3))
  await I.arrive({ at: '2027-01-15T18:00:00Z' })
  await I.hurryTo(toBeacon)
  await I.unfold('outcome:clock.line')
  await expect(clockNote(I)).toContainText(
    words('outcome:clock.differs', {
      device: 'Friday 15 January 2027 at 18:00',
      server: 'Friday 15 January 2027 at 21:00',
    }),
  )
  const stored = await I.page.evaluate(readStorage)
  const deadline = await I.page.evaluate(readDeadline)

  await clockButton(I).click()
  await I.standOn('helpline-for-now')
  expect(await I.readCalls()).toEqual(callsOf('helpline-for-now', 'closed'))
  await expect(I.page.getByRole('status')).toHaveText(
    `${words('outcome.changed', { time: '9pm' })} ${headingOf('helpline-for-now')}`,
  )
  await expect(clockButton(I)).toBeFocused()
  await expect(clockButton(I)).toHaveText(words('outcome:clock.undo'))
  await expect(
    I.main.getByText(words('outcome:clock.done.corrected'), { exact: true }),
  ).toBeAttached()
  await expect(
    I.main.getByText(words('outcome:clock.usedCorrected', { time: 'Friday 21:00' })),
  ).toBeVisible()
  expect(await I.page.evaluate(readStorage)).toEqual(stored)
  expect(await I.page.evaluate(readDeadline)).toBeLessThan(deadline + hours(1))

  await I.main.locator('button[name=record]').click()
  await expect(I.main.locator('.record')).toContainText(
    words('record:madeCorrected', { time: 'Friday 15 January 2027 at 21:00' }),
  )
  await I.goBack()
  await I.standOn('helpline-for-now')
  await I.unfold('outcome:clock.line')
  await clockButton(I).click()
  await I.standOn('beacon')
  await clockButton(I).click()
  await I.standOn('helpline-for-now')

  await I.reload()
  await I.standOn('beacon')
})

test('a device that is set right meanwhile is gone by again, as soon as somebody returns to it', async ({
  I,
}) => {
  I.meetServerAheadBy(hours(-8))
  await I.arrive({ at: '2027-01-15T22:00:00Z' })
  await I.hurryTo(toHelpline)
  await I.unfold('outcome:clock.line')
  await clockButton(I).click()
  await I.standOn('beacon')
  I.meetServerAheadBy(0)
  await I.page.clock.setSystemTime('2027-01-15T14:00:00Z')
  await I.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(clockButton(I)).toHaveCount(0)
  await expect(
    I.main.getByText(words('outcome:clock.used', { time: 'Friday 14:00' })),
  ).toBeVisible()
  await I.standOn('beacon')
})

test('a clock that is plainly wrong is put right from the server, and a service is open again', async ({
  I,
}) => {
  I.meetServerAheadBy(Date.parse('2027-01-15T10:00:00Z') - Date.parse('2020-01-15T10:00:00Z'))
  await I.arrive({ at: '2020-01-15T10:00:00Z' })
  await I.hurryTo(toHelpline)
  const wrong = words('clockWrong', { time: 'Wednesday 15 January 2020 at 10:00' })
  await expect(I.main.getByText(wrong)).toBeVisible()
  await I.unfold('outcome:clock.line')
  await clockButton(I).click()
  await I.standOn('beacon')
  await expect(I.main.getByText(wrong)).toHaveCount(0)
})

test('offline, a clock that is plainly wrong leaves a service in doubt, in words; online again, the server is asked', async ({
  I,
}) => {
  I.meetServerAheadBy(Date.parse('2027-01-15T10:00:00Z') - Date.parse('2020-01-15T10:00:00Z'))
  I.loseConnection()
  await I.arrive({ at: '2020-01-15T10:00:00Z' })
  await I.hurryTo(toHelpline)
  expect(await I.readCalls()).toEqual(callsOf('helpline-for-now', 'may-be-closed'))
  await expect(I.main.locator('[data-service=beacon] .state')).toHaveText(
    words('state.may-be-closed.clock-wrong'),
  )
  await expect(I.main.locator('.note')).toHaveText([
    words('clockWrong', { time: 'Wednesday 15 January 2020 at 10:00' }),
  ])
  await expect(I.main.locator('.change')).toHaveText([words('outcome.clockWrong')])
  await expect(clockButton(I)).toHaveCount(0)

  I.findConnection()
  await I.page.evaluate(() => dispatchEvent(new Event('online')))
  await I.unfold('outcome:clock.line')
  await clockButton(I).click()
  await I.standOn('beacon')
})

test('a tablet that slept through a call decides again the instant it wakes, corrected or not', async ({
  I,
}) => {
  I.meetServerAheadBy(hours(1))
  await I.arrive({ at: '2027-01-15T18:40:00Z' })
  await I.hurryTo(toBeacon)
  await I.unfold('outcome:clock.line')
  await clockButton(I).click()
  await expect(clockButton(I)).toHaveText(words('outcome:clock.undo'))
  await I.standOn('beacon')
  await I.main.locator('[data-service=beacon] a[href^="tel:"]').click()
  await I.page.clock.setSystemTime('2027-01-15T18:58:00Z')
  await I.page.evaluate(() => dispatchEvent(new Event('focus')))
  await I.standOn('beacon')
  // The server’s answer tells whole seconds, so the corrected time may be a little behind.
  await I.page.clock.setSystemTime('2027-01-15T19:00:05Z')
  await I.page.evaluate(() => dispatchEvent(new Event('focus')))
  await I.standOn('helpline-for-now')
})

function clockNote(I: Person) {
  return I.main.locator('details').filter({ has: I.page.locator('button[name=clock]') })
}

function clockButton(I: Person) {
  return I.main.locator('button[name=clock]')
}
