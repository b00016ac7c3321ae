import type { Store } from './store.ts'

/** A store whose value its owner sets. */
export interface OwnStore<Value> extends Store<Value> {
  readonly set: (value: Value) => void
}

/**
 * Makes a store that tells every listener each time its value is set. It is apart from `useStore`,
 * for the script in the page reads the clock, and must not bring React into the page.
 */
export function createStore<Value>(first: Value): OwnStore<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
