import { training } from 'virtual:pathway/training'
import { createRoot } from 'react-dom/client'
import scormWords from '#later/training/scorm/en.json' with { type: 'json' }
import trainingWords from '#later/training/en.json' with { type: 'json' }
import { addWords, createWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import styles from '#later/training/training.scss?inline'
import { after, readEventTime } from '#first/clock.ts'
import { calendar, flow } from '#first/pathway.ts'
import { createStill } from '#first/still.ts'
import { dropDoubleTaps } from '#first/taps.ts'
import { answerByKeys } from '#later/answer-keys.ts'
import { practiceContacts } from '#later/training/practice/practice-contacts.ts'
import { connect } from '#later/training/scorm/learning-system.ts'
import { createRecorder } from '#later/training/scorm/recorder.ts'
import { ScormApp } from '#later/training/scorm/ScormApp.tsx'
import '#ui/styles/app.scss'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly scorm: typeof scormWords
  }
}

/** Starts practice in the page of a SCORM package, where the learner was when they left it. */
function startScorm(): void {
  const root = document.getElementById('root')
  if (root === null || training === null) throw new PackageError()
  const version = document.documentElement.dataset.scorm === '2004' ? '2004' : '1.2'
  const find = () => connect(version, window)
  const ids = Object.keys(training.scenarios)
  const recorder = createRecorder(find, ids, { now: readEventTime, after })
  const { at } = recorder.get().progress
  if (at !== null) history.replaceState(null, '', `#training/${at}`)
  followLeaving(recorder.end)
  dropDoubleTaps()
  answerByKeys()
  adoptStyleSheet(styles)
  createRoot(root).render(<ScormApp {...{ app: createApp(), training, recorder }} />)
}

/** A page that the browser brings back has ended its visit: it begins another. */
function followLeaving(end: () => void): void {
  window.addEventListener('pagehide', end)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

/** No live case: the session never begins, the clock never moves, and nothing is kept. */
function createApp() {
  const i18n = createWords('en')
  addWords(i18n, 'training', trainingWords)
  addWords(i18n, 'scorm', scormWords)
  const setting = { words: i18n.t, flow, text: flow.text, calendar }
  return { i18n, setting, ...createStill(), contacts: practiceContacts }
}

class PackageError extends Error {
  override readonly name = 'PackageError'
  override readonly message =
    'scorm.html needs an element with the id "root", and its area scenarios.'
}

startScorm()
