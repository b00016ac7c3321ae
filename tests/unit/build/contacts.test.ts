import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { contactsOfBuild } from '../../../scripts/build/contacts.ts'

/* A build for one organisation has its numbers; any other has none. */

const sources = ['law']
const flow = {
  pathway: { contacts: { lead: { sources }, desk: { sources } } },
  services: { office: { tel: '+441632960999' } },
}
const entry = { day: '01632 960123', setOn: '2026-01-15' }

test('a build without a file has no numbers', () => {
  expect(contactsOfBuild(undefined, flow)).toEqual({})
  expect(contactsOfBuild('', flow)).toEqual({})
})

test('a build with a file has the numbers in it', () => {
  expect(contactsOfBuild(fileOf({ lead: entry }), flow)).toEqual({
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
  [{ lead: { ...entry, day: '01632 960999' } }, 'a public number that the tool shows already'],
  [{ stranger: entry }, 'a contact that the pathway does not have'],
  [{}, 'There is no number in it.'],
  [{ lead: { ...entry, note: 'x' } }, 'It is no file that “Save as a file”'],
])('a file with a mistake stops the build, and says which: %j', (contacts, says) => {
  const path = fileOf(contacts)
  expect(() => contactsOfBuild(path, flow)).toThrow(`CONTACTS names ${path}, which cannot be used.`)
  expect(() => contactsOfBuild(path, flow)).toThrow(says)
})

test('a file that is not there stops the build', () => {
  expect(() => contactsOfBuild('nowhere.json', flow)).toThrow('There is no such file')
})

function fileOf(contacts: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'contacts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'numbers.json')
  writeFileSync(path, JSON.stringify({ format: 'contacts', version: 1, contacts }))
  return path
}
