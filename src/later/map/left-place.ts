import { createStore, type Store } from '#device/create-store.ts'
import type { MapShape } from '#flow/map-layout.ts'

/** Where somebody was on the map as they went into practice from it. */
export interface LeftPlace {
  /** The practice, as the address names it. */
  readonly practice: string
  /** The box that was open. */
  readonly node: string
  /** The instant that was chosen; null for now. */
  readonly chosen: number | null
  readonly shape: MapShape
}

const left = createStore<LeftPlace | null>(null)

/** The place to come back to from practice; null for none. In memory alone. */
export const leftPlace: Store<LeftPlace | null> = left

/** Keeps the place to come back to; null forgets it. */
export const leavePlace = left.set

addEventListener('hide', () => left.set(null))
