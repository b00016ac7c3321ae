import { tabStorage } from './saved-case.ts'

/**
 * Whether this tab shows something else in place of the tool. The mark says nothing of a case, and
 * goes with the tab. Where the browser refuses storage, a reload shows Start.
 */

const key = 'month'

export function isHidden(): boolean {
  return typeof tabStorage()?.getItem(key) === 'string'
}

/** Empties what this tab kept, and marks it. */
export function markHidden(): void {
  unmarkHidden()
  try {
    tabStorage()?.setItem(key, '')
  } catch {
    // Nothing was kept either.
  }
}

export function unmarkHidden(): void {
  tabStorage()?.clear()
}
