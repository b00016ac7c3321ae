import type { ServiceSetting } from '#text/service-view.ts'

/** A contact of the pathway, for which an organisation may set its number. */
export interface ContactPlace {
  readonly id: string
  readonly name: string
  readonly note: string | undefined
  /** How staff find the number where it is not set. */
  readonly find: string
  /** The roles that are shown it, in words; null for all of them. */
  readonly roles: string | null
}

/** Every contact of the pathway, in its order and in words. */
export function contactPlaces({ flow, text }: ServiceSetting): readonly ContactPlace[] {
  return Object.entries(flow.pathway.contacts ?? {}).map(([id, contact]) => {
    const said = text.contacts?.[id]
    const roles = contact.for?.map((role) => text.roles[role]?.label ?? role).join(', ')
    return {
      id,
      name: said?.name ?? id,
      note: said?.note,
      find: said?.find ?? '',
      roles: roles ?? null,
    }
  })
}
