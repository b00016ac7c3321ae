import type { ReactNode } from 'react'
import type { RoomContext } from './room-reducer.ts'
import type { RoomState } from './room.ts'

/** What each screen of the projector is made from. */
export interface ShownProps {
  readonly context: RoomContext
  readonly room: RoomState
  /** What the trainer’s window has beside each answer; nothing on the projector. */
  readonly tools?: ((answer: string) => ReactNode) | undefined
}
