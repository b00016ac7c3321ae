import { describe, expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { createWords } from '#text/i18n.ts'
import { serviceView, type ServiceSetting } from '#text/service-view.ts'
import { flowOf } from '../check/load/fixtures.ts'
import { shipped } from '../machine/pathways.ts'
import { at } from '../services/at.ts'

const words = createWords('en').t
const made = flowOf('kitchen-sink')
const setting: ServiceSetting = {
  words,
  flow: made,
  text: made.texts.en!,
  calendar: calendarOf(made.holidays, made.pathway.version),
}

const office = {
  id: 'office',
  name: 'Office',
  shortName: 'the office',
  isEmergency: false,
  number: '01632 960 011',
  tel: '+441632960011',
  note: 'Ask for the warden.',
  howSure: 'Reported.',
  hours: [
    'Monday, 8am to midday, 1pm to 6:30pm',
    'Tuesday to Friday, 9am to 5pm',
    'Saturday to Sunday, closed',
  ],
}

test.each([
  { rule: 'no clock has been read', now: null, state: null },
  {
    rule: 'open',
    now: at('2027-02-03T12:00:00Z'),
    state: {
      availability: 'open',
      sentence: 'Should be open, until 5pm (hours published March 2019)',
    },
  },
  {
    rule: 'between two openings',
    now: at('2027-02-08T12:00:00Z'),
    state: { availability: 'closed', sentence: 'Closed. Opens today at 1pm' },
  },
  {
    rule: 'a bank holiday',
    now: at('2027-12-28T12:00:00Z'),
    state: {
      availability: 'may-be-closed',
      sentence: 'May be closed today: bank holiday. Opens tomorrow, Wednesday, at 9am',
    },
  },
  {
    rule: 'a clock that shows no time',
    now: NaN,
    state: {
      availability: 'may-be-closed',
      sentence: 'May be closed: the clock looks wrong',
    },
  },
])('the office, $rule', ({ now, state }) => {
  expect(serviceView(setting, 'office', now)).toEqual({ ...office, state })
})

test('a service that is not there is a mistake of the programmer', () => {
  expect(() => serviceView(setting, 'nobody', null)).toThrow(
    'No service "nobody" with words. Load the flow by load().',
  )
})

describe('hertfordshire: what Beacon is said to be', () => {
  const { flow } = shipped.find(({ name }) => name === 'hertfordshire')!
  const shippedSetting: ServiceSetting = {
    words,
    flow,
    text: flow.texts.en!,
    calendar: calendarOf(flow.holidays, '2026-11-23'),
  }

  test.each([
    {
      now: '2027-01-15T12:00:00Z',
      is: 'Should be open, until 8pm (hours published October 2018)',
    },
    {
      now: '2027-01-15T19:45:00Z',
      is: 'Should be open. Closes in 15 minutes, at 8pm (hours published October 2018)',
    },
    { now: '2027-01-15T20:00:00Z', is: 'Closed. Opens tomorrow, Saturday, at 9am' },
    { now: '2027-10-23T17:00:00Z', is: 'Closed. Opens Monday 25 October at 8am' },
    {
      now: '2026-12-25T10:00:00Z',
      is: 'May be closed today: bank holiday. Opens Tuesday 29 December at 8am. It may also open tomorrow, Saturday, at 9am',
    },
    {
      now: '2026-12-26T10:00:00Z',
      is: 'May be closed today: 26 December. Opens Tuesday 29 December at 8am. It may also open Monday 28 December at 8am',
    },
    {
      now: '2026-12-27T10:00:00Z',
      is: 'Closed. Opens Tuesday 29 December at 8am. It may also open tomorrow, Monday, at 8am',
    },
    {
      now: '2029-01-08T10:00:00Z',
      is: 'May be closed today: this could be a bank holiday. Opens tomorrow, Tuesday, at 8am',
    },
    { now: '2026-11-22T12:00:00Z', is: 'May be closed: the clock looks wrong' },
  ])('at $now: $is', ({ now, is }) => {
    expect(serviceView(shippedSetting, 'beacon', at(now)).state?.sentence).toBe(is)
  })

  test('a service of all hours is open on any clock', () => {
    const ids = Object.keys(flow.services).filter((id) => flow.services[id]?.hours === 'always')
    for (const now of [at('2027-01-15T12:00:00Z'), 0, -1, NaN, Infinity]) {
      const states = ids.map((id) => serviceView(shippedSetting, id, now).state?.availability)
      expect(states).toEqual(ids.map(() => 'open'))
    }
    expect(ids.length).toBe(6)
  })
})
