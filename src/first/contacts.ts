import { contacts as setInBuild } from 'virtual:pathway/contacts'
import { type Contacts, contacts as setOnDevice, type SetContact } from '#device/contacts.ts'
import { createStore, type Store } from '#device/create-store.ts'

/** A contact whose number is known here, and who set it. */
export interface KnownContact extends SetContact {
  readonly setBy: 'device' | 'build' | 'practice'
}

/** The contacts whose numbers are known here, by id. Any other says how to find its number. */
export type KnownContacts = Readonly<Record<string, KnownContact>>

/** Marks contacts with who set them. */
export function known(contacts: Contacts, setBy: KnownContact['setBy']): KnownContacts {
  return Object.fromEntries(
    Object.entries(contacts).map(([id, contact]) => [id, { ...contact, setBy }]),
  )
}

const store = createStore(knownNow())
setOnDevice.subscribe(() => store.set(knownNow()))

/** The contacts of a live case: those of this build, and over them those of this device. */
export const liveContacts: Store<KnownContacts> = store

/** The contacts of a page in which no live case ever begins, and of a page that has not started. */
export const noContacts: Store<KnownContacts> = createStore({})

function knownNow(): KnownContacts {
  return { ...known(setInBuild, 'build'), ...known(setOnDevice.get(), 'device') }
}
