import { instantAt } from '#services/london.ts'
import type { Scenario, Step, Variant } from './schema.ts'

/** One way to go through a scenario: as it is written, or as one of its variants changes it. */
export interface Run {
  /** The id of the variant; `null` for the scenario as it is written. */
  readonly variant: string | null
  readonly title: string
  /** What the variant changes, in words. */
  readonly changes: string | null
  /** The moment at which it happens: an instant, in milliseconds since the epoch. */
  readonly at: number
  /** What a good practitioner answers, in order. */
  readonly steps: readonly Step[]
  readonly endsAt: string
}

/** The scenario as it is written, and then each of its variants. */
export function runsOf(scenario: Scenario): readonly [Run, ...Run[]] {
  const { title, at, steps, endsAt, variants } = scenario
  const itself = { variant: null, title, changes: null, at: instantOf(at), steps, endsAt }
  return [itself, ...variants.map((variant) => variantRun(scenario, variant))]
}

/** The run of a variant; the scenario as it is written when it has no such variant. */
export function runOf(scenario: Scenario, variant: string | null): Run {
  const runs = runsOf(scenario)
  return runs.find((run) => run.variant === variant) ?? runs[0]
}

function variantRun(scenario: Scenario, { id, title, changes, at, steps, endsAt }: Variant): Run {
  return {
    variant: id,
    title,
    changes,
    at: instantOf(at ?? scenario.at),
    steps: steps === undefined ? scenario.steps : replaced(scenario.steps, steps),
    endsAt,
  }
}

function replaced(steps: readonly Step[], others: readonly Step[]): readonly Step[] {
  return [...stepsBefore(steps, others), ...others]
}

/** The steps that stay before those of a variant: all before the first question of `others`. */
export function stepsBefore<OneStep extends Pick<Step, 'node'>>(
  steps: readonly OneStep[],
  others: readonly Pick<Step, 'node'>[],
): readonly OneStep[] {
  const from = steps.findIndex(({ node }) => node === others[0]?.node)
  return from === -1 ? steps : steps.slice(0, from)
}

/**
 * The instant of a moment on London’s wall clock.
 *
 * @param wallClock `YYYY-MM-DDThh:mm`
 *
 * @example
 * instantOf('2027-07-16T14:05') // 2027-07-16T13:05:00Z
 */
export function instantOf(wallClock: string): number {
  const [date = '', time = ''] = wallClock.split('T')
  const [hours, minutes] = time.split(':').map(Number)
  return instantAt(date, (hours ?? 0) * 60 + (minutes ?? 0))
}
