import { expect, test } from 'vitest'
import { dayProblems, openingProblems } from '#check/load/rules/services.ts'

test.each([
  { rule: 'an ordinary day', text: '08:00-20:00', is: [] },
  { rule: 'a whole day', text: '00:00-24:00', is: [] },
  { rule: 'over the changing hour', text: '00:59-02:00', is: [] },
  { rule: 'from 02:00', text: '02:00-08:00', is: [] },
  { rule: 'backwards', text: '20:00-08:00', is: ['backwards'] },
  { rule: 'empty', text: '08:00-08:00', is: ['backwards'] },
  { rule: 'past midnight as one', text: '22:00-00:00', is: ['backwards'] },
  { rule: 'opens at 01:00', text: '01:00-08:00', is: ['clock-change-hour'] },
  { rule: 'opens at 01:59', text: '01:59-08:00', is: ['clock-change-hour'] },
  { rule: 'closes at 01:00', text: '00:00-01:00', is: ['clock-change-hour'] },
  { rule: 'closes at 01:30', text: '00:00-01:30', is: ['clock-change-hour'] },
  { rule: 'closes there, backwards', text: '22:00-01:30', is: ['backwards', 'clock-change-hour'] },
])('$rule, $text: $is', ({ text, is }) => {
  expect(openingProblems(text)).toEqual(is)
})

test.each([
  { rule: 'none', texts: [], is: [] },
  { rule: 'one', texts: ['08:00-20:00'], is: [] },
  { rule: 'with a break', texts: ['08:00-12:00', '13:00-20:00'], is: [] },
  { rule: 'touching', texts: ['08:00-12:00', '12:00-20:00'], is: [] },
  {
    rule: 'overlapping by a minute',
    texts: ['08:00-12:01', '12:00-20:00'],
    is: [{ problem: 'overlapping', earlier: '08:00-12:01', later: '12:00-20:00' }],
  },
  {
    rule: 'twice the same',
    texts: ['08:00-12:00', '08:00-12:00'],
    is: [{ problem: 'overlapping', earlier: '08:00-12:00', later: '08:00-12:00' }],
  },
  {
    rule: 'one inside another that is not next to it',
    texts: ['08:00-20:00', '21:00-22:00', '09:00-10:00'],
    is: [
      { problem: 'overlapping', earlier: '08:00-20:00', later: '09:00-10:00' },
      { problem: 'out-of-order', earlier: '21:00-22:00', later: '09:00-10:00' },
    ],
  },
  {
    rule: 'out of order',
    texts: ['13:00-20:00', '08:00-12:00'],
    is: [{ problem: 'out-of-order', earlier: '13:00-20:00', later: '08:00-12:00' }],
  },
  {
    rule: 'touching, but out of order',
    texts: ['12:00-20:00', '08:00-12:00'],
    is: [{ problem: 'out-of-order', earlier: '12:00-20:00', later: '08:00-12:00' }],
  },
])('openings of a day, $rule', ({ texts, is }) => {
  expect(dayProblems(texts)).toEqual(is)
})
