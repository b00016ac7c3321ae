import type { ReactNode } from 'react'
import { TrainingHeld } from './TrainingHeld.tsx'
import trainingWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { addStyles } from '#ui/add-styles.ts'
import styles from './training.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { startState } from '#first/case/session-state.ts'
import { useStore } from '#first/store.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly training: typeof trainingWords
  }
}

interface Props {
  readonly parts: AppContext
  readonly children: ReactNode
}

addStyles(styles)

/** A page of training. While a live case is open it says so, and shows nothing else. */
export function ApartFromCase({ parts, children }: Props) {
  addWords(parts.i18n, 'training', trainingWords)
  const { status } = useStore(parts.session, startState)
  if (status !== 'case') return children
  return (
    <Screen>
      <TrainingHeld onBack={parts.session.leavePage} />
    </Screen>
  )
}
