import { describe, expect, test } from 'vitest'
import type { Contacts, SetContact } from '#device/contacts.ts'
import {
  carriesContacts,
  contactRules,
  contactsFragment,
  contactsText,
  readContacts,
  readContactsFile,
  readFragment,
} from '#later/contacts/contacts-file.ts'

const lead: SetContact = {
  team: 'Adult team (A & E’s)',
  day: { number: '01632 960123, ext. 45', tel: '+441632960123' },
  night: { number: '2222', tel: '2222', from: 1050, to: 480 },
  setOn: '2027-01-15',
}
const desk: SetContact = {
  team: null,
  day: { number: '020 7946 0123', tel: '+442079460123' },
  night: null,
  setOn: '2026-12-01',
}
const contacts: Contacts = { lead, 'night-desk': desk }
const setting = {
  ids: ['lead', 'night-desk', 'housing'],
  shown: ['+443069990999'],
  today: '2027-02-01',
}

describe('numbers on their way to another device', () => {
  test('come out of a file as they went in, and the file says what it is', () => {
    const text = contactsText(contacts)
    expect(readContacts(text, setting)).toEqual({ ok: true, contacts })
    expect(readContacts(`\ufeff${text}`, setting)).toEqual({ ok: true, contacts })
    expect(JSON.parse(text)).toEqual({
      format: 'contacts',
      version: 1,
      contacts: {
        lead: {
          team: lead.team,
          day: '01632 960123, ext. 45',
          night: '2222',
          from: '17:30',
          to: '08:00',
          setOn: '2027-01-15',
        },
        'night-desk': { day: '020 7946 0123', setOn: '2026-12-01' },
      },
    })
  })

  test('come out of a fragment as they went in, and are safe in an address', () => {
    const fragment = contactsFragment(contacts)
    expect(carriesContacts(fragment)).toBe(true)
    expect(readFragment(fragment, setting)).toEqual({ ok: true, contacts })
    expect(new URL(fragment, 'https://example.org/').hash).toBe(fragment)
    expect(carriesContacts('#contacts')).toBe(false)
  })

  test('are of a day that has been: a clock that is ahead dates nothing later than today', () => {
    const early = { ...setting, today: '2027-01-01' }
    const { lead: read } = accepted(readContacts(contactsText(contacts), early))
    expect(read?.setOn).toBe('2027-01-01')
  })

  test('five of them, with names of 40 letters and every number, are 600 characters at most', () => {
    const full = { ...lead, team: 'Safeguarding adults at risk, whole trust' }
    const ids = ['safeguarding-lead', 'site-security', 'interpreter-line', 'first-responder', 'it']
    const all = Object.fromEntries(ids.map((id) => [id, full]))
    expect(contactsFragment(all).length).toBeLessThan(600)
  })
})

/** A file with one contact, in which something is changed. */
function fileWith(change: object, file: object = {}): string {
  const entry = { day: '01632 960123', setOn: '2027-01-15', ...change }
  return JSON.stringify({ format: 'contacts', version: 1, contacts: { lead: entry }, ...file })
}

const shape = { ok: false, why: 'shape' }
const fault = (field: string, why: string) => ({
  ok: false,
  why: 'entry',
  contact: 'lead',
  fault: { field, why },
})

test('the rules of a pathway are its contacts, and what its services dial', () => {
  const pathway = { contacts: { lead: { sources: ['law'] }, desk: { sources: ['law'] } } }
  const services = { fire: { tel: '999' }, office: { tel: '+443069990999' } }
  expect(contactRules({ pathway, services }, '2027-02-01')).toEqual({
    ids: ['lead', 'desk'],
    shown: ['999', '+443069990999'],
    today: '2027-02-01',
  })
  expect(contactRules({ pathway: {}, services: {} }, '2027-02-01').ids).toEqual([])
})

