import { useEffect } from 'react'
import { useApp } from '#first/app-context.ts'
import { groupStore } from '#later/training/groups/group-store.ts'
import { live, roomContextOf } from '#later/training/shipped.ts'
import { questionToKeep } from './room-progress.ts'
import type { Room } from './room-window.ts'

/** Keeps what a room answered to each question with each count, for the group that is recorded. */
export function useKeptCounts(leader: Room): void {
  const { clock } = useApp()
  useEffect(() => {
    const groups = groupStore(clock)
    const { version } = live.flow.pathway
    let before = leader.get()
    return leader.subscribe(() => {
      const after = leader.get()
      const context = before && roomContextOf(before.scenario)
      const kept = before && after && context && questionToKeep(context, before, after)
      if (before && kept) {
        const { scenario, variant } = before
        void groups.keepRoom({ scenario, variant, version }, kept.question, kept.counts)
      }
      before = after
    })
  }, [leader, clock])
}
