import type { DBSchema, IDBPDatabase } from 'idb'
import type { Problem } from '#check/load/problem.ts'
import {
  mayHaveDatabase,
  openDatabase,
  type Opened,
  type Trouble,
} from '#later/training/databases.ts'
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
  /** What its parts said in the copy that it began with, but for those that somebody said still fit. */
  readonly copied?: readonly string[]
  /** When it was changed last: an instant, in milliseconds since the epoch. */
  readonly changedAt: number
  /** What did not fit when it was imported, until that was read. */
  readonly misfits: readonly Problem[]
}

/** Where scenarios of one’s own are kept. */
export interface ScenarioStore {
  /** Why they are lost when the page is closed; null while the device keeps them. */
  readonly trouble: () => Trouble | null
  /** All of them, the one changed last first. */
  readonly all: () => Promise<readonly OwnScenario[]>
  /** Keeps one, in the place of what had its id. @returns whether every change so far is kept */
  readonly keep: (own: OwnScenario) => Promise<boolean>
  /** @returns whether every change so far is kept */
  readonly remove: (id: string) => Promise<boolean>
}

/** It holds scenarios alone. Under another name, what devices keep would not be found again. */
const databaseName = 'training'

interface Schema extends DBSchema {
  scenarios: { key: string; value: OwnScenario }
}

/** Opens the store: on this device, or in this page alone where the device keeps nothing. */
export async function openScenarioStore(): Promise<ScenarioStore> {
  const connection = connectionTo(databaseName)
  const opened = await connection.open()
  const first = 'trouble' in opened ? opened.trouble : null
  return storeOver(connection, first)
}

/** Whether this device may keep scenarios: only to look for them must not make a database. */
export function mayHaveScenarios(): Promise<boolean> {
  return mayHaveDatabase(databaseName)
}

interface Connection {
  /** The open database; opened again where the connection was closed. */
  readonly open: () => Promise<Opened<Schema>>
  readonly forget: () => void
}

function connectionTo(name: string): Connection {
  let opened: Promise<Opened<Schema>> | null = null
  const forget = () => {
    opened = null
  }
  const make = (database: IDBPDatabase<Schema>) => {
    database.createObjectStore('scenarios', { keyPath: 'id' })
  }
  return {
    open: () =>
      (opened ??= openDatabase<Schema>({ name, store: 'scenarios', make, onClosed: forget })),
    forget,
  }
}

/**
 * What could not be kept yet is remembered, read with the rest, and tried again at the next change:
 * so one change that failed is not the end of it.
 */
function storeOver(connection: Connection, first: Trouble | null): ScenarioStore {
  const unsaved = new Map<string, OwnScenario | null>()
  let trouble = first
  const request = async <Value>(
    ask: (database: IDBPDatabase<Schema>) => Promise<Value>,
  ): Promise<Value> => {
    const opened = await connection.open()
    trouble = 'trouble' in opened ? opened.trouble : null
    if ('trouble' in opened) {
      connection.forget()
      throw new DOMException(opened.trouble, 'InvalidStateError')
    }
    return ask(opened.database)
  }
  /** A browser may have closed the connection without a word: then it is opened once more. */
  const twice = async <Value>(ask: (database: IDBPDatabase<Schema>) => Promise<Value>) => {
    try {
      return await request(ask)
    } catch {
      connection.forget()
      return request(ask)
    }
  }
  const change = async (id: string, own: OwnScenario | null) => {
    unsaved.set(id, own)
    const changes = [...unsaved]
    try {
      await twice((database) => write(database, changes))
    } catch {
      return false
    }
    for (const [key, written] of changes) {
      if (unsaved.get(key) === written) unsaved.delete(key)
    }
    return unsaved.size === 0
  }
  return {
    trouble: () => trouble,
    all: async () => {
      const kept = await twice((database) => database.getAll('scenarios')).catch(() => [])
      const others = kept.filter(({ id }) => !unsaved.has(id))
      const waiting = [...unsaved.values()].filter((own) => own !== null)
      return newestFirst([...others, ...waiting])
    },
    keep: (own) => change(own.id, own),
    remove: (id) => change(id, null),
  }
}

/** Committed at once, without waiting for an answer: a tab may be killed right after an edit. */
async function write(
  database: IDBPDatabase<Schema>,
  changes: readonly (readonly [string, OwnScenario | null])[],
): Promise<void> {
  const transaction = database.transaction('scenarios', 'readwrite')
  const { store, done } = transaction
  const asked = changes.map(([id, own]) => (own === null ? store.delete(id) : store.put(own)))
  transaction.commit()
  await Promise.all([...asked, done])
}

function newestFirst(scenarios: readonly OwnScenario[]): readonly OwnScenario[] {
  return scenarios.toSorted((one, other) => other.changedAt - one.changedAt)
}
