import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { type Space, wordsIn, type WordStore } from '#text/i18n.ts'

/*
 * The words of the interface in screens. `react-i18next` does the same, and more that is not used
 * here, in two kilobytes of those that are loaded before the first tap.
 */

const Words = createContext<WordStore | null>(null)

/** Gives the screens below it their words. */
export const WordsProvider = Words.Provider

/** Where the words are kept; the screen that asks is drawn again when another language is spoken. */
export function useWordStore(): WordStore {
  const store = useContext(Words)
  if (store === null) throw new Error('A screen that uses words must be inside <WordsProvider>.')
  const subscribe = useCallback(
    (listener: () => void) => {
      store.on('languageChanged', listener)
      return () => store.off('languageChanged', listener)
    },
    [store],
  )
  const language = () => store.language
  useSyncExternalStore(subscribe, language, language)
  return store
}

/**
 * The words of a namespace by key. Of several namespaces, those of the first need no prefix. A wrong
 * key does not compile.
 */
export function useWords<const Given extends Space = 'interface'>(
  space: Given = 'interface' as Given,
) {
  const store = useWordStore()
  return wordsIn(store, space)
}
