import { remember, remembered } from './device-memory.ts'

/** Whom the user of this device works for. */

const key = 'works-for'

/** The id of the role used last, or null. It may be a role that the pathway no longer has. */
export function rememberedRole(): string | null {
  return remembered(key)
}

export function rememberRole(role: string): void {
  remember(key, role)
}
