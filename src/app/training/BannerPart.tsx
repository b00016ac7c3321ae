import type { ReactNode } from 'react'
import { PracticeBanner } from '#screens/training/PracticeBanner.tsx'
import type { Attempt } from '#training/debrief.ts'
import type { Run } from '#training/run.ts'
import type { Parts } from '#app/App.tsx'
import type { Clock } from '#app/clock.ts'
import { flow } from '#app/pathway.ts'
import { useStore } from '#app/store.ts'
import { keptGroups } from './kept-groups.ts'

interface Props {
  readonly parts: Parts
  /** The moment of the scenario, in words. */
  readonly at: string
  /** The id of the scenario; null for one that no group keeps attempts at. */
  readonly id: string | null
  /** What else this practice is. */
  readonly note?: ReactNode
  readonly onFinish: (() => void) | null
}

/** Says that this is practice, and for which group it is kept, if for any. */
export function BannerPart({ parts, at, id, note, onFinish }: Props) {
  const groups = keptGroups(parts.clock)
  const { on, status } = useStore(groups, groups.get())
  return (
    <PracticeBanner
      at={at}
      note={note}
      onFinish={onFinish}
      keptFor={id === null ? null : (on?.name ?? null)}
      isRefused={status === 'refused'}
      onStop={groups.switchOff}
    />
  )
}

/** Keeps an attempt at the scenario `id` for the group that is on at its end, if one is. */
export function keepsAttempts(clock: Pick<Clock, 'now'>, id: string | null) {
  return ({ variant }: Run, attempt: Attempt) => {
    if (id === null) return
    const { version } = flow.pathway
    void keptGroups(clock).keepAttempt({ scenario: id, variant, version }, attempt)
  }
}
