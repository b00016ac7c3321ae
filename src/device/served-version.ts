import { serverAhead } from './server-time.ts'

/** What the server has now, to compare with what this page runs. */
export interface ServedVersion {
  /** The hash of its build. */
  readonly build: string
  /** By how many milliseconds its clock is ahead; null when its answer does not tell. */
  readonly ahead: number | null
}

/**
 * Asks the server; null offline, or when the answer makes no sense, as of a page to log in on.
 *
 * @param readTime reads the device’s clock, to compare it with the server’s
 */
export async function fetchServedVersion(readTime: () => number): Promise<ServedVersion | null> {
  // Offline the answer is known, and asking would leave an error in the console.
  if (!navigator.onLine) return null
  try {
    const sentAt = readTime()
    const response = await fetch('./version.json', { cache: 'no-store' })
    const ahead = serverAhead(response.headers, { sentAt, receivedAt: readTime() })
    const served: unknown = await response.json()
    const build = typeof served === 'object' && served !== null && 'build' in served && served.build
    return typeof build === 'string' ? { build, ahead } : null
  } catch {
    return null
  }
}
