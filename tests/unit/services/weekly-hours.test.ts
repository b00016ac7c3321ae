import { expect, test } from 'vitest'
import { groupedDays } from '#services/weekly-hours.ts'
import { beacon, everyDay, noHours } from './beacon.ts'

const weekday = [{ opens: 480, closes: 1200 }]

test.each([
  {
    rule: 'the days of Beacon are three lines',
    hours: beacon.hours,
    is: [
      { from: 'monday', to: 'friday', openings: weekday },
      { from: 'saturday', to: 'saturday', openings: [{ opens: 540, closes: 1020 }] },
      { from: 'sunday', to: 'sunday', openings: [] },
    ],
  },
  {
    rule: 'a week of one kind is one line',
    hours: everyDay(['08:00-20:00']),
    is: [{ from: 'monday', to: 'sunday', openings: weekday }],
  },
  {
    rule: 'a week without openings is said',
    hours: noHours,
    is: [{ from: 'monday', to: 'sunday', openings: [] }],
  },
  {
    rule: 'equal days apart are two lines',
    hours: { ...beacon.hours, wednesday: [], saturday: [] },
    is: [
      { from: 'monday', to: 'tuesday', openings: weekday },
      { from: 'wednesday', to: 'wednesday', openings: [] },
      { from: 'thursday', to: 'friday', openings: weekday },
      { from: 'saturday', to: 'sunday', openings: [] },
    ],
  },
  {
    rule: 'every opening of a day counts',
    hours: { ...everyDay(['08:00-20:00']), sunday: ['08:00-20:00', '21:00-22:00'] },
    is: [
      { from: 'monday', to: 'saturday', openings: weekday },
      { from: 'sunday', to: 'sunday', openings: [...weekday, { opens: 1260, closes: 1320 }] },
    ],
  },
])('$rule', ({ hours, is }) => {
  expect(groupedDays(hours)).toEqual(is)
})
