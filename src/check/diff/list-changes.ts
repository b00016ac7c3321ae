/** How a list became another one. */
export interface ListChanges<Item> {
  readonly gone: readonly Item[]
  readonly fresh: readonly Item[]
  /** Whether what stayed stands in another order. */
  readonly isReordered: boolean
}

export function listChanges<Item>(
  before: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): ListChanges<Item> {
  const keys = before.map(keyOf)
  const keysNow = now.map(keyOf)
  return {
    gone: before.filter((item) => !keysNow.includes(keyOf(item))),
    fresh: now.filter((item) => !keys.includes(keyOf(item))),
    isReordered:
      JSON.stringify(keys.filter((key) => keysNow.includes(key))) !==
      JSON.stringify(keysNow.filter((key) => keys.includes(key))),
  }
}
