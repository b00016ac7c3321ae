/** What both kinds of the browser’s storage do for this tool. */
export type PageMemory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'>

declare global {
  var inPage: Record<string, Map<string, string>> | undefined
}

/**
 * What is in place of the browser’s storage where nothing may be kept: it ends with the page. Both
 * scripts of a page, the first and the app, have the same of each name.
 */
export function pageMemory(name: 'tab' | 'device'): PageMemory {
  globalThis.inPage ??= {}
  const values = (globalThis.inPage[name] ??= new Map<string, string>())
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  }
}
