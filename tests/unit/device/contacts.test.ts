// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  contacts,
  followContacts,
  isInternal,
  keepContacts,
  numbersAt,
  removeContact,
  removeContacts,
  type SetContact,
} from '#device/contacts.ts'

const day = { number: '01632 960123, ext. 45', tel: '+441632960123' }
const night = { number: '2222', tel: '2222', from: 20 * 60, to: 8 * 60 }
const lead: SetContact = { team: 'Adult team', day, night, setOn: '2027-01-15' }
const plain: SetContact = {
  team: null,
  day: { number: '2222', tel: '2222' },
  night: null,
  setOn: '2027-01-16',
}

beforeEach(() => {
  removeContacts()
  localStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('what is set on this device', () => {
  test('is kept beside what was set before, replaced by id, and removed one by one or whole', () => {
    expect(contacts.get()).toEqual({})
    expect(keepContacts({ lead })).toBe(true)
    expect(keepContacts({ desk: plain })).toBe(true)
    expect(contacts.get()).toEqual({ lead, desk: plain })
    keepContacts({ lead: { ...lead, team: null } })
    expect(contacts.get()).toEqual({ lead: { ...lead, team: null }, desk: plain })
    expect(removeContact('lead')).toBe(true)
    expect(contacts.get()).toEqual({ desk: plain })
    removeContacts()
    expect(contacts.get()).toEqual({})
    expect(localStorage.length).toBe(0)
  })

  test('keeps what another window set meanwhile, and follows it', () => {
    followContacts()
    localStorage.setItem('contacts', JSON.stringify({ lead }))
    dispatchEvent(new Event('storage'))
    expect(contacts.get()).toEqual({ lead })
    localStorage.setItem('contacts', JSON.stringify({ other: plain }))
    keepContacts({ desk: plain })
    expect(contacts.get()).toEqual({ other: plain, desk: plain })
  })

  test('is said not to be kept by a browser that refuses storage', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    expect(keepContacts({ lead })).toBe(false)
    expect(contacts.get()).toEqual({})
    removeContacts()
    expect(contacts.get()).toEqual({})
  })
})

test.each([
  ['text that is no JSON', '{'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a contact that is text', '{"lead":"2222"}'],
  ['an id that is no id', JSON.stringify({ 'Lead 1': lead })],
  ['the prototype as an id', `{"__proto__":${JSON.stringify(lead)}}`],
  ['no day', JSON.stringify({ lead: { ...lead, day: undefined } })],
  ['no date', JSON.stringify({ lead: { ...lead, setOn: 'today' } })],
  ['a day that no month has', JSON.stringify({ lead: { ...lead, setOn: '2027-02-30' } })],
  ['a team of 41 letters', JSON.stringify({ lead: { ...lead, team: 'a'.repeat(41) } })],
  ['a link that dials another number', JSON.stringify({ lead: { ...lead, day: other() } })],
  ['a link that is no number', JSON.stringify({ lead: { ...lead, day: script() } })],
  ['a night that never ends', JSON.stringify({ lead: { ...lead, night: { ...night, to: 1200 } } })],
  ['a minute of no day', JSON.stringify({ lead: { ...lead, night: { ...night, to: 1440 } } })],
  ['half a minute', JSON.stringify({ lead: { ...lead, night: { ...night, to: 0.5 } } })],
])('a stored value with %s counts as none', (_, stored) => {
  localStorage.setItem('contacts', stored)
  keepContacts({})
  expect(contacts.get()).toEqual({})
})

test.each([
  ['an empty entry', {}],
  ['a month that no year has', { ...lead, setOn: '2027-13-01' }],
  ['a number that dials another', { ...lead, day: other() }],
])('%s takes no good contact with it, now or when the next is kept', (_, bad) => {
  localStorage.setItem('contacts', JSON.stringify({ desk: plain, lead: bad }))
  keepContacts({ other: plain })
  expect(contacts.get()).toEqual({ desk: plain, other: plain })
  expect(JSON.parse(localStorage.getItem('contacts') ?? '')).toEqual({ desk: plain, other: plain })
})

describe('the number to ring first', () => {
  const firstAt = (minute: number, hours = {}) =>
    numbersAt({ ...lead, night: { ...night, ...hours } }, minute).map(({ when }) => when)[0]

  test.each([
    { clock: '07:59', minute: 479, first: 'night' },
    { clock: '08:00', minute: 480, first: 'day' },
    { clock: '19:59', minute: 1199, first: 'day' },
    { clock: '20:00', minute: 1200, first: 'night' },
    { clock: '00:00', minute: 0, first: 'night' },
    { clock: 'no time at all', minute: NaN, first: 'day' },
  ])('at $clock is that of the $first, when the night is from 8pm to 8am', ({ minute, first }) => {
    expect(firstAt(minute)).toBe(first)
  })

  test.each([
    { clock: '00:59', minute: 59, first: 'day' },
    { clock: '01:00', minute: 60, first: 'night' },
    { clock: '05:59', minute: 359, first: 'night' },
    { clock: '06:00', minute: 360, first: 'day' },
  ])('at $clock is that of the $first, when the night is from 1am to 6am', ({ minute, first }) => {
    expect(firstAt(minute, { from: 60, to: 360 })).toBe(first)
  })

  test('is followed by the other; one number is for always', () => {
    const { number, tel } = night
    expect(numbersAt(lead, 0)).toEqual([
      { number, tel, when: 'night' },
      { ...day, when: 'day' },
    ])
    expect(numbersAt(plain, 0)).toEqual([{ number, tel, when: 'always' }])
  })
})

test('a number is internal unless it can be rung from any phone', () => {
  expect([day, night].map(isInternal)).toEqual([false, true])
})

function other() {
  return { ...day, tel: '+449000000000' }
}

function script() {
  return { number: 'javascript:alert(1)', tel: 'javascript:alert(1)' }
}
