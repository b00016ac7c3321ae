import fc from 'fast-check'
import type { WeeklyService } from '#services/open-status.ts'

/** Quarter hours of a day, its last midnight among them, without the hour in which clocks change. */
const quarters = Array.from({ length: 97 }, (_, index) => index * 15).filter(
  (minute) => minute < 60 || minute >= 120,
)

const openings = fc
  .uniqueArray(fc.constantFrom(...quarters), { maxLength: 4 })
  .map((minutes) => minutes.toSorted((earlier, later) => earlier - later))
  .map((minutes) =>
    minutes.flatMap((opens, index) => {
      const closes = minutes[index + 1]
      return index % 2 === 1 || closes === undefined ? [] : [`${clock(opens)}-${clock(closes)}`]
    }),
  )

/** Any service with weekly hours: up to two openings on each day, any word on doubtful days. */
export const weekly: fc.Arbitrary<WeeklyService> = fc.record({
  hours: fc.record({
    monday: openings,
    tuesday: openings,
    wednesday: openings,
    thursday: openings,
    friday: openings,
    saturday: openings,
    sunday: openings,
  }),
  onDoubtfulDays: fc.constantFrom(undefined, 'may-be-closed', 'closed', 'open'),
})

function clock(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
