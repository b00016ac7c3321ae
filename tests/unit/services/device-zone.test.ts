import { expect, test } from 'vitest'
import { at } from './at.ts'
import { deviceZones, onDeviceIn } from './device-zone.ts'

/*
 * Nothing of services/ is imported above: the first test needs a device that is in London while the
 * code is loaded, and abroad when it is used.
 */

test('a device that leaves London after the tool was opened still tells London’s time', async () => {
  const before = process.env.TZ
  process.env.TZ = 'Europe/London'
  const { instantAt, londonTime } = await import('#services/london.ts')
  const summer = at('2027-07-16T07:00:00Z')
  expect(londonTime(summer)).toEqual({ date: '2027-07-16', weekday: 'friday', minute: 480 })
  process.env.TZ = 'Pacific/Kiritimati'
  expect(londonTime(summer)).toEqual({ date: '2027-07-16', weekday: 'friday', minute: 480 })
  expect(instantAt('2027-07-16', 480)).toEqual(summer)
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

test.each([
  { zone: 'Europe/London', shows: '12:00' },
  { zone: 'America/New_York', shows: '7:00' },
  { zone: 'Pacific/Kiritimati', shows: '2:00' },
  { zone: 'Asia/Kolkata', shows: '17:30' },
  { zone: 'Australia/Lord_Howe', shows: '23:00' },
  { zone: 'Pacific/Pago_Pago', shows: '1:00' },
])('noon in London is $shows on a device in $zone', ({ zone, shows }) => {
  const noon = at('2027-01-15T12:00:00Z')
  expect(onDeviceIn(zone, () => localTime(new Date(noon)))).toEqual(shows)
})

test('every zone of the tables is tried above', () => {
  const shown = deviceZones.map((zone) =>
    onDeviceIn(zone, () => localTime(new Date(at('2027-01-15T12:00:00Z')))),
  )
  expect(new Set(shown).size).toEqual(6)
})

test('the zone of the device is put back', () => {
  const before = localTime(new Date(0))
  onDeviceIn('Asia/Kolkata', () => null)
  onDeviceIn('Pacific/Kiritimati', () => null)
  expect(localTime(new Date(0))).toEqual(before)
})

test('unit tests run in a time zone that is neither London nor UTC', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  expect(['America/New_York', 'Asia/Kathmandu', 'Asia/Katmandu']).toContain(timeZone)
  expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(0)
  expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(-60)
})

function localTime(date: Date): string {
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}
