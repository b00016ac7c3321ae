import type { DBSchema, IDBPDatabase } from 'idb'
import {
  mayHaveDatabase,
  openDatabase,
  removeDatabase,
  type Trouble,
} from '#later/training/databases.ts'
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
 * when no group can be kept, and why; `failed` when this one change was not. Then nothing has changed.
 */
export type Answer<Value> =
  | { readonly status: 'kept'; readonly value: Value }
  | { readonly status: 'gone' }
  | { readonly status: 'refused'; readonly why: Trouble }
  | { readonly status: 'failed' }

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
    await removeDatabase(name)
    return kept(null)
  } catch {
    return { status: 'failed' }
  }
}

/** Opens the database for one request, so that no tab keeps another from deleting it. */
async function inDatabase<Value>(
  request: (database: IDBPDatabase<Schema>) => Promise<Answer<Value>>,
): Promise<Answer<Value>> {
  const opened = await openDatabase<Schema>({
    name,
    store: 'groups',
    make: (database) => {
      database.createObjectStore('groups', { keyPath: 'id', autoIncrement: true })
    },
  })
  if ('trouble' in opened) return { status: 'refused', why: opened.trouble }
  try {
    return await request(opened.database)
  } catch {
    return { status: 'failed' }
  } finally {
    opened.database.close()
  }
}

function kept<Value>(value: Value): Answer<Value> {
  return { status: 'kept', value }
}
