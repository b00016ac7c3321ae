import { expect, test } from 'vitest'
import { hoursWords } from '#text/hours-words.ts'
import { createWords } from '#text/i18n.ts'
import { beacon, everyDay, noHours } from '../services/beacon.ts'
import { flowOf } from '../check/load/fixtures.ts'

const words = createWords('en').t
const { services } = flowOf('kitchen-sink')

test.each([
  { rule: 'always', hours: 'always' as const, is: ['Day and night'] },
  {
    rule: 'the same from Monday to Friday, less on Saturday, none on Sunday',
    hours: beacon.hours,
    is: ['Monday to Friday, 8am to 8pm', 'Saturday, 9am to 5pm', 'Sunday, closed'],
  },
  {
    rule: 'two openings on one day',
    hours: services.office!.hours,
    is: [
      'Monday, 8am to midday, 1pm to 6:30pm',
      'Tuesday to Friday, 9am to 5pm',
      'Saturday to Sunday, closed',
    ],
  },
  {
    rule: 'from midnight, and to midnight',
    hours: services['night-desk']!.hours,
    is: ['Monday to Saturday, midnight to 6am, 8pm to midnight', 'Sunday, midnight to midnight'],
  },
  {
    rule: 'every day the same',
    hours: everyDay(['09:30-12:45']),
    is: ['Monday to Sunday, 9:30am to 12:45pm'],
  },
  { rule: 'never', hours: noHours, is: ['Monday to Sunday, closed'] },
])('$rule: $is', ({ hours, is }) => {
  expect(hoursWords(words, hours as Parameters<typeof hoursWords>[1])).toEqual(is)
})
