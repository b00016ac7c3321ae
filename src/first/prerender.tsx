import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import failureWords from '#text/en/failure.json' with { type: 'json' }
import { addWords, createWords } from '#text/i18n.ts'
import { WordsProvider } from './words.ts'
import { App } from './App.tsx'
import { FailureScreen } from './frame/FailureScreen.tsx'
import { PlainNumbers } from './frame/PlainNumbers.tsx'
import { calendar, contentHash, flow } from './pathway.ts'
import { createStill } from './still.ts'

/** What the build writes into `index.html`, so that it can be read before any script has run. */
export interface Prerendered {
  /** Start, as the app’s first render makes it. */
  readonly start: string
  /** Whom to call where the page has no styles, or ends before them. */
  readonly plain: string
  /** Whom to call when the app fails. */
  readonly failure: string
  /** The sentence for a browser that runs no scripts. */
  readonly noScript: string
  readonly name: string
  readonly version: string
  readonly contentHash: string
}

/** Renders the pages that need no browser. */
export function prerender(): Prerendered {
  const i18n = createWords('en')
  addWords(i18n, 'failure', failureWords)
  const text = flow.text
  const setting = { words: i18n.t, flow, text, calendar }
  return {
    start: renderToString(
      <App app={{ i18n, setting, ...createStill() }} onReady={() => undefined} />,
    ),
    plain: renderToStaticMarkup(
      <WordsProvider value={i18n}>
        <PlainNumbers setting={setting} />
      </WordsProvider>,
    ),
    failure: renderToStaticMarkup(
      <WordsProvider value={i18n}>
        <FailureScreen setting={setting} />
      </WordsProvider>,
    ),
    noScript: i18n.t('failure:noScript'),
    name: text.pathway.name,
    version: flow.pathway.version,
    contentHash,
  }
}
