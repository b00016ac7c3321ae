import type { Path } from '#check/load/problem.ts'
import { listChanges } from './list-changes.ts'

/** One value in a file that is not as it was, with the keys and positions that lead to it. */
export interface ChangedLeaf {
  readonly path: Path
  /** `undefined` when it is new. */
  readonly before: unknown
  /** `undefined` when it is gone. */
  readonly now: unknown
}

/**
 * Every value that differs between two pieces of data, in the order of now. Pure.
 *
 * Of lists that are longer or shorter than they were, these are the items that are new or gone.
 */
export function changedLeaves(
  before: unknown,
  now: unknown,
  path: Path = [],
): readonly ChangedLeaf[] {
  if (JSON.stringify(before) === JSON.stringify(now)) return []
  if (!isBranch(before) || !isBranch(now)) return [{ path, before, now }]
  if (Array.isArray(before) && Array.isArray(now) && before.length !== now.length) {
    return changedItems(before, now, path)
  }
  return Object.keys({ ...now, ...before }).flatMap((key) =>
    changedLeaves(before[key], now[key], [...path, Array.isArray(now) ? Number(key) : key]),
  )
}

function changedItems(
  before: readonly unknown[],
  now: readonly unknown[],
  path: Path,
): readonly ChangedLeaf[] {
  const { fresh, gone } = listChanges(before, now, (item) => JSON.stringify(item))
  if (fresh.length + gone.length === 0) return [{ path, before, now }]
  return [
    ...fresh.map((item) => ({ path, before: undefined, now: item })),
    ...gone.map((item) => ({ path, before: item, now: undefined })),
  ]
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
