import { pathway } from './pathway.ts'

/** The contacts of the pathway: each is a number that an organisation sets on the device. */
export const contactIds = Object.keys(pathway.contacts ?? {})

/** In the page: sets a number for each of these contacts, and for no other, as another window would. */
export function setContacts(ids: readonly string[]): void {
  const day = { number: '01632 960 123, ext. 4567', tel: '+441632960123' }
  const night = { number: '01632 960 124', tel: '+441632960124', from: 17 * 60, to: 9 * 60 }
  const set = { team: 'Safeguarding team', day, night, setOn: '2026-11-27' }
  localStorage.setItem('contacts', JSON.stringify(Object.fromEntries(ids.map((id) => [id, set]))))
  dispatchEvent(new Event('storage'))
}
