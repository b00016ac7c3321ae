import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '#first/words.ts'
import { Dial } from '#ui/dial.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useRoomWords } from './room-words.ts'
import type { RoomState } from './room.ts'

interface Props {
  readonly room: Pick<RoomState, 'scenario' | 'variant'> | null
  /** The time that is left; nothing while no timer runs. */
  readonly time: ReactNode
  readonly children: ReactNode
}

/** The window of a projector: a thin strip that says that this is practice, and the page under it. */
export function ProjectorFrame({ room, time, children }: Props) {
  const { title, at } = useRoomWords(room)
  const words = useWords('training')
  return (
    <Dial.Provider value={false}>
      <div className="on-projector">
        <aside className="practice practice--strip" aria-label={words('banner.label')}>
          <p>
            <strong>{words('banner.practice')}</strong>{' '}
            {title !== '' && <span lang="en">{title}.</span>}{' '}
            {at !== null && words('banner.at', { at })}
          </p>
          <FullScreenButton />
        </aside>
        <main className="on-projector__page" id="main">
          {time}
          {children}
        </main>
      </div>
    </Dial.Provider>
  )
}

/** Lets the page fill the projector, and leaves that; nothing in a browser that cannot. */
function FullScreenButton() {
  const words = useWords('room')
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!document.fullscreenEnabled) return null
  const press = () => {
    const changed = isFull
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen()
    // A browser may refuse: the window stays as it is.
    changed.catch(() => undefined)
  }
  return (
    <QuietButton name="full-screen" onPress={press}>
      {words(isFull ? 'screen.leaveFull' : 'screen.full')}
    </QuietButton>
  )
}
