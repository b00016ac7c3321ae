import { useWords } from '#first/words.ts'
import { runsOf } from '#scenarios/run.ts'
import type { RoomContext } from './room-reducer.ts'
import type { Room } from './room-window.ts'
import type { RoomState } from './room.ts'

interface Props {
  readonly context: RoomContext
  readonly room: RoomState
  readonly act: Room['act']
}

/** Chooses the case as it is written, or with one of its changes. A room that is under way begins again. */
export function RoomVariant({ context, room, act }: Props) {
  const words = useWords('room')
  return (
    <>
      <label className="choice">
        <span>{words('trainer.variant')}</span>
        <select
          name="variant"
          value={room.variant ?? ''}
          onChange={({ target: { value } }) =>
            act({ type: 'restart', variant: value === '' ? null : value })
          }
        >
          {runsOf(context.scenario).map((run) => (
            <option key={run.variant} value={run.variant ?? ''} lang="en">
              {run.title}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">
        {room.stage !== 'start' && words('trainer.begins')}{' '}
        {room.variant !== null && words('trainer.codeVariant')}
      </p>
    </>
  )
}
