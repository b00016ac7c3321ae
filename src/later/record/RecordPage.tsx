import { calling } from 'virtual:pathway/calling'
import { useEffect, useInsertionEffect, useRef, useState } from 'react'
import type { RouteText } from '#flow/routes.ts'
import { kindOn, nodeOn, trailOf } from '#machine/case.ts'
import recordWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { useApp } from '#first/app-context.ts'
import { loadBackground } from '#later/background.ts'
import type { SessionState } from '#first/case/session-state.ts'
import { contentHash } from '#first/pathway.ts'
import { useStore } from '#first/store.ts'
import { namePrints } from '#later/hand-over.ts'
import { reviewLines, wordsOfReview } from '#later/review/review-lines.ts'
import { DecidedOtherwise, giveReasons, type Reason, reasonsGiven } from './DecidedOtherwise.tsx'
import { Record } from './Record.tsx'
import recordStyle from './record.scss?inline'
import { RecordTools } from './RecordTools.tsx'
import { recordView } from './record-view.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly record: typeof recordWords
  }
}

/** The record of the live case. It goes with the case: once that is cleared, nothing is shown. */
export function RecordPage() {
  const { i18n, session } = useApp()
  addWords(i18n, 'record', recordWords)
  const state = useStore(session, session.get())
  if (state.status === 'case' && kindOn(state.actor.getSnapshot()) === 'outcome') {
    return <OpenRecord state={state} />
  }
  return <Record record={null} page={null} tools={null} after={null} onBack={session.leavePage} />
}

interface Props {
  readonly state: Extract<SessionState, { status: 'case' }>
}

/** Holds the instant at which it was opened: a record does not change under somebody’s hand. */
function OpenRecord({ state }: Props) {
  const { i18n, setting, clock, session } = useApp()
  const page = useRef<HTMLElement>(null)
  const [recorded] = useState(() => {
    const snapshot = state.actor.getSnapshot()
    const now = clock.now()
    return {
      outcome: nodeOn(snapshot),
      trail: trailOf(snapshot),
      role: state.role,
      now,
      isCorrected: now !== clock.latest(),
    }
  })
  const { trail, outcome } = recorded
  const review = reviewLines(wordsOfReview(i18n), setting.flow.pathway, recorded.now)
  const content = [review.dates, review.overdue ?? [], review.owner].flat().join(' ')
  const reasons = useReasons(setting.text.otherwise)
  const [given, setGiven] = useState(reasonsGiven(trail, outcome))
  const give = (ids: readonly string[]) => {
    giveReasons(trail, outcome, ids)
    setGiven(ids)
  }
  const otherwise = reasons.filter(({ id }) => given.includes(id)).map(({ says }) => says)
  const record = recordView(
    i18n.getFixedT(null, ['interface', 'record']),
    setting,
    { ...recorded, script: calling.script, otherwise, content },
    contentHash,
  )
  // Its style is for paper too, so it leaves with the record.
  useInsertionEffect(() => adoptStyleSheet(recordStyle), [])
  useEffect(() => namePrints(i18n.t('record:printName')), [i18n])
  return (
    <Record
      record={record}
      page={page}
      tools={<RecordTools record={record} page={page} />}
      after={
        reasons.length > 0 && <DecidedOtherwise reasons={reasons} given={given} onGive={give} />
      }
      onBack={session.leavePage}
    />
  )
}

/** The reasons that the pathway offers, in the language spoken now; none until they are loaded. */
function useReasons(words: RouteText['otherwise']): readonly Reason[] {
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  useEffect(() => {
    loadBackground().then(
      ({ otherwise }) => setReasons(otherwise),
      () => undefined,
    )
  }, [])
  return reasons.map(({ id, says }) => ({ id, says: words?.[id] ?? says }))
}
