import { describe, expect, test } from 'vitest'
import { type ContactEntry, emptyEntry, entryOf, readEntry } from '#later/contacts/contact-entry.ts'

const entry: ContactEntry = {
  team: '  Adult   safeguarding team ',
  day: '(01632) 960123 x4',
  night: '2222',
  from: '17:30',
  to: '08:00',
}

const setOn = '2027-01-15'
const shown = ['+441632960999']

test('what is typed becomes a contact, and what would be typed for it is the same again', () => {
  const read = readEntry(entry, setOn, shown)
  const contact = {
    team: 'Adult safeguarding team',
    day: { number: '01632 960123, ext. 4', tel: '+441632960123' },
    night: { number: '2222', tel: '2222', from: 1050, to: 480 },
    setOn,
  }
  expect(read).toEqual({ ok: true, contact })
  expect(readEntry(entryOf(contact), setOn, shown)).toEqual(read)
})

test('a contact needs no team and no night; without a night its hours say nothing', () => {
  const read = readEntry({ ...entry, team: ' ', night: '', from: 'noon', to: '' }, setOn, shown)
  const day = { number: '01632 960123, ext. 4', tel: '+441632960123' }
  const contact = { team: null, day, night: null, setOn }
  expect(read).toEqual({ ok: true, contact })
  expect(entryOf(contact)).toEqual({ ...emptyEntry, day: day.number })
})

test('everything that is wrong is said at once', () => {
  expect(
    readEntry({ team: '<b>', day: '', night: '999', from: '24:00', to: '8:00' }, setOn, shown),
  ).toEqual({
    ok: false,
    faults: [
      { field: 'day', why: 'empty' },
      { field: 'team', why: 'team-signs' },
      { field: 'night', why: 'public' },
      { field: 'from', why: 'no-time' },
      { field: 'to', why: 'no-time' },
    ],
  })
  expect(readEntry({ ...entry, to: '17:30' }, setOn, shown)).toEqual({
    ok: false,
    faults: [{ field: 'to', why: 'same-time' }],
  })
})

test('a number that the tool shows already is refused by day and by night', () => {
  const read = readEntry({ ...entry, day: '01632 960999', night: '01632960999' }, setOn, shown)
  expect(read).toEqual({
    ok: false,
    faults: [
      { field: 'day', why: 'shown' },
      { field: 'night', why: 'shown' },
    ],
  })
})

describe('the name of a team', () => {
  test.each([
    ['Ward 4B, north & south', null],
    ['Tîm Diogelu (Y Fro)', null],
    ['A/E: nurse-in-charge’s desk', null],
    ['x'.repeat(40), null],
    ['x'.repeat(41), 'team-long'],
    ['<script>alert(1)</script>', 'team-signs'],
    ['Lead\u202edaeL', 'team-signs'],
    ['Lead\u2066', 'team-signs'],
    ['Lead\u0000', 'team-signs'],
    ['Lead\u200b', 'team-signs'],
    ['فريق', 'team-signs'],
    ['Lеad with a Cyrillic letter', 'team-signs'],
    ['a\u0300\u0301\u0302\u0303', 'team-signs'],
    ['Ring 07700 900123', 'team-signs'],
    ['sam@example.org', 'team-signs'],
    ['{{name}}', 'team-signs'],
    ['123', 'team-signs'],
  ])('%j: %s', (team, why) => {
    const read = readEntry({ ...entry, team }, setOn, shown)
    expect(read.ok ? [] : read.faults).toEqual(why === null ? [] : [{ field: 'team', why }])
  })
})
