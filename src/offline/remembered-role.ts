/** Whom the user of this device works for: the one thing that the device remembers. */

const key = 'works-for'

/** The id of the role used last, or null. It may be a role that the pathway no longer has. */
export function rememberedRole(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers the role; a browser that refuses storage forgets it, and nothing else changes. */
export function rememberRole(role: string): void {
  try {
    localStorage.setItem(key, role)
  } catch {
    // The tool works without it: the role is asked each time.
  }
}
