/**
 * What this device remembers from one visit to the next: settings, and nothing of a case. A browser
 * that refuses storage forgets them, and nothing else changes.
 */

/** What was remembered under a key, or null. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // The tool works without it.
  }
}
