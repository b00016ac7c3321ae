import { useEffect, useInsertionEffect, useRef, useState } from 'react'
import type { PathwayText } from '#flow/text-schema.ts'
import { kindOn, nodeOn, trailOf } from '#machine/case.ts'
import { DecidedOtherwise, type Reason } from './DecidedOtherwise.tsx'
import { Record } from './Record.tsx'
import recordWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import recordStyle from './record.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { loadBackground } from '#first/background.ts'
import { giveReasons, reasonsGiven } from './decided-otherwise.ts'
import { namePrints } from './hand-over.ts'
import { contentHash } from '#first/pathway.ts'
import { RecordWays } from './RecordWays.tsx'
import { recordView } from './record-view.ts'
import type { SessionState } from '#first/case/session-state.ts'
import { useStore } from '#first/store.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly record: typeof recordWords
  }
}

interface Props {
  readonly parts: AppContext
}

/** The record of the live case. It goes with the case: once that is cleared, nothing is shown. */
export function RecordScreen({ parts }: Props) {
  addWords(parts.i18n, 'record', recordWords)
  const { session } = parts
  const state = useStore(session, session.get())
  if (state.status === 'case' && kindOn(state.actor.getSnapshot()) === 'outcome') {
    return <OpenRecord parts={parts} state={state} />
  }
  return <Record record={null} page={null} tools={null} onBack={session.leavePage} />
}

interface OpenProps extends Props {
  readonly state: Extract<SessionState, { status: 'case' }>
}

/** Holds the instant at which it was opened: a record does not change under somebody’s hand. */
function OpenRecord({ parts, state }: OpenProps) {
  const { i18n, setting, clock, session } = parts
  const page = useRef<HTMLElement>(null)
  const [recorded] = useState(() => {
    const snapshot = state.actor.getSnapshot()
    const now = clock.now()
    const isCorrected = now !== clock.latest()
    return {
      outcome: nodeOn(snapshot),
      trail: trailOf(snapshot),
      role: state.role,
      now,
      isCorrected,
    }
  })
  const { trail, outcome } = recorded
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
    { ...recorded, otherwise },
    contentHash,
  )
  // Its style is for paper too, so it leaves with the record.
  useInsertionEffect(() => adoptStyleSheet(recordStyle), [])
  useEffect(() => namePrints(i18n.t('record:printName')), [i18n])
  return (
    <Record
      record={record}
      page={page}
      tools={
        <>
          <RecordWays parts={parts} record={record} page={page} />
          {reasons.length > 0 && <DecidedOtherwise reasons={reasons} given={given} onGive={give} />}
        </>
      }
      onBack={session.leavePage}
    />
  )
}

/** The reasons that the pathway offers, in the language spoken now; none until they are loaded. */
function useReasons(words: PathwayText['otherwise']): readonly Reason[] {
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  useEffect(() => {
    loadBackground().then(
      ({ otherwise }) => setReasons(otherwise),
      () => undefined,
    )
  }, [])
  return reasons.map(({ id, says }) => ({ id, says: words?.[id] ?? says }))
}
