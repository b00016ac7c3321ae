import { rememberVersion } from '#device/seen-version.ts'
import { loadBackground } from '#first/background.ts'
import { flow } from '#first/pathway.ts'
import type { Store } from '#first/store.ts'

/**
 * What changed since this device showed the pathway last: a sentence each, newest first. Null when
 * nothing did, and until it is known.
 */
export function createChangesSinceLastVisit(): Store<readonly string[] | null> {
  let sentences: readonly string[] | null = null
  let isAsked = false
  const listeners = new Set<() => void>()
  const tell = async () => {
    sentences = await readChanges()
    for (const listener of listeners) listener()
  }
  return {
    get: () => sentences,
    subscribe: (listener) => {
      listeners.add(listener)
      if (!isAsked) void tell()
      isAsked = true
      return () => listeners.delete(listener)
    },
  }
}

async function readChanges(): Promise<readonly string[] | null> {
  const { version } = flow.pathway
  const before = rememberVersion(version)
  if (before === null || before === version) return null
  const { changes } = await loadBackground()
  const index = changes.findIndex((change) => change.version === before)
  const newer = index === -1 ? changes : changes.slice(0, index)
  return newer.flatMap((change) => change.says)
}
