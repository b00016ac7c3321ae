import { useEffect } from 'react'
import { RoomTime } from './RoomTime.tsx'
import { type RoomTimer, timeLeft } from './room.ts'
import type { Clock } from '#first/clock.ts'
import { useStore } from '#first/store.ts'

interface Props {
  readonly clock: Clock
  readonly timer: RoomTimer
}

const second = 1_000

/** The time that is left, second by second while the timer runs. */
export function RoomTimePart({ clock, timer }: Props) {
  const now = useStore({ get: clock.latest, subscribe: clock.subscribe }, clock.latest())
  const left = timeLeft(timer, now)
  const isRunning = timer.begunAt !== null && left > 0
  useEffect(() => {
    if (isRunning) clock.tickAt(now + second)
  }, [clock, isRunning, now])
  return <RoomTime seconds={Math.ceil(left / second)} isUp={left === 0} />
}
