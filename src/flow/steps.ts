import type { StepUse } from './schema.ts'

/**
 * The ids of the steps that a person with this role is shown, in the order of the file.
 *
 * @example stepsFor(['call-first', { step: 'tell-the-lead', for: ['ward'] }], 'ward')
 *   // ['call-first', 'tell-the-lead']
 */
export function stepsFor(uses: readonly StepUse[], role: string): readonly string[] {
  return uses.filter((use) => typeof use === 'string' || use.for.includes(role)).map(stepOf)
}

/** The id of the step, whomever it is for. */
export function stepOf(use: StepUse): string {
  return typeof use === 'string' ? use : use.step
}
