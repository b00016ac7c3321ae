import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Problem } from '#check/load/problem.ts'
import { mayHaveDatabase } from '#later/training/databases.ts'
import type { Scenario } from '#scenarios/schema.ts'
import type { ScenarioDraft } from './draft-schema.ts'

/** A scenario of one’s own, as this device keeps it. */
export interface OwnScenario {
  readonly id: string
  readonly draft: ScenarioDraft
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
export interface ScenarioStore {
  /** Whether they are still there when the page is closed. */
  readonly isLasting: boolean
  /** All of them, the one changed last first. */
  readonly all: () => Promise<readonly OwnScenario[]>
  /** Keeps one, in the place of what had its id. @returns whether it is kept */
  readonly keep: (own: OwnScenario) => Promise<boolean>
  /** @returns whether it is gone */
  readonly remove: (id: string) => Promise<boolean>
}

/** It holds scenarios alone. Under another name, what devices keep would not be found again. */
const databaseName = 'training'

interface Schema extends DBSchema {
  scenarios: { key: string; value: OwnScenario }
}

type Change = IDBPTransaction<Schema, ['scenarios'], 'readwrite'>

/** Opens the store: on this device, or in this page alone where the browser keeps nothing. */
export async function openScenarioStore(): Promise<ScenarioStore> {
  try {
    return storeIn(await openDatabase())
  } catch {
    return storeInMemory()
  }
}

/** Whether this device may keep scenarios: only to look for them must not make a database. */
export function mayHaveScenarios(): Promise<boolean> {
  return mayHaveDatabase(databaseName)
}

function openDatabase() {
  return openDB<Schema>(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore('scenarios', { keyPath: 'id' })
    },
    // A newer version of the tool, in another window, may go on.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
    },
  })
}

function storeIn(database: IDBPDatabase<Schema>): ScenarioStore {
  /** Committed at once, without waiting for an answer: a tab may be killed right after an edit. */
  const change = async (doIt: (store: Change['store']) => Promise<unknown>) => {
    try {
      const transaction = database.transaction('scenarios', 'readwrite')
      const done = doIt(transaction.store)
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
    keep: (own) => change((store) => store.put(own)),
    remove: (id) => change((store) => store.delete(id)),
  }
}

function storeInMemory(): ScenarioStore {
  const scenarios = new Map<string, OwnScenario>()
  return {
    isLasting: false,
    all: async () => newestFirst([...scenarios.values()]),
    keep: async (own) => {
      scenarios.set(own.id, own)
      return true
    },
    remove: async (id) => scenarios.delete(id),
  }
}

function newestFirst(scenarios: readonly OwnScenario[]): readonly OwnScenario[] {
  return scenarios.toSorted((one, other) => other.changedAt - one.changedAt)
}
