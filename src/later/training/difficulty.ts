import type { Scenario } from '#scenarios/schema.ts'

/** How hard cases are, the easiest first. */
export const difficulties = ['easy', 'medium', 'hard'] as const

type Difficulty = (typeof difficulties)[number]

/** Up to so many questions and tempting answers a case is easy, and up to so many it is medium. */
const limits = { easy: 4, medium: 9 } as const

/** How hard a case is: by how many questions it asks, and how many answers lead astray. Pure. */
export function difficultyOf(scenario: Pick<Scenario, 'steps'>): Difficulty {
  const load = loadOf(scenario)
  if (load <= limits.easy) return 'easy'
  return load <= limits.medium ? 'medium' : 'hard'
}

/**
 * The ids of three short cases for a first session, the shortest first. Pure.
 *
 * @param scenarios by id
 */
export function shortSet(scenarios: Readonly<Record<string, Scenario>>): readonly string[] {
  const shorter = (one: Scenario, other: Scenario) =>
    one.minutes - other.minutes || loadOf(one) - loadOf(other)
  return Object.entries(scenarios)
    .sort(([, one], [, other]) => shorter(one, other))
    .slice(0, 3)
    .map(([id]) => id)
}

function loadOf({ steps }: Pick<Scenario, 'steps'>): number {
  return steps.length + steps.flatMap(({ tempting = [] }) => tempting).length
}
