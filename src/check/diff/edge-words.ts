import type { AvailabilityState } from '#services/hours.ts'
import type { Compared } from './compared.ts'
import type { ChangedEdge } from './edges.ts'

/** @example 'The answer “Yes” to “Is anyone hurt?”' */
export function edgeNamed(
  { text, names }: Compared,
  { kind, from, answer }: Pick<ChangedEdge, 'kind' | 'from' | 'answer'>,
): string {
  if (kind === 'question')
    return `The answer ${names.answer(from, answer)} to ${names.question(from)}`
  return `The way on from ${names.outcome(from)}, “${text.outcomes[from]?.continue ?? answer}”,`
}

/** @example 'Whoever answers “Yes” to “Is anyone hurt?” now comes' */
export function whoTakes({ text, names }: Compared, { kind, from, answer }: ChangedEdge): string {
  if (kind === 'outcome') return `Whoever goes on from ${names.outcome(from)} now comes`
  if (kind === 'question') {
    return `Whoever answers ${names.answer(from, answer)} to ${names.question(from)} now comes`
  }
  const said = text.checks[from]?.answers[answer as AvailabilityState]
  return `When the clock says “${said ?? answer}”, people now come`
}
