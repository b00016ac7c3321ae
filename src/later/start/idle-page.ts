import type { Page } from '#first/address.ts'
import { pageInAddress } from '#first/address.ts'
import type { Clock } from '#first/clock.ts'
import { callTakes } from '#first/case/kept-case.ts'
import { followInputs } from '#first/presence.ts'

/** The pages that say which language a person reads, or what they pointed at. */
const forThePerson: readonly (Page | null)[] = ['person', 'you']

/**
 * Ends a page for the person that nobody has touched for as long as a call may take, where no case
 * with a deadline of its own is open: a shared tablet shows the next person nothing of the last.
 */
export function endIdlePages({ read, subscribe }: Pick<Clock, 'read' | 'subscribe'>): void {
  let touchedAt = read()
  const touch = () => {
    touchedAt = read()
  }
  followInputs({ touch, keep: touch })
  subscribe(() => {
    const isIdle = read() - touchedAt >= callTakes
    if (isIdle && forThePerson.includes(pageInAddress())) dispatchEvent(new Event('hide'))
  })
}
