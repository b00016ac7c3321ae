import { useEffect, useState } from 'react'
import type { ScenarioDraft } from './draft-schema.ts'

/** A draft with what can be undone and done again. It lives as long as the page does. */
export interface DraftHistory {
  readonly past: readonly ScenarioDraft[]
  readonly present: ScenarioDraft
  readonly future: readonly ScenarioDraft[]
  /** The field in which it was written last; `null` for an edit that nothing joins. */
  readonly field: string | null
}

export type DraftAction =
  /** `field` joins what is typed in one field into one edit; `null` joins nothing. */
  | { readonly type: 'edit'; readonly field: string | null; readonly draft: ScenarioDraft }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }

/** How many edits can be undone. */
const most = 200

export function beginHistory(draft: ScenarioDraft): DraftHistory {
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

/**
 * The draft of this page, and what edits, undoes and redoes it. Ctrl+Z (or ⌘Z) undoes too, and with
 * Shift does it again, in the place of the browser’s own.
 *
 * @param onChange called with each draft that is another one
 */
export function useDraftHistory(begun: ScenarioDraft, onChange: (draft: ScenarioDraft) => void) {
  const [history, setHistory] = useState(() => beginHistory(begun))
  const act = (action: DraftAction) => {
    const next = historyAfter(history, action)
    setHistory(next)
    if (next.present !== history.present) onChange(next.present)
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      act({ type: event.shiftKey ? 'redo' : 'undo' })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
  return [history.present, act] as const
}
