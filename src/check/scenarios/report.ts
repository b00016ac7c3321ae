import type { Coverage } from './coverage.ts'
import { runsOf } from '#scenarios/run.ts'
import type { Training } from '#scenarios/schema.ts'

/** What the training of an area holds and covers, a line each. */
export function trainingInWords({ scenarios }: Training, coverage: Coverage): readonly string[] {
  const all = Object.values(scenarios)
  const runs = all.flatMap(runsOf)
  const tempting = all
    .flatMap(({ steps, variants }) => [steps, ...variants.map((variant) => variant.steps ?? [])])
    .flatMap((steps) => steps.flatMap((step) => step.tempting ?? []))
  const counts = `${String(all.length)} scenarios with ${String(runs.length - all.length)} variants and ${String(tempting.length)} tempting answers`
  return [
    `${counts}: each can be walked, and ends where it says`,
    `together they cover ${coverage.map(({ says, covered }) => `${says} (${String(covered)})`).join(', ')}`,
  ]
}
