import { createStore, type Store } from '#device/create-store.ts'
import type { TrailEntry } from '#flow/graph.ts'

/** A way that was taken in practice, and the moment at which it was. Never that of a live case. */
export interface PractisedRoute {
  readonly trail: readonly TrailEntry[]
  readonly at: number
}

const shown = createStore<PractisedRoute | null>(null)

/** The way of practice that the map shows; null for none. In memory alone. */
export const practisedRoute: Store<PractisedRoute | null> = shown

/** Lets the map show a way that was taken in practice, when it is opened next. */
export const showPractisedRoute = shown.set

addEventListener('hide', () => shown.set(null))
