import { useEffect, useState } from 'react'
import { type KeptScenario, openShelf, type ScenarioShelf } from './scenario-store.ts'

/** The scenarios of one’s own on this device, and what keeps them up to date. */
export interface OwnScenarios {
  readonly all: readonly KeptScenario[]
  /** How they are kept: on the device, in this page alone, or not even the last change. */
  readonly how: 'lasting' | 'memory' | 'failed'
  /** Reads them again: another window may have changed one. */
  readonly refresh: () => Promise<void>
  readonly keep: (kept: KeptScenario) => void
  readonly remove: (id: string) => void
}

/** `null` until it is known what the device keeps. */
export function useOwnScenarios(): OwnScenarios | null {
  const [shelf, setShelf] = useState<ScenarioShelf | null>(null)
  const [all, setAll] = useState<readonly KeptScenario[]>([])
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    void openShelf().then(async (opened) => {
      setAll(await opened.all().catch(() => []))
      setShelf(opened)
    })
  }, [])
  if (shelf === null) return null
  return {
    all,
    how: !isKept ? 'failed' : shelf.isLasting ? 'lasting' : 'memory',
    refresh: async () => setAll(await shelf.all().catch(() => all)),
    keep: (kept) => {
      setAll((before) => [kept, ...before.filter(({ id }) => id !== kept.id)])
      void shelf.keep(kept).then(setIsKept)
    },
    remove: (id) => {
      setAll((before) => before.filter((kept) => kept.id !== id))
      void shelf.remove(id).then(setIsKept)
    },
  }
}
