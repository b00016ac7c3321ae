/** Something that changes by itself and tells of it. */
export interface Store<Value> {
  readonly get: () => Value
  /** Calls `listener` at each change; returns what stops that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store whose value its owner sets. */
export interface OwnStore<Value> extends Store<Value> {
  readonly set: (value: Value) => void
}

/** Makes a store that tells every listener each time its value is set. */
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
