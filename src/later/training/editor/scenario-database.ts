import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { KeptScenario } from './scenario-store.ts'

const databaseName = 'training'

/** What this device keeps for training. Nothing of a live case is ever in it. */
interface TrainingStores extends DBSchema {
  scenarios: { key: string; value: KeptScenario }
}

export type TrainingDatabase = IDBPDatabase<TrainingStores>
export type ScenarioChange = IDBPTransaction<TrainingStores, 'scenarios'[], 'readwrite'>

/** Opens the one database of training; `null` where the browser refuses to keep anything. */
export async function openTrainingDatabase(): Promise<TrainingDatabase | null> {
  try {
    return await openDB<TrainingStores>(databaseName, 1, {
      upgrade: (database) => {
        database.createObjectStore('scenarios', { keyPath: 'id' })
      },
      // A newer version of the tool, in another window, may go on.
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close()
      },
    })
  } catch {
    return null
  }
}

/** Whether this device has the database: only to look must not make one. */
export async function isTrainingDatabaseThere(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName)
  } catch {
    return false
  }
}
