import { describe, expect, test } from 'vitest'
import type { Availability, NextOpening } from '#services/hours.ts'
import { createWords } from '#text/i18n.ts'
import { type ServiceState, describeState } from '#text/describe-state.ts'
import { at } from '../services/at.ts'
import { closed, mayBeClosed, openUntil } from '../services/beacon.ts'

const words = createWords('en').t
const published = 'hours published October 2018'
const always: Availability = { state: 'open', until: null }

type Row = readonly [rule: string, now: string, is: string, state: Availability]

/** London is an hour ahead of UTC until Sunday 25 October 2026, and at UTC after it. */
describe('an open service whose hours nobody has confirmed', () => {
  const eight = openUntil('2026-11-27T20:00:00Z')
  test.each<Row>([
    ['long before closing', '2026-11-27T09:00:00Z', until('8pm'), eight],
    ['31 minutes before', '2026-11-27T19:29:00Z', until('8pm'), eight],
    ['30 minutes before', '2026-11-27T19:30:00Z', soon('30 minutes'), eight],
    ['between two minutes, the smaller', '2026-11-27T19:30:00.001Z', soon('29 minutes'), eight],
    ['29 minutes before', '2026-11-27T19:31:00Z', soon('29 minutes'), eight],
    ['2 minutes before', '2026-11-27T19:58:00Z', soon('2 minutes'), eight],
    ['1 minute before', '2026-11-27T19:59:00Z', soon('1 minute'), eight],
    ['its last ms', '2026-11-27T19:59:59.999Z', soon('1 minute'), eight],
    ['in summer time', '2027-07-16T10:00:00Z', until('5:30pm'), openUntil('2027-07-16T16:30:00Z')],
    [
      'through the night',
      '2026-11-27T22:00:00Z',
      until('tomorrow, Saturday, at 6am'),
      openUntil('2026-11-28T06:00:00Z'),
    ],
    [
      'to the midnight that ends the day',
      '2026-11-27T22:00:00Z',
      until('midnight tonight'),
      openUntil('2026-11-28T00:00:00Z'),
    ],
    ['always', '2026-11-27T09:00:00Z', `Should be open now (${published})`, always],
  ])('%s, %s: %s', (_, now, is, state) => {
    for (const confidence of ['reported', 'unconfirmed'] as const) {
      expect(said({ availability: state, next: null, confidence, hoursNote: published }, now)).toBe(
        is,
      )
    }
  })

  function until(time: string) {
    return `Should be open, until ${time} (${published})`
  }
  function soon(minutes: string) {
    return `Should be open. Closes in ${minutes}, at 8pm (${published})`
  }
})

describe('an open service whose hours are sure', () => {
  const five = openUntil('2026-11-28T17:00:00Z')
  test.each<Row>([
    ['long before closing', '2026-11-28T09:00:00Z', 'Open now, until 5pm today', five],
    ['31 minutes before', '2026-11-28T16:29:00Z', 'Open now, until 5pm today', five],
    ['30 minutes before', '2026-11-28T16:30:00Z', 'Open now. Closes in 30 minutes, at 5pm', five],
    ['1 minute before', '2026-11-28T16:59:00Z', 'Open now. Closes in 1 minute, at 5pm', five],
    [
      'through the night',
      '2026-11-28T22:00:00Z',
      'Open now, until tomorrow, Sunday, at 6:30am',
      openUntil('2026-11-29T06:30:00Z'),
    ],
    [
      'to the midnight that ends the day',
      '2026-11-28T22:00:00Z',
      'Open now, until midnight tonight',
      openUntil('2026-11-29T00:00:00Z'),
    ],
    ['always', '2026-11-28T22:00:00Z', 'Open now, day and night', always],
  ])('%s, %s: %s', (_, now, is, state) => {
    for (const confidence of ['sure', 'good'] as const) {
      expect(said({ availability: state, next: null, confidence }, now)).toBe(is)
    }
  })
})

