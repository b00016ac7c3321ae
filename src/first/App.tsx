import { Suspense, useEffect, useState } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { MissingPage } from './frame/MissingPage.tsx'
import type { WordStore } from '#text/i18n.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import { address, type Page } from './address.ts'
import { CaseScreen } from './case/CaseScreen.tsx'
import type { Clock } from './clock.ts'
import { FailureBoundary } from './frame/FailureBoundary.tsx'
import { later } from './later.ts'
import { Screen } from './frame/Screen.tsx'
import { type Session, startState } from './case/session-state.ts'
import { StartScreen } from './start/StartScreen.tsx'
import { useStore } from './store.ts'

interface PageProps {
  readonly parts: Parts
}

export interface NamedPageProps extends PageProps {
  readonly page: Page
}

/** The pages that have a name in the address: one part of the app, loaded when one is opened. */
const NamedPage = later(async () => (await import('#later/pages.tsx')).NamedPage, WithoutPage)

/** Everything that the app is made of; the prerendered page is made of the same. */
export interface Parts {
  readonly i18n: WordStore
  readonly setting: ServiceSetting
  readonly clock: Clock
  readonly session: Session
}

interface Props {
  readonly parts: Parts
  /** Called once, when taps are answered. */
  readonly onReady: () => void
}

/** The whole app: the page that the address names, the live case, or Start. */
export function App({ parts, onReady }: Props) {
  useEffect(onReady, [onReady])
  return (
    <I18nextProvider i18n={parts.i18n}>
      <FailureBoundary onFailure={parts.session.clear}>
        <CurrentScreen parts={parts} />
      </FailureBoundary>
    </I18nextProvider>
  )
}

function CurrentScreen({ parts }: PageProps) {
  // Another language is other words on the same screen: everything is shown anew.
  useTranslation()
  const page = useStore(address, null)
  const state = useStore(parts.session, startState)
  const hasMoved = useHasMoved(page ?? state.status)

  if (page !== null) {
    return (
      <Suspense
        fallback={
          <Screen parts={parts}>
            <p>{parts.setting.words('loading')}</p>
          </Screen>
        }
      >
        <NamedPage parts={parts} page={page} />
      </Suspense>
    )
  }
  if (state.status === 'case') return <CaseScreen parts={parts} state={state} />
  return <StartScreen parts={parts} notice={state.notice} takesFocus={hasMoved} />
}

function WithoutPage({ parts }: NamedPageProps) {
  return (
    <Screen parts={parts}>
      <MissingPage onBack={parts.session.leavePage} />
    </Screen>
  )
}

/** Whether any other screen was shown before: the first one does not take the focus. */
function useHasMoved(screen: string): boolean {
  const [first] = useState(screen)
  const [hasMoved, setHasMoved] = useState(false)
  if (screen !== first && !hasMoved) setHasMoved(true)
  return hasMoved
}
