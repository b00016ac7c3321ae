import { pageMemory } from './page-memory.ts'
import { isFromFile } from './single-file.ts'

/**
 * What this device remembers from one visit to the next: settings, and nothing of a case. A browser
 * that refuses storage forgets them, and nothing else changes. Of a page that was opened from a file
 * the device remembers nothing: the page does, until it is closed.
 */

const inPage = /* @__PURE__ */ pageMemory('device')

/** What was remembered under a key, or null. */
export function remembered(key: string): string | null {
  try {
    return (isFromFile ? inPage : localStorage).getItem(key)
  } catch {
    return null
  }
}

/** Remembers a value under a key; returns whether the browser kept it. */
export function remember(key: string, value: string): boolean {
  try {
    ;(isFromFile ? inPage : localStorage).setItem(key, value)
    return true
  } catch {
    // The tool works without it.
    return false
  }
}

export function forget(key: string): void {
  try {
    ;(isFromFile ? inPage : localStorage).removeItem(key)
  } catch {
    // Nothing was remembered either.
  }
}
