import type { ReactNode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import failureWords from '#text/en/failure.json' with { type: 'json' }
import { mostQuestionsFrom } from '#flow/progress.ts'
import { stepsOf } from '#flow/graph.ts'
import { addWords, createWords } from '#text/i18n.ts'
import { WordsProvider } from './words.ts'
import { App } from './App.tsx'
import { type AppContext, AppProvider } from './app-context.ts'
import { answeredViews } from './case/views.ts'
import type { PageData } from './early/page-data.ts'
import { FailureScreen } from './frame/FailureScreen.tsx'
import { PlainNumbers } from './frame/PlainNumbers.tsx'
import { calendar, contentHash, flow } from './pathway.ts'
import { AnsweredEntry } from './question/Answered.tsx'
import { type ReadyScreen, prerenderScreens } from './prerender-screens.tsx'
import { createStill } from './still.ts'

/** What the build writes into `index.html`, so that it can be read before any script has run. */
export interface Prerendered {
  /** Start, as the app’s first render makes it. */
  readonly start: string
  /** Whom to call where the page has no styles, or ends before them. */
  readonly plain: string
  /** Every screen that no clock decides or changes. */
  readonly screens: readonly ReadyScreen[]
  /** The line of each answer in the list of those given, in the order of the steps of the pathway. */
  readonly entries: string
  /** Whom to call when the app fails. */
  readonly failure: string
  /** The sentence for a browser that runs no scripts. */
  readonly noScript: string
  readonly name: string
  readonly version: string
  /** What the page holds as data. */
  readonly data: PageData
}

/** Renders the pages that need no browser. */
export function prerender(): Prerendered {
  const i18n = createWords('en')
  addWords(i18n, 'failure', failureWords)
  const text = flow.text
  const setting = { words: i18n.t, flow, text, calendar }
  const app: AppContext = { i18n, setting, ...createStill() }
  const inApp = (screen: ReactNode) => (
    <WordsProvider value={i18n}>
      <AppProvider value={app}>{screen}</AppProvider>
    </WordsProvider>
  )
  const steps = stepsOf(flow.pathway).map(({ from, answer }) => ({ node: from, answer }))
  return {
    start: renderToString(<App app={app} onReady={() => undefined} />),
    plain: renderToStaticMarkup(
      <WordsProvider value={i18n}>
        <PlainNumbers setting={setting} />
      </WordsProvider>,
    ),
    screens: prerenderScreens(app, inApp),
    entries: answeredViews(setting, steps)
      .map((entry) =>
        renderToString(inApp(<AnsweredEntry {...entry} onChange={() => undefined} />)),
      )
      .join(''),
    failure: renderToStaticMarkup(
      <WordsProvider value={i18n}>
        <FailureScreen setting={setting} />
      </WordsProvider>,
    ),
    noScript: i18n.t('failure:noScript'),
    name: text.pathway.name,
    version: flow.pathway.version,
    data: { flow, contentHash, lines: linesOf(app) },
  }
}

function linesOf({ setting: { words } }: AppContext): PageData['lines'] {
  const most = mostQuestionsFrom(flow.pathway, flow.pathway.start)
  const counts = [...Array(most + 1).keys()]
  return {
    progress: counts.map((number) =>
      counts
        .slice(number)
        .map((_, more) => words('question.progress', { number, most: number + more })),
    ),
    // Beside the answers to questions, the way on from an outcome is listed.
    answered: [...counts, ...counts].map((_, count) => words('question.answered', { count })),
    loading: words('loading'),
  }
}
