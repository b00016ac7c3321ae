/** The language that was chosen on this device, so that nobody chooses it twice. */

const key = 'language'

/** The id of the language chosen last, or null. It may be one that the tool no longer has. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Remembers the language; a browser that refuses storage forgets it, and nothing else changes. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(key, language)
  } catch {
    // The tool speaks it until it is closed.
  }
}
