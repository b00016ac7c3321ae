import { Suspense, useLayoutEffect } from 'react'
import { useWords, WordsProvider } from './words.ts'
import { MissingPage } from './frame/MissingPage.tsx'
import { address } from './address.ts'
import { type AppContext, AppProvider, useApp } from './app-context.ts'
import { CaseScreen } from './case/CaseScreen.tsx'
import { ErrorBoundary } from './frame/ErrorBoundary.ts'
import { failAndDropCase } from './frame/show-failure.ts'
import { later } from './later.ts'
import { Screen } from './frame/Screen.tsx'
import { StartScreen } from './start/StartScreen.tsx'
import { useStore } from './store.ts'

/** The pages that have a name in the address: one part of the app, loaded when one is opened. */
const NamedPage = later(async () => (await import('#later/pages.tsx')).NamedPage, WithoutPage)

interface Props {
  readonly app: AppContext
  /** Called once, when the first screen is there and answers taps. */
  readonly onReady: () => void
}

/** The whole app: the page that the address names, the live case, or Start. */
export function App({ app, onReady }: Props) {
  return (
    <WordsProvider value={app.i18n}>
      <ErrorBoundary instead={null} onBreak={() => failAndDropCase(app.session.clear)}>
        <AppProvider value={app}>
          <CurrentScreen onReady={onReady} />
        </AppProvider>
      </ErrorBoundary>
    </WordsProvider>
  )
}

function CurrentScreen({ onReady }: Pick<Props, 'onReady'>) {
  const { setting, session } = useApp()
  // A screen that breaks does not come here: it says that nothing is ready. Nor does a tap come in
  // between: from the moment at which React answers, the script in the page does not.
  useLayoutEffect(onReady, [onReady])
  // Another language is other words on the same screen: everything is shown again.
  useWords()
  const page = useStore(address, null)
  const state = useStore(session, session.get())

  if (page !== null) {
    return (
      <Suspense
        fallback={
          <Screen>
            <p>{setting.words('loading')}</p>
          </Screen>
        }
      >
        <NamedPage page={page} />
      </Suspense>
    )
  }
  if (state.status === 'case') return <CaseScreen session={session} state={state} />
  return <StartScreen notice={state.notice} />
}

function WithoutPage() {
  const { session } = useApp()
  return (
    <Screen>
      <MissingPage onBack={session.leavePage} />
    </Screen>
  )
}
