import { type ReactNode, useRef } from 'react'
import { useWords } from '#first/words.ts'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { runOf } from '#scenarios/run.ts'
import { Projector } from './Projector.tsx'
import { ProjectorFrame } from './ProjectorFrame.tsx'
import { roomOf } from './room-window.ts'
import type { RoomState } from './room.ts'
import { RoomTime } from './RoomTimer.tsx'
import { useFit } from './use-fit.ts'
import { usePageTurns } from './use-page-turns.ts'

/** The window for a projector: what the trainer’s window says, and nothing else. */
export function ProjectorPage() {
  return (
    <ApartFromCase>
      <Follower />
    </ApartFromCase>
  )
}

/** It follows whichever case a trainer’s window of this device leads. */
function Follower() {
  const follower = roomOf({ leads: null })
  const room = useStore(follower, null)
  // A clicker turns the pages of the window that it is pointed at, and that may be this one.
  usePageTurns(follower.turn)
  return (
    <ProjectorFrame room={room} time={room !== null && <Time room={room} />}>
      <Fitted>{room === null ? <Waiting /> : <Shown room={room} />}</Fitted>
    </ProjectorFrame>
  )
}

function Time({ room }: { readonly room: RoomState }) {
  return room.timer.begunAt !== null && <RoomTime timer={room.timer} />
}

/** Its content in the largest type that fits. */
function Fitted({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useFit(box)
  return (
    <div className="fitted" ref={box}>
      {children}
    </div>
  )
}

function Shown({ room }: { readonly room: RoomState }) {
  const context = roomContextOf(room.scenario)
  if (context === null) return <Waiting />
  return (
    <>
      <h1 className="visually-hidden" lang="en">
        {runOf(context.scenario, room.variant).title}
      </h1>
      <Projector {...{ context, room }} />
    </>
  )
}

/** What is shown before any trainer’s window has said where a room is. */
function Waiting() {
  const words = useWords('room')
  return (
    <>
      <h1>{words('screen.waiting')}</h1>
      <p>{words('screen.waitingHow')}</p>
    </>
  )
}
