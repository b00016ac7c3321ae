import { MissingRoom } from '#screens/training/MissingRoom.tsx'
import type { RoomState } from '#training/room.ts'
import type { Parts } from '#app/App.tsx'
import { useStore } from '#app/store.ts'
import { ApartFromCase } from './ApartFromCase.tsx'
import { type Room, roomOf } from './room.ts'
import { RoomFrame } from './RoomFrame.tsx'
import { TrainerPart } from './TrainerPart.tsx'
import { worldOf } from './shipped.ts'
import { wholeAddress } from './training-address.ts'
import { usePageTurns } from './use-page-turns.ts'

interface Props {
  readonly parts: Parts
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
  const world = worldOf(room.scenario)
  return world && <TrainerPart {...{ parts, leader, room, world }} />
}
