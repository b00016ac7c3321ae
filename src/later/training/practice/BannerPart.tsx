import type { ReactNode } from 'react'
import { PracticeBanner } from './PracticeBanner.tsx'
import type { Attempt } from '#scenarios/debrief.ts'
import type { Run } from '#scenarios/run.ts'
import type { AppContext } from '#first/app-context.ts'
import type { Clock } from '#first/clock.ts'
import { flow } from '#first/pathway.ts'
import { useStore } from '#first/store.ts'
import { keptGroups } from '#later/training/groups/kept-groups.ts'

interface Props {
  readonly parts: AppContext
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
