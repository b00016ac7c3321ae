import type { Flow } from '#flow/flow.ts'
import type { StepUse } from '#flow/schema.ts'
import { stepOf } from '#flow/outcome.ts'
import { listed } from '#check/prove/names.ts'
import { type Compared, inBoth } from './compared.ts'
import type { Difference } from './difference.ts'
import { listChanges } from './list-changes.ts'

/** Every outcome, of those that both versions have, with other steps or steps for other roles. */
export function stepDifferences(compared: Compared): readonly Difference[] {
  const { before, now, names } = compared
  const outcomes = inBoth(before.pathway.outcomes, now.pathway.outcomes)
  return [
    ...outcomes.flatMap((outcome) =>
      differencesIn(compared, names.outcome(outcome), (flow) => flow.pathway.outcomes[outcome]),
    ),
    ...differencesIn(compared, 'Every outcome', ({ pathway }) => pathway.everywhere),
  ]
}

interface Steps {
  readonly steps: readonly StepUse[]
  readonly ready: readonly StepUse[]
}

function differencesIn(
  compared: Compared,
  name: string,
  stepsIn: (flow: Flow) => Steps | undefined,
): readonly Difference[] {
  const [before, now] = [compared.before, compared.now].map(stepsIn)
  const difference = (says: string, part: keyof Steps): readonly Difference[] => {
    const details = linesFor(compared, before?.[part] ?? [], now?.[part] ?? [])
    return details.length === 0 ? [] : [{ about: 'outcomes', says: `${name} ${says}.`, details }]
  }
  return [
    ...difference('shows other steps', 'steps'),
    ...difference('says to have other things ready', 'ready'),
  ]
}

function linesFor(
  compared: Compared,
  before: readonly StepUse[],
  now: readonly StepUse[],
): readonly string[] {
  const { gone, fresh, isReordered } = listChanges(before, now, (use) => JSON.stringify(use))
  return [
    ...fresh.map((use) => `New: ${useInWords(compared, use)}`),
    ...gone.map((use) => `Gone: ${useInWords(compared, use)}`),
    ...(isReordered ? ['They stand in another order'] : []),
  ]
}

function useInWords({ text, names }: Compared, use: StepUse): string {
  if (typeof use === 'string') return names.step(use)
  const roles = use.for.map((role) => `“${text.roles[role]?.label ?? role}”`)
  return `${names.step(stepOf(use))}, for ${listed(roles, 'and')}`
}
