import { type Fact, isFactDoubted, isFactOverdue } from '#flow/facts.ts'
import type { Sources } from '#flow/schema.ts'
import { formatDate } from '#text/format-time.ts'
import type { FactLine } from './FactList.tsx'
import type { StatusWords } from './request.ts'

/** When a fact was checked, by whom, and when it is due again, a sentence each. Pure. */
export function datesOf(words: StatusWords, fact: Fact): readonly string[] {
  const { checkedOn, checkedBy, reviewBy, holdsUntil } = fact
  const again = words('status:again', { again: formatDate(words, reviewBy) })
  const holds =
    holdsUntil === null ? [] : [words('status:holds', { date: formatDate(words, holdsUntil) })]
  if (checkedOn === null) return [words('status:unchecked'), again, ...holds]
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

/** What is overdue at an instant; and of the rest, what is due first. What nobody doubts is neither. */
export function dueAt(facts: readonly Fact[], now: number) {
  const doubted = facts.filter(isFactDoubted)
  const overdue = doubted.filter((fact) => isFactOverdue(fact, now))
  const inTime = doubted.filter((fact) => !overdue.includes(fact))
  const nextBy = inTime.map(({ reviewBy }) => reviewBy).sort()[0] ?? null
  return { overdue, nextBy, next: inTime.filter(({ reviewBy }) => reviewBy === nextBy) }
}
