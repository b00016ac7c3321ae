import { expect, test } from 'vitest'
import { groupedDays, isInside, openingOf } from '#services/weekly-hours.ts'
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

test.each([
  { text: '08:00-20:00', is: { opens: 480, closes: 1200 } },
  { text: '00:00-24:00', is: { opens: 0, closes: 1440 } },
  { text: '09:05-17:59', is: { opens: 545, closes: 1079 } },
])('$text is read as minutes', ({ text, is }) => {
  expect(openingOf(text)).toEqual(is)
})

test.each([{ text: '' }, { text: 'closed' }, { text: '08:00' }, { text: '8-20' }])(
  'no minute is inside "$text", which the schema refuses',
  ({ text }) => {
    const inside = Array.from({ length: 1441 }, (_, minute) => isInside(openingOf(text), minute))
    expect(inside).not.toContain(true)
  },
)

test.each([
  { rule: 'before it opens', minute: 479, is: false },
  { rule: 'as it opens', minute: 480, is: true },
  { rule: 'its last minute', minute: 1199, is: true },
  { rule: 'as it closes', minute: 1200, is: false },
  { rule: 'no number', minute: NaN, is: false },
])('08:00-20:00, $rule: $is', ({ minute, is }) => {
  expect(isInside({ opens: 480, closes: 1200 }, minute)).toEqual(is)
})
