import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scenario } from '#scenarios/schema.ts'
import { type Run, runsOf } from '#scenarios/run.ts'
import type { Step } from './pathway.ts'

export { runsOf }

const folder = join(import.meta.dirname, '../../../flows/hertfordshire/scenarios')

/** The shipped scenarios, by id. */
export const scenarios: Readonly<Record<string, Scenario>> = Object.fromEntries(
  readdirSync(folder).map((name) => [
    name.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as Scenario,
  ]),
)

/** A shipped scenario. */
export function scenarioOf(id: string): Scenario {
  const scenario = scenarios[id]
  if (scenario === undefined) throw new Error(`There is no scenario ${id}.`)
  return scenario
}

interface Tempted extends Pick<Run, 'variant'> {
  readonly id: string
  /** The expected answers, and then the tempting one. */
  readonly steps: readonly Step[]
  /** The number of the step at which it parts, from 0, and the screen of it. */
  readonly index: number
  readonly node: string
}

/** Every shipped run with one tempting answer given. What variants share is tried once. */
export function temptedRuns(): readonly Tempted[] {
  const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
    runsOf(scenario).flatMap((run) => temptedIn(id, run)),
  )
  const keys = all.map(({ id, steps }) => JSON.stringify([id, steps]))
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

function temptedIn(id: string, { variant, steps }: Run): readonly Tempted[] {
  return steps.flatMap(({ node, tempting = [] }, index) =>
    tempting.map(({ answer }) => ({
      id,
      variant,
      index,
      node,
      steps: [...steps.slice(0, index), { node, answer }],
    })),
  )
}
