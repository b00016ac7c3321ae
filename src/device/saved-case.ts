import { pageMemory, type PageMemory } from './page-memory.ts'
import { isFromFile } from './single-file.ts'

/**
 * The case that survives a tab discarded during the phone call: ids only, for 30 minutes at most.
 *
 * It is in this tab’s sessionStorage and nowhere else; a page that was opened from a file has it in
 * memory alone. There is one deadline, `expiresAt`, and it is checked before anything is painted
 * (`before-paint.ts`).
 */

const inPage = /* @__PURE__ */ pageMemory('tab')

/** The longest that a case is kept without another input, in milliseconds. */
export const keptFor = 30 * 60 * 1000

const key = 'case'

export interface SavedCase {
  /** The version of the pathway that the answers are for. */
  readonly version: string
  /** Instants, in milliseconds since the epoch. */
  readonly savedAt: number
  readonly expiresAt: number
  readonly role: string
  readonly trail: readonly { readonly node: string; readonly answer: string }[]
}

/** What was found in the tab. Everything but `found` has been removed already. */
export type SavedCaseRead =
  | { readonly status: 'none' }
  | { readonly status: 'found'; readonly saved: SavedCase }
  | { readonly status: 'expired' }
  | { readonly status: 'corrupt' }

/**
 * Reads the saved case at the instant `now`, and removes it when it is past its deadline, is from
 * the future (the clock was set back) or cannot be read.
 */
export function readSavedCase(now: number): SavedCaseRead {
  const text = tabStorage()?.getItem(key) ?? null
  if (text === null) return { status: 'none' }
  const saved = parse(text)
  if (saved !== null && stillCounts(saved, now)) return { status: 'found', saved }
  removeSavedCase()
  return { status: saved === null ? 'corrupt' : 'expired' }
}

/** Whether a saved case is before its deadline at the instant `now`, and not from the future. */
export function stillCounts(saved: SavedCase, now: number): boolean {
  return saved.savedAt <= now && now < saved.expiresAt
}

/**
 * Saves a case with its deadline.
 *
 * @returns whether it was saved; `false` when the browser refuses storage
 */
export function saveCase(saved: SavedCase): boolean {
  try {
    ;(isFromFile ? inPage : sessionStorage).setItem(key, JSON.stringify(saved))
    return true
  } catch {
    return false
  }
}

/** Removes the saved case, where the browser lets it. */
export function removeSavedCase(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // What refuses this kept no case.
  }
}

/** sessionStorage, or null where the browser refuses it: reading the property can throw. */
export function tabStorage(): PageMemory | null {
  try {
    return isFromFile ? inPage : sessionStorage
  } catch {
    return null
  }
}

function parse(text: string): SavedCase | null {
  try {
    const value: unknown = JSON.parse(text)
    return isSavedCase(value) ? value : null
  } catch {
    return null
  }
}

function isSavedCase(value: unknown): value is SavedCase {
  if (!isRecord(value)) return false
  const { version, savedAt, expiresAt, role, trail } = value
  return (
    typeof version === 'string' &&
    Number.isFinite(savedAt) &&
    Number.isFinite(expiresAt) &&
    Number(expiresAt) - Number(savedAt) <= keptFor &&
    typeof role === 'string' &&
    Array.isArray(trail) &&
    trail.every(
      (entry) =>
        isRecord(entry) && typeof entry.node === 'string' && typeof entry.answer === 'string',
    )
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
