import { targetOf, type TrailEntry } from './graph.ts'
import type { PersonCard, PersonFile, PersonText } from './person-schema.ts'
import type { Routes } from './routes.ts'

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

/** A card as it is shown; or one that asks for an interpreter, in place of all that may not be shown. */
export type ShownCard =
  | { readonly kind: 'card'; readonly card: PersonCard }
  | { readonly kind: 'interpreter'; readonly inPlaceOf: readonly PersonCard[] }

/**
 * What is shown of cards in a language, in their order. Those that may not be shown become one, where
 * the first of them would be: a person is asked for an interpreter once. Pure.
 */
export function cardsShown(
  person: Pick<Person, 'cards' | 'source'>,
  text: PersonText,
): readonly ShownCard[] {
  const heldBack = person.cards.filter((card) => !isShown(card, person, text))
  return person.cards.flatMap((card): readonly ShownCard[] => {
    if (!heldBack.includes(card)) return [{ kind: 'card', card }]
    return card === heldBack[0] ? [{ kind: 'interpreter', inPlaceOf: heldBack }] : []
  })
}

/** The cards that suit a case. Where it is of a child, none explains a referral or asks for a decision. */
export function cardsFor(
  { cards }: Pick<Person, 'cards'>,
  pathway: Routes,
  trail: readonly TrailEntry[],
): readonly PersonCard[] {
  return isOfChild(pathway, trail)
    ? cards.filter(({ needsReview }) => needsReview === undefined)
    : cards
}

/** Whether the question of age was answered so that the person counts as a child. */
function isOfChild(pathway: Routes, trail: readonly TrailEntry[]): boolean {
  return trail.some(({ node, answer }) => {
    const { about, saferAnswer } = pathway.questions[node] ?? {}
    if (about !== 'age' || saferAnswer === undefined) return false
    return targetOf(pathway, node, answer) === targetOf(pathway, node, saferAnswer)
  })
}
