import { background } from 'virtual:pathway/background'
import { training } from 'virtual:pathway/training'
import { useEffect, useState } from 'react'
import {
  mayHaveScenarios,
  openScenarioStore,
  type OwnScenario,
  type ScenarioStore,
} from './scenario-store.ts'
import { type Known, scenarioFindings } from '#check/scenarios/findings.ts'
import type { Trouble } from '#later/training/databases.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { live } from '#later/training/shipped.ts'

/** What a scenario may name; nothing in an area without training. */
export const known: Known = {
  settings: training?.settings ?? {},
  topics: training?.topics ?? {},
  sources: background.sources,
}

/** What the pathway cites for a question; nothing for another screen. */
export function citedFor(node: string): readonly string[] {
  const { questions } = background.cited
  return Object.hasOwn(questions, node) ? (questions[node] ?? []) : []
}

/**
 * The scenarios of one’s own that are ready on this device, by id: those that were marked so and
 * can still be walked along the pathway as it is now.
 */
export async function readyScenarios(): Promise<Readonly<Record<string, Scenario>>> {
  try {
    if (!(await mayHaveScenarios())) return {}
    const store = await openScenarioStore()
    const kept = await store.all()
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

/** How the list shows a scenario: as ready, as not ready, or as fitting no longer. */
export function stateOf({ scenario }: OwnScenario): 'ready' | 'draft' | 'misfit' {
  if (scenario === null) return 'draft'
  return stillFits(scenario) ? 'ready' : 'misfit'
}

function stillFits(scenario: Scenario): boolean {
  return scenarioFindings('', scenario, live, known).length === 0
}

/** How scenarios are kept: on the device, or why not; `failed` where the last change was not. */
export type HowKept = 'lasting' | 'failed' | Trouble

/** The scenarios of one’s own on this device, and what keeps them up to date. */
export interface OwnScenarios {
  readonly all: readonly OwnScenario[]
  readonly how: HowKept
  /** Reads them again: another window may have changed one. */
  readonly refresh: () => Promise<void>
  readonly keep: (own: OwnScenario) => void
  readonly remove: (id: string) => void
}

/** `null` until it is known what the device keeps. */
export function useOwnScenarios(): OwnScenarios | null {
  const [store, setStore] = useState<ScenarioStore | null>(null)
  const [all, setAll] = useState<readonly OwnScenario[]>([])
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    void openScenarioStore().then(async (opened) => {
      setAll(await opened.all())
      setStore(opened)
    })
  }, [])
  if (store === null) return null
  return {
    all,
    how: store.trouble() ?? (isKept ? 'lasting' : 'failed'),
    refresh: async () => setAll(await store.all()),
    keep: (kept) => {
      setAll((before) => [kept, ...before.filter(({ id }) => id !== kept.id)])
      void store.keep(kept).then(setIsKept)
    },
    remove: (id) => {
      setAll((before) => before.filter((kept) => kept.id !== id))
      void store.remove(id).then(setIsKept)
    },
  }
}
