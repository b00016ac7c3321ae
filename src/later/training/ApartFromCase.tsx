import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { AppProvider, useApp } from '#first/app-context.ts'
import { startState } from '#first/case/session-state.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { practiceContacts } from './practice/practice-contacts.ts'
import trainingWords from './en.json' with { type: 'json' }
import styles from './training.scss?inline'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly training: typeof trainingWords
  }
}

adoptStyleSheet(styles)

/**
 * A page of training. While a live case is open it says so, and shows nothing else. The numbers of
 * an organisation are made up on it.
 */
export function ApartFromCase({ children }: { readonly children: ReactNode }) {
  const app = useApp()
  const { i18n, session } = app
  addWords(i18n, 'training', trainingWords)
  const { status } = useStore(session, startState)
  if (status !== 'case') {
    return <AppProvider value={{ ...app, contacts: practiceContacts }}>{children}</AppProvider>
  }
  return (
    <Screen>
      <TrainingHeld onBack={session.leavePage} />
    </Screen>
  )
}

/** In place of training, while a live case is open: nobody may mistake one for the other. */
function TrainingHeld({ onBack }: { readonly onBack: () => void }) {
  const words = useWords('training')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading>{words('held.heading')}</ScreenHeading>
      <p>{words('held.body')}</p>
    </>
  )
}
