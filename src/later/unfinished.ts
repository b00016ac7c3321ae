import { useEffect } from 'react'
import { holdUpdates } from '#device/update-hold.ts'
import { address } from '#first/address.ts'

/**
 * What a person has begun in this window beside the live case, and would lose with a reload. While
 * there is any, no window lets an update in. Whoever goes to Start has left it, until it is shown again.
 */

const open = new Set<object>()
let release: (() => void) | null = null

function follow(): void {
  if (address.get() === null) open.clear()
  if (open.size > 0) release ??= holdUpdates()
  else {
    release?.()
    release = null
  }
}

address.subscribe(follow)

/** Makes what says of one thing whether it is begun: answers, a room, a page that is shown to somebody. */
export function createUnfinished(): (isBegun: boolean) => void {
  const thing = {}
  return (isBegun) => {
    if (isBegun) open.add(thing)
    else open.delete(thing)
    follow()
  }
}

/** The same for what a component shows: it ends with it. */
export function useUnfinished(isBegun: boolean): void {
  useEffect(() => {
    if (!isBegun) return
    const say = createUnfinished()
    say(true)
    return () => say(false)
  }, [isBegun])
}
