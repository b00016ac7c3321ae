/**
 * Merges a patch into a value, as RFC 7396 (JSON Merge Patch) says: objects are merged key by key,
 * `null` deletes a key, and everything else replaces what was there. Pure.
 *
 * @example merge({ roles: ['a'], start: 'b' }, { roles: ['c'], start: null }) // { roles: ['c'] }
 */
export function merge(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const before = isObject(value) ? Object.entries(value) : []
  const kept = before.filter(([key]) => !Object.hasOwn(patch, key) || patch[key] !== null)
  const merged = kept.map(([key, old]): [string, unknown] =>
    Object.hasOwn(patch, key) ? [key, merge(old, patch[key])] : [key, old],
  )
  const there = new Set(merged.map(([key]) => key))
  const added = Object.entries(patch).filter(([key, fresh]) => !there.has(key) && fresh !== null)
  return Object.fromEntries([
    ...merged,
    ...added.map(([key, fresh]) => [key, merge(undefined, fresh)]),
  ])
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
