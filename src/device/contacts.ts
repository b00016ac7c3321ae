import { createStore, type Store } from './create-store.ts'
import { forget, remember, remembered } from './device-memory.ts'
import { contactsKey } from './set-contacts.ts'

/**
 * The numbers of an organisation’s own people, set on this device. They belong to the device and to
 * no case: only `removeContacts` clears them.
 */

/** The longest name of a team, in characters. */
export const longestTeam = 40

/** A number that staff can ring. What is shown and what is dialled are always the same digits. */
export interface ContactNumber {
  /** In the groups in which it is spoken, with its extension: `…, ext. 4567`. */
  readonly number: string
  /**
   * What a link dials: +44 and the number without its first 0; an internal number as it is. The
   * extension is left out: phones differ in what they do with one, so the caller asks for it.
   */
  readonly tel: string
}

/** The number for the night, with its hours in minutes of London’s wall clock since midnight. */
export interface NightNumber extends ContactNumber {
  /** 0 to 1439, inside the night. */
  readonly from: number
  /** 0 to 1439, outside the night, and before `from` when the night goes past midnight. */
  readonly to: number
}

/** A contact whose number an organisation has set. */
export interface SetContact {
  readonly team: string | null
  /** The number for the whole day, or for the hours outside the night. */
  readonly day: ContactNumber
  readonly night: NightNumber | null
  /** `YYYY-MM-DD` */
  readonly setOn: string
}

/** What is set, by the id of the contact. */
export type Contacts = Readonly<Record<string, SetContact>>

const store = createStore<Contacts>(readContacts())

/** What is set on this device. */
export const contacts: Store<Contacts> = store

/**
 * Keeps contacts on this device, in place of those with the same ids.
 *
 * @returns whether they were kept; `false` when the browser refuses storage, and then none is
 */
export function keepContacts(added: Contacts): boolean {
  return write({ ...readContacts(), ...added })
}

/** Removes the number of one contact; returns whether that was kept. */
export function removeContact(id: string): boolean {
  return write(Object.fromEntries(Object.entries(readContacts()).filter(([other]) => other !== id)))
}

/** Removes every number that was set on this device. */
export function removeContacts(): void {
  forget(contactsKey)
  store.set(readContacts())
}

/** Follows what another window of this device sets. */
export function followContacts(): void {
  addEventListener('storage', () => store.set(readContacts()))
}

/** Whether a number works only from the organisation’s own phones. */
export function isInternal({ tel }: ContactNumber): boolean {
  return !tel.startsWith('+')
}

/** A number of a contact, and when it is for. */
export interface TimedNumber extends ContactNumber {
  readonly when: 'always' | 'day' | 'night'
}

/**
 * The numbers of a contact, first the one to ring at a minute of London’s wall clock. The day’s
 * number is first when the minute is not a number.
 *
 * @param minute minutes since midnight: `londonTime(now).minute`
 */
export function numbersAt({ day, night }: SetContact, minute: number): readonly TimedNumber[] {
  if (night === null) return [{ ...day, when: 'always' }]
  const { from, to, number, tel } = night
  const isAfter = from <= minute
  const isBefore = minute < to
  const isNight = from < to ? isAfter && isBefore : isAfter || isBefore
  const byDay = { ...day, when: 'day' } as const
  const byNight = { number, tel, when: 'night' } as const
  return isNight ? [byNight, byDay] : [byDay, byNight]
}

function write(next: Contacts): boolean {
  const wasKept = remember(contactsKey, JSON.stringify(next))
  store.set(readContacts())
  return wasKept
}

/** What is stored, without the entries in which anything is wrong. */
function readContacts(): Contacts {
  try {
    const value: unknown = JSON.parse(remembered(contactsKey) ?? '{}')
    return isRecord(value)
      ? (Object.fromEntries(Object.entries(value).filter(isEntry)) as Contacts)
      : {}
  } catch {
    return {}
  }
}

function isEntry([id, value]: readonly [string, unknown]): boolean {
  if (!/^[a-z][a-z0-9-]*$/.test(id) || !isRecord(value)) return false
  const { team, day, night, setOn } = value
  return (
    (team === null || (typeof team === 'string' && team.length <= longestTeam)) &&
    isNumber(day) &&
    (night === null || isNight(night)) &&
    isDate(setOn)
  )
}

function isNight(value: unknown): boolean {
  return isNumber(value) && isMinute(value.from) && isMinute(value.to) && value.from !== value.to
}

function isNumber(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false
  const { number, tel } = value
  return (
    typeof number === 'string' &&
    typeof tel === 'string' &&
    /^(\+44\d{9,10}|\d{3,5})$/.test(tel) &&
    number.replace(/, ext\. \d{1,6}$/, '').replaceAll(' ', '') === tel.replace('+44', '0')
  )
}

function isMinute(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 24 * 60
}

/** @throws RangeError for text that is no date at all */
function isDate(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    /^2\d{3}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
