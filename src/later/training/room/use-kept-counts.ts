import { useEffect } from 'react'
import { useApp } from '#first/app-context.ts'
import { groupStore } from '#later/training/groups/group-store.ts'
import { live, roomContextOf } from '#later/training/shipped.ts'
import { questionLeft } from './room-progress.ts'
import type { Room } from './room-window.ts'

/** Keeps what a room answered to each question as it goes on from there, for the group that is recorded. */
export function useKeptCounts(leader: Room): void {
  const { clock } = useApp()
  useEffect(() => {
    const groups = groupStore(clock)
    const { version } = live.flow.pathway
    let before = leader.get()
    return leader.subscribe(() => {
      const after = leader.get()
      const context = before && roomContextOf(before.scenario)
      const left = before && after && context && questionLeft(context, before, after)
      if (before && left) {
        const { scenario, variant } = before
        void groups.keepRoom({ scenario, variant, version }, left.question, left.counts)
      }
      before = after
    })
  }, [leader, clock])
}
