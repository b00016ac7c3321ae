import { useTranslation } from 'react-i18next'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { useTrainingAddress } from '#later/training/training-address.ts'
import { runOf } from '#scenarios/run.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { Projector } from './Projector.tsx'
import { roomOf } from './room-window.ts'
import type { RoomState } from './room.ts'
import { RoomFrame } from './RoomFrame.tsx'
import { RoomTime } from './RoomTimer.tsx'
import { usePageTurns } from './use-page-turns.ts'

/** The window for a projector: what the trainer’s window says, and nothing else. */
export function ProjectorPage() {
  return (
    <ApartFromCase>
      <Follower />
    </ApartFromCase>
  )
}

function Follower() {
  const [scenario = ''] = useTrainingAddress()
  const follower = roomOf({ scenario: scenario === '' ? null : scenario, leads: false })
  const room = useStore(follower, null)
  // A clicker turns the pages of the window that it is pointed at, and that may be this one.
  usePageTurns(follower.turn)
  return <RoomFrame room={room}>{room === null ? <Waiting /> : <Shown room={room} />}</RoomFrame>
}

function Shown({ room }: { readonly room: RoomState }) {
  const context = roomContextOf(room.scenario)
  if (context === null) return <Waiting />
  return (
    <div className="on-projector">
      <h1 className="visually-hidden" lang="en">
        {runOf(context.scenario, room.variant).title}
      </h1>
      <Projector {...{ context, room }} />
      {room.timer.begunAt !== null && <RoomTime timer={room.timer} />}
    </div>
  )
}

/** What is shown before any trainer’s window has said where a room is. */
function Waiting() {
  const { t: words } = useTranslation('room')
  return (
    <div className="on-projector">
      <ScreenHeading takesFocus={false}>{words('screen.waiting')}</ScreenHeading>
      <p>{words('screen.waitingHow')}</p>
    </div>
  )
}
