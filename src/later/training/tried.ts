import { createStore, type Store } from '#device/create-store.ts'

const ids = createStore<ReadonlySet<string>>(new Set())

/** The cases that were tried since this page was opened. In memory alone, until the tool is hidden. */
export const tried: Store<ReadonlySet<string>> = ids

/** Marks a case as tried. */
export function markTried(id: string): void {
  ids.set(new Set([...ids.get(), id]))
}

addEventListener('hide', () => ids.set(new Set()))
