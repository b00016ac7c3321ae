import { remember, remembered } from './device-memory.ts'

/** The language that was chosen on this device, so that nobody chooses it twice. */

const key = 'language'

/** The id of the language chosen last, or null. It may be one that the tool no longer has. */
export function rememberedLanguage(): string | null {
  return remembered(key)
}

export function rememberLanguage(language: string): void {
  remember(key, language)
}
