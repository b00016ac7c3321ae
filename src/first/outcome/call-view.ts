import type { CallGroup } from '#flow/outcome.ts'
import type { Call } from '#flow/schema.ts'
import type { ServiceView } from '#text/service-view.ts'

/** A call to a service, or to a contact of the organisation. */
export type CallView = ServiceCallView | ContactCallView

interface CallTerms {
  readonly when: Call['when']
  readonly identifies: Call['identifies']
  /** When to make the call, in words, for a call that has a condition. */
  readonly condition: string | undefined
}

export interface ServiceCallView extends CallTerms {
  readonly service: ServiceView
  readonly group: CallGroup
}

export interface ContactCallView extends CallTerms {
  readonly contact: ContactView
  readonly group: Call['when']
}

export interface ContactView {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly note?: string | undefined
  /** How to find the number where it is not set. */
  readonly find: string
}
