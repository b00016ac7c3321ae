import { MissingRoom } from './MissingRoom.tsx'
import type { RoomState } from './room.ts'
import type { AppContext } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { type Room, roomOf } from './room-window.ts'
import { RoomFrame } from './RoomFrame.tsx'
import { TrainerPart } from './TrainerPart.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { wholeAddress } from '#later/training/training-address.ts'
import { usePageTurns } from './use-page-turns.ts'

interface Props {
  readonly parts: AppContext
}

/** The trainer’s window of a room. */
export function RoomScreen({ parts }: Props) {
  return (
    <ApartFromCase parts={parts}>
      <Leader parts={parts} />
    </ApartFromCase>
  )
}

function Leader({ parts }: Props) {
  const [, scenario = ''] = useStore(wholeAddress, '').split('/')
  const leader = roomOf({ scenario, leads: true })
  const room = useStore(leader, null)
  return (
    <RoomFrame parts={parts} room={room}>
      {room === null ? (
        <MissingRoom onBack={parts.session.leavePage} />
      ) : (
        <Led {...{ parts, leader, room }} />
      )}
    </RoomFrame>
  )
}

interface LedProps extends Props {
  readonly leader: Room
  readonly room: RoomState
}

function Led({ parts, leader, room }: LedProps) {
  usePageTurns((to) => leader.act({ type: to }))
  const context = roomContextOf(room.scenario)
  return context && <TrainerPart {...{ parts, leader, room, context }} />
}
