import type { PersonCard, PersonFile, PersonText } from './person-schema.ts'

/** What may be shown to the person themselves, in every language. */
export interface Person extends Omit<PersonFile, '$schema'> {
  /** By language. */
  readonly texts: Readonly<Record<string, PersonText>>
}

/**
 * Whether a card may be shown in a language. One that explains a referral or asks for a decision may
 * be only in the source language, and where an organisation has checked the words. Pure.
 */
export function isShown(card: PersonCard, { source }: Pick<Person, 'source'>, text: PersonText) {
  return card.needsReview === undefined || text.lang === source || text.review !== 'unreviewed'
}
