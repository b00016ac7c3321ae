/** What both kinds of the browser’s storage do for this tool. */
export type PageMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'>

/** Makes what is in place of the browser’s storage where nothing may be kept: it ends with the page. */
export function createPageMemory(): PageMemory {
  const values = new Map<string, string>()
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  }
}
