import { contacts as setInBuild } from 'virtual:pathway/contacts'
import { contacts as setOnDevice, followContacts } from '#device/contacts.ts'
import { createStore, type Store } from '#device/create-store.ts'
import { knownBy, type KnownContacts } from './contacts.ts'

/**
 * The contacts of a live case, kept up to date: those of this build, and over them those of this
 * device. Practice never has them, and its packages are built without them.
 */
export function createLiveContacts(): Store<KnownContacts> {
  const knownNow = () => ({
    ...knownBy('build', setInBuild),
    ...knownBy('device', setOnDevice.get()),
  })
  const store = createStore<KnownContacts>(knownNow())
  setOnDevice.subscribe(() => store.set(knownNow()))
  followContacts()
  return store
}
