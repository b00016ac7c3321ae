import { useSyncExternalStore } from 'react'
import type { Store } from '#device/create-store.ts'

/**
 * The value of a store, kept up to date.
 *
 * @param prerendered the value in the prerendered page, so that the first render equals it
 */
export function useStore<Value>(store: Store<Value>, prerendered: Value): Value {
  return useSyncExternalStore(store.subscribe, store.get, () => prerendered)
}

/** A store that never changes while it is shown, such as what a device remembers. */
export function fixed<Value>(get: () => Value): Store<Value> {
  return { get, subscribe: () => () => undefined }
}
