import { type Fact, isFactDoubted, isFactOverdue } from '#flow/facts.ts'
import type { Sources } from '#flow/schema.ts'
import type { Service } from '#services/schema.ts'
import { formatDate } from '#text/format-time.ts'
import type { FactLine } from './FactList.tsx'
import type { StatusWords } from './request.ts'

/**
 * When a fact was checked, by whom, if anybody did, and when it is due again, a sentence each. A fact
 * without sources has nothing to be compared with. Pure.
 */
export function datesOf(words: StatusWords, fact: Fact): readonly string[] {
  const { checkedOn, checkedBy, reviewBy, holdsUntil, sources } = fact
  const again = words('status:again', { again: formatDate(words, reviewBy) })
  const holds =
    holdsUntil === null ? [] : [words('status:holds', { date: formatDate(words, holdsUntil) })]
  const never = sources.length === 0 ? [] : [words('status:unchecked')]
  if (checkedOn === null) return [...never, again, ...holds]
  const date = formatDate(words, checkedOn)
  const by =
    checkedBy === null
      ? [words('status:checked', { date }), words('status:checkedByUs')]
      : [words('status:checkedBy', { ...checkedBy, date })]
  return [...by, again, ...holds]
}

/** How sure a fact is, and where it comes from. Pure. */
export function standingOf(words: StatusWords, fact: Fact, sources: Sources): readonly FactLine[] {
  const { standing, howSure, sources: cited } = fact
  const from = cited
    .flatMap((id) => sources[id] ?? [])
    .map(({ publisher, date }) => `${publisher}, ${date}`)
  return [
    {
      says: `${words(`status:standing.${standing}`)}.`,
      ...(howSure !== null && { english: howSure }),
    },
    ...(from.length === 0 ? [] : [{ says: words('status:from'), english: `${from.join('; ')}.` }]),
  ]
}

/** Whether a service is open on bank holidays, and how sure that is; nothing where nobody need know. Pure. */
export function holidaysOf(
  words: StatusWords,
  facts: readonly Fact[],
  service: string,
  state: Service['onDoubtfulDays'],
): readonly string[] {
  const fact = facts.find(({ kind, id }) => kind === 'days' && id === service)
  if (fact === undefined || state === undefined) return []
  return [words(`status:days.${state}`), `${words(`status:standing.${fact.standing}`)}.`]
}

/** By which day the cards in a language must be checked again; who checked them is said beside it. Pure. */
export function cardsDue(
  words: StatusWords,
  facts: readonly Fact[],
  lang: string,
): readonly string[] {
  const fact = facts.find(({ kind, id }) => kind === 'cards' && id === lang)
  return fact === undefined ? [] : datesOf(words, { ...fact, checkedOn: null })
}

/** What is overdue at an instant; and of the rest, what is due first. What nobody doubts is neither. */
export function dueAt(facts: readonly Fact[], now: number) {
  const doubted = facts.filter(isFactDoubted)
  const overdue = doubted.filter((fact) => isFactOverdue(fact, now))
  const inTime = doubted.filter((fact) => !overdue.includes(fact))
  const nextBy = inTime.map(({ reviewBy }) => reviewBy).sort()[0] ?? null
  return { overdue, nextBy, next: inTime.filter(({ reviewBy }) => reviewBy === nextBy) }
}
