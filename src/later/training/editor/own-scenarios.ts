import { background } from 'virtual:pathway/background'
import { training } from 'virtual:pathway/training'
import { type KeptScenario, openShelf } from './scenario-store.ts'
import { isTrainingDatabaseThere } from './scenario-database.ts'
import { type Known, scenarioFindings } from '#check/scenarios/findings.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { live } from '#later/training/live.ts'

/** What a scenario may name; nothing in an area without training. */
export const known: Known = {
  settings: training?.settings ?? {},
  topics: training?.topics ?? {},
  sources: background.sources,
}

/**
 * The scenarios of one’s own that are ready on this device, by id: those that were marked so and
 * can still be walked along the pathway as it is now.
 */
export async function readyScenarios(): Promise<Readonly<Record<string, Scenario>>> {
  try {
    if (!(await isTrainingDatabaseThere())) return {}
    const shelf = await openShelf()
    const kept = await shelf.all()
    latest = Object.fromEntries(
      kept.flatMap(({ id, scenario }) =>
        scenario !== null && stillFits(scenario) ? [[id, asBefore(id, scenario)]] : [],
      ),
    )
    return latest
  } catch {
    return {}
  }
}

/** Those that were read last: one that has not changed stays the same, so that its practice goes on. */
let latest: Readonly<Record<string, Scenario>> = {}

function asBefore(id: string, scenario: Scenario): Scenario {
  const before = Object.hasOwn(latest, id) ? latest[id] : undefined
  return before !== undefined && JSON.stringify(before) === JSON.stringify(scenario)
    ? before
    : scenario
}

/** Whether a scenario stands in the list as ready, as not ready, or as fitting no longer. */
export function stateOf({ scenario }: KeptScenario): 'ready' | 'draft' | 'misfit' {
  if (scenario === null) return 'draft'
  return stillFits(scenario) ? 'ready' : 'misfit'
}

function stillFits(scenario: Scenario): boolean {
  return scenarioFindings('', scenario, live, known).length === 0
}
