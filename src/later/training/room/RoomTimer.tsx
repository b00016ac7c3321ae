import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { roomLimits } from './room.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  readonly minutes: number
  readonly isRunning: boolean
  readonly time: ReactNode
  readonly onStart: (minutes: number) => void
  readonly onStop: () => void
}

/** A timer that the room sees while it runs. */
export function RoomTimer({ minutes, isRunning, time, onStart, onStop }: Props) {
  const { t: words } = useTranslation('room')
  const [typed, setTyped] = useState(String(minutes))
  return (
    <section>
      <h2 className="part-heading">{words('timer.heading')}</h2>
      {isRunning ? (
        <>
          {time}
          <QuietButton name="timer-stop" onPress={onStop}>
            {words('timer.stop')}
          </QuietButton>
        </>
      ) : (
        <>
          <label className="hands__count">
            <span>{words('timer.minutes')}</span>
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
          <QuietButton name="timer-start" onPress={() => onStart(Number(typed))}>
            {words('timer.start')}
          </QuietButton>
        </>
      )}
    </section>
  )
}
