import { expect, test } from 'vitest'
import { describeDate, timeOfDay } from '#check/words/day-words.ts'

test.each([
  ['2027-01-01', 'Friday 1 January 2027'],
  ['2028-02-29', 'Tuesday 29 February 2028'],
  ['2027-03-28', 'Sunday 28 March 2027'],
  ['2027-04-05', 'Monday 5 April 2027'],
  ['2027-05-31', 'Monday 31 May 2027'],
  ['2027-06-10', 'Thursday 10 June 2027'],
  ['2027-07-16', 'Friday 16 July 2027'],
  ['2027-08-30', 'Monday 30 August 2027'],
  ['2027-09-01', 'Wednesday 1 September 2027'],
  ['2027-10-31', 'Sunday 31 October 2027'],
  ['2027-11-09', 'Tuesday 9 November 2027'],
  ['2026-12-26', 'Saturday 26 December 2026'],
])('%s is %s', (date, words) => {
  expect(describeDate(date)).toBe(words)
})

test.each([
  [0, '00:00'],
  [485, '08:05'],
  [1439, '23:59'],
])('minute %i is %s', (minute, words) => {
  expect(timeOfDay(minute)).toBe(words)
})
