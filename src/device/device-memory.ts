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

/** Remembers a value under a key; returns whether the browser kept it. */
export function remember(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    // The tool works without it.
    return false
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was remembered either.
  }
}
