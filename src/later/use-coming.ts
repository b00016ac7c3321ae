import { useEffect, useState } from 'react'
import { whenLate } from '#first/clock.ts'

/**
 * What is loaded after the page, once it is there; until then that it is waited for, and that it is
 * missing if it did not come or is late. What comes late is shown after all.
 *
 * @param load the same function at each render, for the same thing
 */
export function useComing<T extends object>(load: () => Promise<T>): T | 'waiting' | 'missing' {
  const [state, setState] = useState<T | 'waiting' | 'missing'>('waiting')
  useEffect(() => {
    load().then(setState, () => setState('missing'))
    whenLate(() => setState((now) => (now === 'waiting' ? 'missing' : now)))
  }, [load])
  return state
}
