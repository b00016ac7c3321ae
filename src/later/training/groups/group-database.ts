import { type DBSchema, deleteDB, openDB } from 'idb'
import { mayHaveDatabase } from '#later/training/databases.ts'
import { type Group, groupRecord, type NewGroup } from './group.ts'

/**
 * Groups that train, in a database apart from that of one’s own scenarios: to delete all groups is
 * to delete it. It holds nothing until a trainer begins a group, and never anything of a live case.
 */

const name = 'training-groups'

interface Schema extends DBSchema {
  readonly groups: { readonly key: number; readonly value: NewGroup & { readonly id?: number } }
}

/**
 * What became of a request: `gone` when the group was deleted, in another tab perhaps; `refused`
 * when the browser keeps nothing, and nothing has changed.
 */
export type Answer<Value> =
  | { readonly status: 'kept'; readonly value: Value }
  | { readonly status: 'gone' }
  | { readonly status: 'refused' }

/** Every group on this device, the first begun first. One that cannot be read is left out. */
export async function readGroups(): Promise<Answer<readonly Group[]>> {
  if (!(await mayHaveDatabase(name))) return kept([])
  return inDatabase(async (database) => {
    const found: readonly unknown[] = await database.getAll('groups')
    const read = found.map((value) => groupRecord.safeParse(value))
    return kept(read.flatMap(({ data }) => data ?? []))
  })
}

/** Keeps a new group, and gives it its number. */
export function addGroup(group: NewGroup): Promise<Answer<Group>> {
  return inDatabase(async (database) => kept({ ...group, id: await database.add('groups', group) }))
}

/** Changes one group in one step, so that nothing that another tab adds to it is lost. */
export function changeGroup(id: number, change: (group: Group) => Group): Promise<Answer<Group>> {
  return inDatabase(async (database) => {
    const { store, done } = database.transaction('groups', 'readwrite')
    const { data } = groupRecord.safeParse(await store.get(id))
    if (data === undefined) return { status: 'gone' }
    const changed = change(data)
    await store.put(changed)
    await done
    return kept(changed)
  })
}

/** Puts groups back that were removed, with the numbers they had. */
export function putBack(groups: readonly Group[]): Promise<Answer<null>> {
  return inDatabase(async (database) => {
    const { store, done } = database.transaction('groups', 'readwrite')
    await Promise.all([...groups.map((group) => store.put(group)), done])
    return kept(null)
  })
}

export function removeGroup(id: number): Promise<Answer<null>> {
  return inDatabase(async (database) => {
    await database.delete('groups', id)
    return kept(null)
  })
}

/** Removes every group, and the database with them. */
export async function removeAllGroups(): Promise<Answer<null>> {
  try {
    await deleteDB(name)
    return kept(null)
  } catch {
    return { status: 'refused' }
  }
}

type Database = Awaited<ReturnType<typeof open>>

function open() {
  return openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('groups', { keyPath: 'id', autoIncrement: true })
    },
  })
}

/** Opens the database for one request, so that no tab keeps another from deleting it. */
async function inDatabase<Value>(
  request: (database: Database) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  let database: Database | undefined
  try {
    database = await open()
    return await request(database)
  } catch {
    return { status: 'refused' }
  } finally {
    database?.close()
  }
}

function kept<Value>(value: Value): Answer<Value> {
  return { status: 'kept', value }
}
