import { type Compared, inBoth } from './compared.ts'
import type { Difference } from './difference.ts'
import { grouped } from './grouped.ts'
import { kindsAt } from './people.ts'
import { callsThatDiffer } from './shown-calls.ts'
import { whenInWords } from './when-words.ts'

/**
 * Every outcome, of those that both versions have, whose calls are not shown as they were: whenever
 * people come to it in both versions, or at those moments that are said.
 */
export function callDifferences(compared: Compared): readonly Difference[] {
  const { before, now } = compared
  return inBoth(before.pathway.outcomes, now.pathway.outcomes).flatMap((outcome) =>
    outcomeDifferences(compared, outcome),
  )
}

function outcomeDifferences(compared: Compared, outcome: string): readonly Difference[] {
  const { before, now, names, people } = compared
  const reached = kindsAt(people, 'now', outcome).filter((kind) =>
    kindsAt(people, 'before', outcome).includes(kind),
  )
  const kinds = reached.length > 0 ? reached : people.kinds
  const each = kinds.map((kind) => ({ kind, details: callsThatDiffer(compared, outcome, kind) }))
  const different = each.filter(({ details }) => details.length > 0)
  const [one, other] = [before, now].map(({ pathway }) => pathway.outcomes[outcome]?.calls)
  if (different.length === 0 && JSON.stringify(one) !== JSON.stringify(other)) {
    const says = `The calls of ${names.outcome(outcome)} are written otherwise, and shown as before.`
    return [{ about: 'files', says, details: [] }]
  }
  return grouped(different, ({ details }) => JSON.stringify(details)).map((alike): Difference => {
    const [{ details }] = alike
    const when = whenInWords(
      compared,
      alike.map(({ kind }) => kind),
      kinds,
    )
    const says = `${names.outcome(outcome)} shows other calls${when && `, ${when}`}.`
    return { about: 'outcomes', says, details }
  })
}
