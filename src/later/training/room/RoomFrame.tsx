import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { groupStore } from '#later/training/groups/group-store.ts'
import { Recording } from '#later/training/groups/Recording.tsx'
import { PracticeBanner } from '#later/training/practice/PracticeBanner.tsx'
import { Dial } from '#ui/dial.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useRoomWords } from './room-words.ts'
import type { RoomState } from './room.ts'

interface Props {
  readonly room: Pick<RoomState, 'scenario' | 'variant'> | null
  /** What else the banner says, on paper too. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** The frame of the trainer’s window and of papers: it says that this is practice, and nothing in it dials. */
export function RoomFrame({ room, note, children }: Props) {
  const { clock } = useApp()
  const { at } = useRoomWords(room)
  const recording = <Recording groups={groupStore(clock)} />
  return (
    <Dial.Provider value={false}>
      <Screen banner={<PracticeBanner {...{ at, note, recording }} onFinish={null} />}>
        {children}
      </Screen>
    </Dial.Provider>
  )
}
/** In place of a room or of hand-outs for a case that does not exist. */
export function MissingRoom() {
  const { session } = useApp()
  const words = useWords('room')
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading>{words('trainer.noScenario')}</ScreenHeading>
      <p>
        <a className="footer__link" href="#training">
          {words('trainer.list')}
        </a>
      </p>
    </>
  )
}
