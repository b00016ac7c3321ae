import type { ReactNode } from 'react'
import { PracticeBanner } from '#later/training/practice/PracticeBanner.tsx'
import roomWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { stampWords } from '#text/time-words.ts'
import type { RoomState } from './room.ts'
import { runOf } from '#scenarios/run.ts'
import { addStyles } from '#ui/add-styles.ts'
import { Dial } from '#ui/dial.ts'
import styles from './room.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { scenarioCalled } from '#later/training/shipped.ts'
import { useTitle } from '#later/training/use-title.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly room: typeof roomWords
  }
}

interface Props {
  readonly parts: AppContext
  readonly room: Pick<RoomState, 'scenario' | 'variant'> | null
  /** What else the banner says, on paper too. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

addStyles(styles)

/** The frame of every page for a room: it says that this is practice, and nothing in it dials. */
export function RoomFrame({ parts, room, note, children }: Props) {
  addWords(parts.i18n, 'room', roomWords)
  const words = parts.i18n.getFixedT(null, 'training')
  const scenario = room && scenarioCalled(room.scenario)
  const run = scenario && runOf(scenario, room.variant)
  useTitle(words('pageTitle', { title: run?.title ?? '' }))
  const at = run === null ? null : stampWords(parts.setting.words, run.at)
  return (
    <Dial.Provider value={false}>
      <Screen banner={<PracticeBanner at={at} note={note} onFinish={null} />}>{children}</Screen>
    </Dial.Provider>
  )
}