describe('a service that is not open, however sure its hours are', () => {
  test.each([
    {
      rule: 'opens later today',
      now: '2026-11-27T07:00:00Z',
      state: closed,
      next: opens('2026-11-27T08:00:00Z'),
      is: 'Closed. Opens today at 8am',
    },
    {
      rule: 'opens tomorrow',
      now: '2026-11-27T20:00:00Z',
      state: closed,
      next: opens('2026-11-28T09:00:00Z'),
      is: 'Closed. Opens tomorrow, Saturday, at 9am',
    },
    {
      rule: 'opens after the clocks went back',
      now: '2026-10-24T17:00:00Z',
      state: closed,
      next: opens('2026-10-26T08:00:00Z'),
      is: 'Closed. Opens Monday 26 October at 8am',
    },
    {
      rule: 'opens after the clocks went forward',
      now: '2027-03-27T18:00:00Z',
      state: closed,
      next: opens('2027-03-30T07:00:00Z', '2027-03-29T07:00:00Z'),
      is: 'Closed. Opens Tuesday 30 March at 8am. It may also open Monday 29 March at 8am',
    },
    {
      rule: 'a doubtful opening tomorrow',
      now: '2026-12-27T12:00:00Z',
      state: closed,
      next: opens('2026-12-29T08:00:00Z', '2026-12-28T08:00:00Z'),
      is: 'Closed. Opens Tuesday 29 December at 8am. It may also open tomorrow, Monday, at 8am',
    },
    {
      rule: 'a doubtful opening today',
      now: '2026-12-28T07:00:00Z',
      state: closed,
      next: opens('2026-12-29T08:00:00Z', '2026-12-28T08:00:00Z'),
      is: 'Closed. Opens tomorrow, Tuesday, at 8am. It may also open today at 8am',
    },
    {
      rule: 'never opens again',
      now: '2026-11-27T20:00:00Z',
      state: closed,
      next: null,
      is: 'Closed',
    },
    {
      rule: 'a bank holiday',
      now: '2026-12-28T10:00:00Z',
      state: mayBeClosed('bank-holiday'),
      next: opens('2026-12-29T08:00:00Z'),
      is: 'May be closed today: bank holiday. Opens tomorrow, Tuesday, at 8am',
    },
    {
      rule: 'Boxing Day on a Saturday',
      now: '2026-12-26T10:00:00Z',
      state: mayBeClosed('festive-day'),
      next: opens('2026-12-29T08:00:00Z', '2026-12-28T08:00:00Z'),
      is: 'May be closed today: 26 December. Opens Tuesday 29 December at 8am. It may also open Monday 28 December at 8am',
    },
    {
      rule: 'after the list of holidays ends',
      now: '2029-06-04T10:00:00Z',
      state: mayBeClosed('past-holiday-list'),
      next: opens('2029-06-05T07:00:00Z'),
      is: 'May be closed today: this could be a bank holiday. Opens tomorrow, Tuesday, at 8am',
    },
    {
      rule: 'a clock that is wrong',
      now: '1971-01-01T00:00:00Z',
      state: mayBeClosed('clock-wrong'),
      next: null,
      is: 'May be closed: the clock looks wrong',
    },
  ])('$rule, $now: $is', ({ now, state, next, is }) => {
    for (const confidence of ['sure', 'good', 'reported', 'unconfirmed'] as const) {
      const service = { availability: state, next, confidence, hoursNote: published }
      expect(said(service, now)).toBe(is)
    }
  })
})

test('a clock that shows no time at all still gets its sentence', () => {
  const service = { next: null, confidence: 'unconfirmed', hoursNote: published } as const
  const doubtful = { ...service, availability: mayBeClosed('clock-wrong') }
  expect(describeState(words, doubtful, NaN)).toBe('May be closed: the clock looks wrong')
  expect(describeState(words, { ...service, availability: always }, NaN)).toBe(
    `Should be open now (${published})`,
  )
})

function said(state: ServiceState, now: string): string {
  return describeState(words, state, at(now))
}

function opens(text: string, doubtful?: string): NextOpening {
  return { at: at(text), doubtfulBefore: doubtful === undefined ? null : at(doubtful) }
}
