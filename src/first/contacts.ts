import type { Contacts, SetContact } from '#device/contacts.ts'
import { createStore, type Store } from '#device/create-store.ts'

/** A contact whose number is known here, and who set it. */
export interface KnownContact extends SetContact {
  readonly setBy: 'device' | 'build' | 'practice'
}

/** The contacts whose numbers are known here, by id. Any other says how to find its number. */
export type KnownContacts = Readonly<Record<string, KnownContact>>

/** Marks contacts with who set them. */
export function knownBy(setBy: KnownContact['setBy'], contacts: Contacts): KnownContacts {
  return Object.fromEntries(
    Object.entries(contacts).map(([id, contact]) => [id, { ...contact, setBy }]),
  )
}

/** The contacts of a page in which no live case ever begins, and of a page that has not started. */
export const noContacts: Store<KnownContacts> = createStore({})
