import { type Fact, type FactKind, isFactOverdue } from '#flow/facts.ts'
import { formatDate } from '#text/format-time.ts'
import type { WordsWith } from '#text/i18n.ts'
import type statusWords from './en.json'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly status: typeof statusWords
  }
}

export type StatusWords = WordsWith<'status'>

/** The facts of a kind, in their order. */
export interface FactsOfKind {
  readonly kind: FactKind
  readonly facts: readonly Fact[]
}

/** Whom to ask, in the order in which answers matter to a caller. */
export const asked = ['service', 'named', 'partnership', 'reader'] as const

/**
 * What is not sure, and whom to ask, as a text for an e-mail: a paragraph for each who is asked, and
 * first what is overdue, if anything is. Pure.
 *
 * @param head what the text begins with, a line each
 */
export function requestText(
  words: StatusWords,
  facts: readonly Fact[],
  head: readonly string[],
  now: number,
): string {
  const overdue = facts.filter((fact) => isFactOverdue(fact, now))
  const rest = facts.filter(({ standing }) => standing === 'published').length
  const paragraphs = [
    paragraph(words, words('status:ask.overdue'), overdue),
    ...asked.map((whom) =>
      paragraph(
        words,
        words(`status:ask.${whom}`),
        facts.filter(({ ask }) => ask === whom),
      ),
    ),
    rest === 0 ? null : words('status:ask.rest', { rest }),
    words('status:ask.end'),
  ]
  return [head.join('\n'), ...paragraphs.filter((part) => part !== null)].join('\n\n')
}

/** Facts one after the other, each kind together. */
export function groupedByKind(facts: readonly Fact[]): readonly FactsOfKind[] {
  return [...new Set(facts.map(({ kind }) => kind))].map((kind) => ({
    kind,
    facts: facts.filter((fact) => fact.kind === kind),
  }))
}

/** How sure a fact is, and in the sentence of the pathway, where it has one. */
function howSure(words: StatusWords, { howSure, standing }: Fact): string {
  const says = `${words(`status:standing.${standing}`)}.`
  return howSure === null ? says : `${says} ${howSure}`
}

function paragraph(words: StatusWords, heading: string, facts: readonly Fact[]): string | null {
  if (facts.length === 0) return null
  const kinds = groupedByKind(facts).flatMap(({ kind, facts: ofKind }) => [
    '',
    words(`status:kind.${kind}`),
    ...ofKind.map((fact) => `- ${line(words, fact)}`),
  ])
  return [heading.toLocaleUpperCase('en-GB'), ...kinds].join('\n')
}

/** A number or a way has its doubt and its day beside it; the others share both with all of their kind. */
function line(words: StatusWords, fact: Fact): string {
  if (fact.ask !== 'service') return fact.says
  const again = formatDate(words, fact.reviewBy)
  return `${ended(fact.says)} ${howSure(words, fact)} ${words('status:again', { again })}`
}

/** Words that may be a question, ended. */
function ended(says: string): string {
  return says.endsWith('?') ? says : `${says}.`
}
