import { isFromFile } from '#device/single-file.ts'
import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type StoreNames } from 'idb'

/**
 * Why a database of training cannot be used: a newer version of the tool has made it, something
 * else has (`strange`), the browser keeps nothing, or the page was opened from a file.
 */
export type Trouble = 'newer' | 'strange' | 'refused' | 'from-file'

/** A database that has its store, or why there is none. */
export type Opened<Schema extends DBSchema> =
  { readonly database: IDBPDatabase<Schema> } | { readonly trouble: Trouble }

interface Wanted<Schema extends DBSchema> {
  readonly name: string
  /** The one store that it must have before anything is promised. */
  readonly store: StoreNames<Schema>
  /** Makes that store in a new database. */
  readonly make: (database: IDBPDatabase<Schema>) => void
  /** Called when the connection is gone, so that the next request opens another. */
  readonly onClosed?: () => void
}

/**
 * Opens a database, and looks whether its store is there. An empty database of that name is made
 * again: it holds nothing. One that holds something else is not touched.
 */
export async function openDatabase<Schema extends DBSchema>(
  wanted: Wanted<Schema>,
): Promise<Opened<Schema>> {
  if (isFromFile) return { trouble: 'from-file' }
  try {
    const first = await connect(wanted)
    if (first.objectStoreNames.contains(wanted.store)) return { database: first }
    const isEmpty = first.objectStoreNames.length === 0
    first.close()
    if (!isEmpty) return { trouble: 'strange' }
    await removeDatabase(wanted.name)
    return { database: await connect(wanted) }
  } catch (error) {
    return { trouble: isNewer(error) ? 'newer' : 'refused' }
  }
}

/** Removes a database. @throws where another window does not let go of it */
export function removeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const blocked = () => reject(new DOMException('Another window uses it.', 'InvalidStateError'))
    deleteDB(name, { blocked }).then(resolve, reject)
  })
}

function connect<Schema extends DBSchema>({ name, make, onClosed }: Wanted<Schema>) {
  return openDB<Schema>(name, 1, {
    upgrade: (database) => make(database),
    // A browser may end a connection at any time: Safari does, in a window that was long away.
    terminated: () => onClosed?.(),
    // A newer version of the tool, in another window, may go on.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close()
      onClosed?.()
    },
  })
}

function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError'
}

/**
 * Whether this device may have the database of this name: only to look must not make one. Where the
 * browser cannot say, it may: what is kept there must not seem lost, and opening it tells the truth.
 */
export async function mayHaveDatabase(name: string): Promise<boolean> {
  if (isFromFile) return true
  try {
    return (await indexedDB.databases()).some((database) => database.name === name)
  } catch {
    return true
  }
}
