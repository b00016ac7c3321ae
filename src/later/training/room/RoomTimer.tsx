import { useEffect, useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { Room } from './room-window.ts'
import { roomLimits, type RoomTimer as Timer, timeLeft } from './room.ts'

interface Props {
  readonly timer: Timer
  readonly act: Room['act']
}

/** A timer that the room sees while it runs: to be set, and to be stopped. */
export function RoomTimer({ timer, act }: Props) {
  const words = useWords('room')
  const { clock } = useApp()
  const [typed, setTyped] = useState(String(timer.minutes))
  const start = () => act({ type: 'timer-start', now: clock.tick(), minutes: Number(typed) })
  return (
    <section>
      <h2 className="part-heading">{words('timer.heading')}</h2>
      {timer.begunAt !== null ? (
        <>
          <RoomTime timer={timer} />
          <QuietButton name="timer-stop" onPress={() => act({ type: 'timer-stop' })}>
            {words('timer.stop')}
          </QuietButton>
        </>
      ) : (
        <div className="minutes">
          <label>
            {words('timer.minutes')}{' '}
            <input
              type="number"
              inputMode="numeric"
              name="minutes"
              min={1}
              max={roomLimits.minutes}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <QuietButton name="timer-start" onPress={start}>
            {words('timer.start')}
          </QuietButton>
        </div>
      )}
    </section>
  )
}

const second = 1_000

/** The minutes and seconds that a room has left, second by second while the timer runs. */
export function RoomTime({ timer }: { readonly timer: Timer }) {
  const words = useWords('room')
  const { clock } = useApp()
  const now = useStore({ get: clock.latest, subscribe: clock.subscribe }, clock.latest())
  const left = timeLeft(timer, now)
  const isRunning = timer.begunAt !== null && left > 0
  useEffect(() => {
    if (isRunning) clock.tickAt(now + second)
  }, [clock, isRunning, now])
  const seconds = Math.ceil(left / second)
  return (
    <p className="room-time">
      <span role="timer" aria-label={words('timer.label')}>
        {String(Math.floor(seconds / 60))}:{String(seconds % 60).padStart(2, '0')}
      </span>{' '}
      {left === 0 && <strong role="status">{words('timer.up')}</strong>}
    </p>
  )
}
