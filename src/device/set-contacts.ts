import { remembered } from './device-memory.ts'

/** Under what the contacts of this device are kept. */
export const contactsKey = 'contacts'

/** Whether somebody set the number of a contact on this device. */
export function areContactsSet(): boolean {
  return remembered(contactsKey) !== null
}