describe('a file that is refused', () => {
  test.each([
    ['empty', '', shape],
    ['no JSON', '<html>', shape],
    ['of another kind', '{"format":"scenario"}', shape],
    ['a list', '[]', shape],
    ['null', 'null', shape],
    ['nested deep', '['.repeat(15_000), shape],
    ['of a later version', fileWith({}, { version: 2 }), { ok: false, why: 'version' }],
    ['of a version that is no number', fileWith({}, { version: '1' }), shape],
    ['too large', fileWith({}) + ' '.repeat(20_000), { ok: false, why: 'size' }],
    ['without a contact', fileWith({}, { contacts: {} }), { ok: false, why: 'none' }],
    ['with a contact that nobody knows', named('stranger'), { ok: false, why: 'unknown' }],
    ['with a contact called constructor', named('constructor'), { ok: false, why: 'unknown' }],
    ['with a contact called __proto__', named('__proto__'), shape],
    ['with __proto__ beside the contacts', named('lead', '"__proto__":{"ok":true},'), shape],
    ['with something else in it', fileWith({}, { note: 'x' }), shape],
    ['with something else in a contact', fileWith({ email: 'x' }), shape],
    ['with a name inside __proto__', fileWith({}).replace('"day"', '"__proto__":{},"day"'), shape],
    ['without a number', fileWith({ day: undefined }), shape],
    ['with a number that is a number', fileWith({ day: 2222 }), shape],
    ['with a number of any length', fileWith({ day: '1'.repeat(41) }), shape],
    ['without a date', fileWith({ setOn: undefined }), shape],
    ['with a day that no month has', fileWith({ setOn: '2027-02-30' }), shape],
    ['with a year that no device has', fileWith({ setOn: '0027-02-03' }), shape],
    ['with a premium number', fileWith({ day: '0909 879 0123' }), fault('day', 'premium')],
    ['with 999', fileWith({ night: '999', from: '20:00', to: '08:00' }), fault('night', 'public')],
    ['with a number shown already', fileWith({ day: '0306 999 0999' }), fault('day', 'shown')],
    ['with a foreign number', fileWith({ day: '+33 199001234' }), fault('day', 'foreign')],
    ['with no number', fileWith({ day: ' ' }), fault('day', 'empty')],
    ['with a link', fileWith({ day: 'javascript:alert(1)' }), fault('day', 'signs')],
    ['with a script', fileWith({ team: '<script>' }), fault('team', 'team-signs')],
    ['with a name turned round', fileWith({ team: '\u202eX' }), fault('team', 'team-signs')],
    ['with a name of 41', fileWith({ team: 'x'.repeat(41) }), fault('team', 'team-long')],
    ['with a name of 81', fileWith({ team: 'x'.repeat(81) }), shape],
    ['with a night without hours', fileWith({ night: '2222' }), fault('from', 'no-time')],
    [
      'with no such hour',
      fileWith({ night: '2222', from: '25:00', to: '08:00' }),
      fault('from', 'no-time'),
    ],
  ])('%s', (_, text, refusal) => {
    expect(readContacts(text, setting)).toEqual(refusal)
    expect(({} as Record<string, unknown>).ok).toBe(undefined)
  })

  test('beside a good contact, so that nothing is half kept', () => {
    const both = {
      lead: { day: '2222', setOn: '2027-01-15' },
      housing: { day: '9', setOn: '2027-01-15' },
    }
    expect(readContacts(fileWith({}, { contacts: both }), setting)).toEqual({
      ok: false,
      why: 'entry',
      contact: 'housing',
      fault: { field: 'day', why: 'length' },
    })
  })

  test('for its size is not even read', async () => {
    const file = new File(['x'.repeat(20_001)], 'numbers.json')
    expect(await readContactsFile(file, setting)).toEqual({ ok: false, why: 'size' })
  })

  test('is otherwise read as its text', async () => {
    const file = new File([contactsText(contacts)], 'numbers.json')
    expect(await readContactsFile(file, setting)).toEqual({ ok: true, contacts })
  })
})

describe('a link that is refused', () => {
  test.each([
    ['', shape],
    ['1', { ok: false, why: 'none' }],
    ['x~lead_2027-01-15_2222', shape],
    ['2~lead_2027-01-15_2222', { ok: false, why: 'version' }],
    ['1~lead', shape],
    ['1~lead_2027-01-15', shape],
    ['1~lead_2027-01-15_2222~lead_2027-01-15_3333', shape],
    ['1~lead_2027-01-15_2222_%E0%A4%A_', shape],
    ['1~lead_2027-01-15_2222_a_2222_2000_0800_more', shape],
    ['1~__proto___2027-01-15_2222', shape],
    ['1~stranger_2027-01-15_2222', { ok: false, why: 'unknown' }],
    ['1~lead_2027-01-15_09098790123', fault('day', 'premium')],
    ['1~lead_2027-01-15_03069990999', fault('day', 'shown')],
    ['1~lead_2027-01-15_90999', fault('day', 'public')],
    ['1~lead_2027-01-15_2222_%3Cscript%3E', fault('team', 'team-signs')],
    ['1~lead_2027-01-15_2222_%E2%80%AEX', fault('team', 'team-signs')],
    ['1~lead_2027-01-15_2222__2222', fault('from', 'no-time')],
    [`1${'~lead_2027-01-15_2222'.repeat(300)}`, { ok: false, why: 'size' }],
  ])('#contacts=%s', (code, refusal) => {
    expect(readFragment(`#contacts=${code}`, setting)).toEqual(refusal)
  })
})

function named(id: string, before = ''): string {
  const entry = '{"day":"2222","setOn":"2027-01-15"}'
  return `{"format":"contacts","version":1,"contacts":{${before}"${id}":${entry}}}`
}

function accepted(read: ReturnType<typeof readContacts>): Contacts {
  if (!read.ok) throw new Error(read.why)
  return read.contacts
}
