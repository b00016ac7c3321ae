import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { groupStore } from '#later/training/groups/group-store.ts'
import { Recording } from '#later/training/groups/Recording.tsx'
import { PracticeBanner, usePracticeTitle } from '#later/training/practice/PracticeBanner.tsx'
import { scenarioCalled } from '#later/training/shipped.ts'
import { runOf } from '#scenarios/run.ts'
import { addWords } from '#text/i18n.ts'
import { formatStamp } from '#text/format-time.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Dial } from '#ui/dial.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import roomWords from './en.json' with { type: 'json' }
import styles from './room.scss?inline'
import type { RoomState } from './room.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly room: typeof roomWords
  }
}

interface Props {
  readonly room: Pick<RoomState, 'scenario' | 'variant'> | null
  /** What else the banner says, on paper too. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

adoptStyleSheet(styles)

/** The frame of every page for a room: it says that this is practice, and nothing in it dials. */
export function RoomFrame({ room, note, children }: Props) {
  const { i18n, setting, clock } = useApp()
  addWords(i18n, 'room', roomWords)
  const recording = <Recording groups={groupStore(clock)} />
  const scenario = room && scenarioCalled(room.scenario)
  const run = scenario && runOf(scenario, room.variant)
  usePracticeTitle(run?.title ?? '')
  const at = run === null ? null : formatStamp(setting.words, run.at)
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
  const { t: words } = useTranslation('room')
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading takesFocus>{words('trainer.noScenario')}</ScreenHeading>
      <p>
        <a className="footer__link" href="#training">
          {words('trainer.list')}
        </a>
      </p>
    </>
  )
}
