import type { Problem } from '#check/load/problem.ts'
import type { Draft } from './draft-schema.ts'
import type { Scenario } from '#scenarios/schema.ts'
import {
  openTrainingDatabase,
  type ScenarioChange,
  type TrainingDatabase,
} from './scenario-database.ts'

/** A scenario of one’s own, as this device keeps it. */
export interface KeptScenario {
  readonly id: string
  readonly draft: Draft
  /** The whole scenario once it was marked as ready; `null` while it is being written. */
  readonly scenario: Scenario | null
  /** The version of the pathway that it was written for. */
  readonly madeFor: string
  /** When it was changed last: an instant, in milliseconds since the epoch. */
  readonly changedAt: number
  /** What did not fit when it was imported, until that was read. */
  readonly misfits: readonly Problem[]
}

/** Where scenarios of one’s own are kept. */
export interface ScenarioShelf {
  /** Whether they are still there when the page is closed. */
  readonly isLasting: boolean
  /** All of them, the one changed last first. */
  readonly all: () => Promise<readonly KeptScenario[]>
  /** Keeps one, in the place of what had its id. @returns whether it is kept */
  readonly keep: (kept: KeptScenario) => Promise<boolean>
  /** @returns whether it is gone */
  readonly remove: (id: string) => Promise<boolean>
}

/** Opens the shelf: on this device, or in this page alone where the browser keeps nothing. */
export async function openShelf(): Promise<ScenarioShelf> {
  const database = await openTrainingDatabase()
  return database === null ? shelfInMemory() : shelfIn(database)
}

function shelfIn(database: TrainingDatabase): ScenarioShelf {
  /** Committed at once, without waiting for an answer: a tab may be killed right after an edit. */
  const change = async (doIt: (transaction: ScenarioChange) => Promise<unknown>) => {
    try {
      const transaction = database.transaction(['scenarios'], 'readwrite')
      const done = doIt(transaction)
      transaction.commit()
      await Promise.all([done, transaction.done])
      return true
    } catch {
      return false
    }
  }
  return {
    isLasting: true,
    all: async () => newestFirst(await database.getAll('scenarios')),
    keep: (kept) => change((transaction) => transaction.objectStore('scenarios').put(kept)),
    remove: (id) => change((transaction) => transaction.objectStore('scenarios').delete(id)),
  }
}

function shelfInMemory(): ScenarioShelf {
  const scenarios = new Map<string, KeptScenario>()
  return {
    isLasting: false,
    all: async () => newestFirst([...scenarios.values()]),
    keep: async (kept) => {
      scenarios.set(kept.id, kept)
      return true
    },
    remove: async (id) => scenarios.delete(id),
  }
}

function newestFirst(scenarios: readonly KeptScenario[]): readonly KeptScenario[] {
  return scenarios.toSorted((one, other) => other.changedAt - one.changedAt)
}
