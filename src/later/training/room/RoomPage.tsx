import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { useTrainingAddress } from '#later/training/training-address.ts'
import { roomOf } from './room-window.ts'
import { MissingRoom, RoomFrame } from './RoomFrame.tsx'
import { RoomStart } from './RoomStart.tsx'
import { Trainer } from './Trainer.tsx'
import { useKeptCounts } from './use-kept-counts.ts'

/** The trainer’s window of a room. */
export function RoomPage() {
  return (
    <ApartFromCase>
      <Leader />
    </ApartFromCase>
  )
}

function Leader() {
  const [scenario = ''] = useTrainingAddress()
  const leader = roomOf({ leads: scenario })
  const room = useStore(leader, null)
  useKeptCounts(leader)
  const context = room && roomContextOf(room.scenario)
  const Shown = room?.stage === 'start' ? RoomStart : Trainer
  return (
    <RoomFrame room={room}>
      {room === null || context === null ? (
        <MissingRoom />
      ) : (
        <Shown {...{ leader, room, context }} />
      )}
    </RoomFrame>
  )
}
