import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { startState } from '#first/case/session-state.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import trainingWords from './en.json' with { type: 'json' }
import styles from './training.scss?inline'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly training: typeof trainingWords
  }
}

adoptStyleSheet(styles)

/** A page of training. While a live case is open it says so, and shows nothing else. */
export function ApartFromCase({ children }: { readonly children: ReactNode }) {
  const { i18n, session } = useApp()
  addWords(i18n, 'training', trainingWords)
  const { status } = useStore(session, startState)
  if (status !== 'case') return children
  return (
    <Screen>
      <TrainingHeld onBack={session.leavePage} />
    </Screen>
  )
}

/** In place of training, while a live case is open: nobody may mistake one for the other. */
function TrainingHeld({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation('training')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('held.heading')}</ScreenHeading>
      <p>{words('held.body')}</p>
    </>
  )
}
