import { useApp } from '#first/app-context.ts'
import { usePracticeTitle } from '#later/training/practice/PracticeBanner.tsx'
import { scenarioCalled } from '#later/training/shipped.ts'
import { runOf } from '#scenarios/run.ts'
import { formatStamp } from '#text/format-time.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import roomWords from './en.json' with { type: 'json' }
import styles from './room.scss?inline'
import type { RoomState } from './room.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly room: typeof roomWords
  }
}

adoptStyleSheet(styles)

/** Adds the words of rooms, names the page, and says which case it is and when that happens. */
export function useRoomWords(room: Pick<RoomState, 'scenario' | 'variant'> | null) {
  const { i18n, setting } = useApp()
  addWords(i18n, 'room', roomWords)
  const scenario = room && scenarioCalled(room.scenario)
  const run = scenario && runOf(scenario, room.variant)
  const title = run?.title ?? ''
  usePracticeTitle(title)
  return { title, at: run === null ? null : formatStamp(setting.words, run.at) }
}
