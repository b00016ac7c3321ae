import { isDoubted, isOverdueWhereDoubted } from '#services/review.ts'

/** How sure each thing is that the tool says: plain data, for a page that is opened and for a command. */

/**
 * What a fact is about. `days` is whether a service is open on bank holidays; `holidays` is the list
 * of those days; `check` is what the clock answers by the hours of a service; `unanswered` is what no
 * source answers.
 */
export type FactKind =
  | 'number'
  | 'hours'
  | 'days'
  | 'holidays'
  | 'check'
  | 'way'
  | 'question'
  | 'outcome'
  | 'contact'
  | 'step'
  | 'line'
  | 'signs'
  | 'unanswered'
  | 'language'
  | 'cards'

/**
 * How sure a fact is:
 * - `sure`, `good`, `reported`, `unconfirmed`: as `services.json` says of a number.
 * - `confirmed`: somebody may doubt it, but an organisation confirmed it, or checked the words.
 * - `unsaid`: nobody has said, so it is the tool’s own caution.
 * - `published`: every source of it is a document, and nobody confirmed it for this area.
 * - `judged`: at least a part of it is in no document.
 * - `unreviewed`: words that nobody has checked.
 */
export type Standing =
  | 'sure'
  | 'confirmed'
  | 'good'
  | 'reported'
  | 'unconfirmed'
  | 'unsaid'
  | 'published'
  | 'judged'
  | 'unreviewed'

/** One thing that the tool says, with where it comes from and how sure it is. Dates are `YYYY-MM-DD`. */
export interface Fact {
  readonly kind: FactKind
  /** The id of the service, question, step or language that it is about. */
  readonly id: string
  /** In English, the language that the pathway is written in. */
  readonly says: string
  readonly standing: Standing
  /** How sure the pathway says it is, in a sentence; null where it says nothing. */
  readonly howSure: string | null
  /** Ids of the sources; none for a translation, a list that was copied, and what nobody has said. */
  readonly sources: readonly string[]
  /** When it was last compared with its sources; null where nobody has. */
  readonly checkedOn: string | null
  /** Who outside this tool confirmed it; null for what only its own people compared. */
  readonly checkedBy: { readonly organisation: string; readonly role: string } | null
  readonly reviewBy: string
  /** The last day on which it can be true; null where nobody knows of one. */
  readonly holdsUntil: string | null
  /** Whom to ask to make it sure: `named` is whom its words name. Null where nobody need be asked. */
  readonly ask: 'service' | 'named' | 'partnership' | 'reader' | null
}

/** Whether anybody can doubt a fact. */
export function isFactDoubted({ standing }: Pick<Fact, 'standing'>): boolean {
  return isDoubted({ confidence: standing })
}

/** Whether a fact was to be checked again before this instant. */
export function isFactOverdue(
  { standing, reviewBy }: Pick<Fact, 'standing' | 'reviewBy'>,
  instant: number,
): boolean {
  return isOverdueWhereDoubted({ confidence: standing, reviewBy }, instant)
}
