import { remember, remembered } from './device-memory.ts'

/** The version of the pathway that this device showed last, so that an update can be told of. */

const key = 'version-seen'

/**
 * Remembers the version that is shown now.
 *
 * @returns the version before it; null on a first visit, or where the browser refuses storage
 */
export function rememberVersion(version: string): string | null {
  const before = remembered(key)
  remember(key, version)
  return before
}
