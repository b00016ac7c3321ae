import * as z from 'zod'
import { type Contacts, longestTeam, type SetContact } from '#device/contacts.ts'
import { linkOfContacts } from '#first/address.ts'
import type { RoutesFlow } from '#flow/flow.ts'
import { date, id } from '#services/schema.ts'
import { emptyEntry, type EntryFault, entryOf, readEntry } from './contact-entry.ts'
import { compactNumber, longestNumber } from './read-number.ts'

/**
 * The numbers of an organisation on their way to another device, as a file or as a link. Either may
 * come from a stranger: all of it is read, by the rule for what is typed, or nothing is.
 */

/** The version of the file and of the link. */
const version = 1

/** Larger is no file of numbers, in bytes; longer is no link, in characters. */
const largestFile = 20_000
const longestCode = 4000

const clock = z.string().max('HH:MM'.length)

const contactsFile = z.strictObject({
  format: z.literal('contacts'),
  version: z.literal(version),
  contacts: z.record(
    id,
    z.strictObject({
      team: z
        .string()
        .max(2 * longestTeam)
        .optional(),
      day: z.string().max(longestNumber),
      night: z.string().max(longestNumber).optional(),
      from: clock.optional(),
      to: clock.optional(),
      setOn: date.regex(/^2/),
    }),
  ),
})

/** What was read: contacts that may be kept, or why none is. */
export type Incoming =
  | { readonly ok: true; readonly contacts: Contacts }
  | { readonly ok: false; readonly why: 'size' | 'shape' | 'version' | 'unknown' | 'none' }
  | {
      readonly ok: false
      readonly why: 'entry'
      readonly contact: string
      readonly fault: EntryFault
    }

/** What decides whether numbers fit this tool. */
export interface ContactRules {
  /** The ids of the contacts of this pathway. */
  readonly ids: readonly string[]
  /** What the services of this pathway dial. */
  readonly shown: readonly string[]
  /** `YYYY-MM-DD`: nothing can have been set after it. */
  readonly today: string
}

/** What numbers are compared with: the contacts of a pathway, and the services that it shows. */
export interface ContactArea {
  readonly pathway: Pick<RoutesFlow['pathway'], 'contacts'>
  readonly services: Readonly<Record<string, { readonly tel: string }>>
}

/** The rules of a pathway, on a day `YYYY-MM-DD`. */
export function contactRules({ pathway, services }: ContactArea, today: string): ContactRules {
  return {
    ids: Object.keys(pathway.contacts ?? {}),
    shown: Object.values(services).map(({ tel }) => tel),
    today,
  }
}

/** Reads the text of a file of numbers. It never throws. Pure. */
export function readContacts(text: string, { ids, shown, today }: ContactRules): Incoming {
  if (text.length > largestFile) return refused('size')
  const value = parsed(text.replace(/^\ufeff/, ''))
  if (isOtherVersion(value)) return refused('version')
  const read = contactsFile.safeParse(value)
  if (!read.success) return refused('shape')
  const entries = Object.entries(read.data.contacts)
  if (entries.length === 0) return refused('none')
  if (entries.some(([contact]) => !ids.includes(contact))) return refused('unknown')
  const contacts: Record<string, SetContact> = {}
  for (const [contact, { setOn, ...typed }] of entries) {
    const entry = { ...emptyEntry, from: '', to: '', ...withoutGaps(typed) }
    const one = readEntry(entry, setOn > today ? today : setOn, shown)
    const fault = one.ok ? undefined : one.faults[0]
    if (fault !== undefined) return { ok: false, why: 'entry', contact, fault }
    if (one.ok) contacts[contact] = one.contact
  }
  return { ok: true, contacts }
}

/** Reads a file of numbers; one that is too large, not even once. */
export async function readContactsFile(file: File, rules: ContactRules): Promise<Incoming> {
  if (file.size > largestFile) return refused('size')
  try {
    return readContacts(await file.text(), rules)
  } catch {
    return refused('shape')
  }
}

/** The text of a file that `readContacts` reads again, with nothing lost. */
export function contactsText(contacts: Contacts): string {
  return `${JSON.stringify({ format: 'contacts', version, contacts: written(contacts) }, null, 2)}\n`
}

/** Whether a fragment of an address carries numbers. */
export function carriesContacts(fragment: string): boolean {
  return fragment.startsWith(linkOfContacts)
}

/**
 * A fragment that carries numbers, small enough for a code: contacts parted by `~`, and in each
 * `id_date_day_team_night_from_to`. Neither sign is in an id, a number or the name of a team.
 */
export function contactsFragment(contacts: Contacts): string {
  const parts = Object.entries(contacts).map(([contact, one]) => {
    const { team, night, from, to } = entryOf(one)
    const hours = night === '' ? [] : [from, to].map((time) => time.replace(':', ''))
    const fields = [
      contact,
      one.setOn,
      compactNumber(one.day),
      encodeURIComponent(team).replaceAll('%20', '+'),
      one.night === null ? '' : compactNumber(one.night),
      ...hours,
    ]
    return fields.join('_').replace(/_+$/, '')
  })
  return linkOfContacts + [version, ...parts].join('~')
}

/** Reads a fragment as a file with the same contacts is read. */
export function readFragment(fragment: string, rules: ContactRules): Incoming {
  if (fragment.length > longestCode) return refused('size')
  try {
    const [first, ...parts] = fragment.slice(linkOfContacts.length).split('~')
    const contacts = parts.map(readPart)
    const named = Object.fromEntries(contacts)
    if (Object.keys(named).length < parts.length) return refused('shape')
    const file = { format: 'contacts', version: Number(first), contacts: named }
    return readContacts(JSON.stringify(file), rules)
  } catch {
    return refused('shape')
  }
}

/** @throws URIError for a name that is not encoded as it should be */
function readPart(part: string): readonly [string, object] {
  const [contact = '', setOn, day, team = '', night = '', from = '', to = '', ...more] =
    part.split('_')
  const time = (digits: string) => digits.replace(/^(\d\d)(\d\d)$/, '$1:$2')
  return [
    contact,
    {
      ...(team && { team: decodeURIComponent(team.replaceAll('+', ' ')) }),
      day,
      ...(night && { night, from: time(from), to: time(to) }),
      setOn,
      ...(more.length > 0 && { more }),
    },
  ]
}

function written(contacts: Contacts): object {
  return Object.fromEntries(
    Object.entries(contacts).map(([contact, one]) => {
      const { team, day, night, from, to } = entryOf(one)
      const ofNight = night === '' ? {} : { night, from, to }
      return [contact, { ...(team && { team }), day, ...ofNight, setOn: one.setOn }]
    }),
  )
}

/** A key that would reach into every object is in no file of ours: such a file is no JSON to us. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError(key)
      return value
    })
  } catch {
    return undefined
  }
}

function isOtherVersion(value: unknown): boolean {
  const read = z.object({ format: z.literal('contacts'), version: z.int().positive() })
  const { success, data } = read.safeParse(value)
  return success && data.version !== version
}

function withoutGaps(typed: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined))
}

function refused(why: 'size' | 'shape' | 'version' | 'unknown' | 'none'): Incoming {
  return { ok: false, why }
}
