import { createStore, type Store } from '#device/create-store.ts'
import { knownBy, type KnownContacts } from '#first/contacts.ts'
import { flow } from '#first/pathway.ts'

/**
 * Made-up numbers for every contact, in place of those of a device: training shows no number of an
 * organisation, and dials none. Ofcom keeps 01632 960 and three more digits for drama: nobody has
 * such a number (Ofcom, “Telephone numbers for drama use (TV, Radio)”).
 */
export const practiceContacts: Store<KnownContacts> = createStore(
  knownBy('practice', Object.fromEntries(Object.keys(flow.pathway.contacts ?? {}).map(madeUp))),
)

function madeUp(id: string, index: number) {
  const local = `960${String(100 + index)}`
  const day = { number: `01632 ${local}`, tel: `+441632${local}` }
  return [id, { team: null, day, night: null, setOn: flow.pathway.version.slice(0, 10) }] as const
}
