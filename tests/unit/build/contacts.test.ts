import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contactsOfBuild } from '../../../scripts/build/contacts.ts'

/* A build for one organisation has its numbers; any other has none. */

const ids = ['lead', 'desk']
const entry = { day: '01632 960123', setOn: '2026-01-15' }

test('a build without a file has no numbers', () => {
  expect(contactsOfBuild(undefined, ids)).toEqual({})
  expect(contactsOfBuild('', ids)).toEqual({})
})

test('a build with a file has the numbers in it', () => {
  expect(contactsOfBuild(fileOf({ lead: entry }), ids)).toEqual({
    lead: {
      team: null,
      day: { number: '01632 960123', tel: '+441632960123' },
      night: null,
      setOn: '2026-01-15',
    },
  })
})

test.each([
  [{ lead: { ...entry, day: '999' } }, 'In "lead", "day": This is a public number'],
  [{ stranger: entry }, 'a contact that the pathway does not have'],
  [{}, 'There is no number in it.'],
  [{ lead: { ...entry, note: 'x' } }, 'It is no file that “Save as a file”'],
])('a file with a mistake stops the build, and says which: %j', (contacts, says) => {
  const path = fileOf(contacts)
  expect(() => contactsOfBuild(path, ids)).toThrow(`CONTACTS names ${path}, which cannot be used.`)
  expect(() => contactsOfBuild(path, ids)).toThrow(says)
})

test('a file that is not there stops the build', () => {
  expect(() => contactsOfBuild('nowhere.json', ids)).toThrow('There is no such file')
})

function fileOf(contacts: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'numbers.json')
  writeFileSync(path, JSON.stringify({ format: 'contacts', version: 1, contacts }))
  return path
}
