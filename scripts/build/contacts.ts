import { readFileSync } from 'node:fs'
import type { Contacts } from '#device/contacts.ts'
import {
  type ContactArea,
  contactRules,
  type Incoming,
  readContacts,
} from '#later/contacts/contacts-file.ts'
import words from '#later/contacts/en.json' with { type: 'json' }
import { InputError } from '../input-error.ts'

/** The file that `CONTACTS` names cannot be used: it stops the build. */
class ContactsFileError extends InputError {
  override readonly name = 'ContactsFileError'
}

/**
 * The numbers of one organisation that a build has, from a file that the page of numbers saved.
 *
 * @param path undefined for a build without any
 * @param flow the pathway with these contacts, and the services that it shows already
 * @throws ContactsFileError when the file cannot be read, or anything in it is wrong
 */
export function contactsOfBuild(path: string | undefined, flow: ContactArea): Contacts {
  if (path === undefined || path === '') return {}
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const read = readContacts(textOf(path), contactRules(flow, today))
  if (read.ok) return read.contacts
  throw refused(path, said(read))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw refused(path, 'There is no such file, or it cannot be read.')
  }
}

function said(read: Exclude<Incoming, { readonly ok: true }>): string {
  switch (read.why) {
    case 'size':
      return 'It is larger than any file of numbers.'
    case 'shape':
      return 'It is no file that “Save as a file” on the page of numbers makes.'
    case 'version':
      return 'A newer version of this tool made it.'
    case 'unknown':
      return 'It has a number for a contact that the pathway does not have.'
    case 'none':
      return 'There is no number in it.'
    case 'entry': {
      const { field, why } = read.fault
      return `In "${read.contact}", "${field}": ${words.fault[why]}`
    }
  }
}

function refused(path: string, why: string): ContactsFileError {
  return new ContactsFileError(`CONTACTS names ${path}, which cannot be used. ${why}`)
}
