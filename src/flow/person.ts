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
