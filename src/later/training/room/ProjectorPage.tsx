import { Projector } from './Projector.tsx'
import { ProjectorWaiting } from './ProjectorWaiting.tsx'
import type { RoomState } from './room.ts'
import { runOf } from '#scenarios/run.ts'
import type { AppContext } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { projectorView } from './projector-view.tsx'
import { roomOf } from './room-window.ts'
import { RoomFrame } from './RoomFrame.tsx'
import { RoomTimePart } from './RoomTimePart.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { wholeAddress } from '#later/training/training-address.ts'
import { usePageTurns } from './use-page-turns.ts'

interface Props {
  readonly parts: AppContext
}

/** The window for a projector: what the trainer’s window says, and nothing of its own. */
export function ProjectorScreen({ parts }: Props) {
  return (
    <ApartFromCase parts={parts}>
      <Follower parts={parts} />
    </ApartFromCase>
  )
}

function Follower({ parts }: Props) {
  const [, scenario = ''] = useStore(wholeAddress, '').split('/')
  const follower = roomOf({ scenario: scenario === '' ? null : scenario, leads: false })
  const room = useStore(follower, null)
  // A clicker turns the pages of the window that it is pointed at, and that may be this one.
  usePageTurns(follower.turn)
  return (
    <RoomFrame parts={parts} room={room}>
      {room === null ? <ProjectorWaiting /> : <Shown parts={parts} room={room} />}
    </RoomFrame>
  )
}

function Shown({ parts, room }: Props & { readonly room: RoomState }) {
  const context = roomContextOf(room.scenario)
  if (context === null) return <ProjectorWaiting />
  const { title } = runOf(context.scenario, room.variant)
  return (
    <div className="on-projector">
      <h1 className="visually-hidden" lang="en">
        {title}
      </h1>
      <Projector
        title={title}
        isAway={room.away !== null}
        view={projectorView({ setting: parts.setting, context }, room)}
      />
      {room.timer.begunAt !== null && <RoomTimePart clock={parts.clock} timer={room.timer} />}
    </div>
  )
}
