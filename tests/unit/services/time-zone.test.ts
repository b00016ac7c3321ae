import { expect, test } from 'vitest'

test('unit tests run in a time zone that is neither London nor UTC', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  expect(['America/New_York', 'Asia/Kathmandu', 'Asia/Katmandu']).toContain(timeZone)
  expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(0)
  expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(-60)
})
