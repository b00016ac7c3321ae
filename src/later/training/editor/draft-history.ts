import type { Draft } from './draft-schema.ts'

/** A draft with what can be undone and done again. It lives as long as the page does. */
export interface DraftHistory {
  readonly past: readonly Draft[]
  readonly present: Draft
  readonly future: readonly Draft[]
  /** The field in which it was written last; `null` for an edit that stands for itself. */
  readonly field: string | null
}

export type DraftAction =
  /** `field` joins what is typed in one field into one edit; `null` joins nothing. */
  | { readonly type: 'edit'; readonly field: string | null; readonly draft: Draft }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

/** How many edits can be undone. */
const most = 200

export function beginHistory(draft: Draft): DraftHistory {
  return { past: [], present: draft, future: [], field: null }
}

/** The history after an edit, an undo or a redo; the same one when there is nothing to do. Pure. */
export function historyAfter(history: DraftHistory, action: DraftAction): DraftHistory {
  const { past, present, future, field } = history
  if (action.type === 'undo') {
    const last = past.at(-1)
    if (last === undefined) return history
    return { past: past.slice(0, -1), present: last, future: [present, ...future], field: null }
  }
  if (action.type === 'redo') {
    const [next, ...later] = future
    if (next === undefined) return history
    return { past: [...past, present], present: next, future: later, field: null }
  }
  const isSameField = action.field !== null && action.field === field
  return {
    past: isSameField ? past : [...past, present].slice(-most),
    present: action.draft,
    future: [],
    field: action.field,
  }
}
