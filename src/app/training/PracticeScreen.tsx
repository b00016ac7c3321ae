import { type ReactNode, useEffect } from 'react'
import { stampWords } from '#text/time-words.ts'
import type { Scenario, Training } from '#training/schema.ts'
import { Dial } from '#ui/dial.ts'
import type { Parts } from '#app/App.tsx'
import { CaseScreen } from '#app/CaseScreen.tsx'
import { Screen } from '#app/Screen.tsx'
import { useStore } from '#app/store.ts'
import { BannerPart, keepsAttempts } from './BannerPart.tsx'
import { BriefingPart } from './BriefingPart.tsx'
import { DebriefPart } from './DebriefPart.tsx'
import { type Practice, practiceOf } from './practice.ts'
import { practiceClock } from './practice-clock.ts'
import { PracticeOutcomePart } from './PracticeOutcomePart.tsx'
import type { PracticeSession } from './practice-session.ts'

interface Props {
  readonly parts: Parts
  readonly training: Training
  readonly scenario: Scenario
  /** The id of a scenario that a group may keep attempts at; null for one that nobody else has. */
  readonly id?: string | null
}

/** One scenario: its briefing, then the pathway as live but for the calls, then the debrief. */
export function PracticeScreen({ parts, training, scenario, id = null }: Props) {
  const practice = practiceOf(scenario, keepsAttempts(parts.clock, id))
  const { run, stage } = useStore(practice, practice.get())
  const words = parts.i18n.getFixedT(null, 'training')
  useTitle(words('pageTitle', { title: run.title }))
  const at = stampWords(parts.setting.words, run.at)
  return (
    <Dial.Provider value={false}>
      {stage.at === 'case' ? (
        <PracticeCase {...{ parts, practice, at, id }} session={stage.session} />
      ) : (
        <Screen parts={parts} banner={<BannerPart {...{ parts, at, id }} onFinish={null} />}>
          {stage.at === 'briefing' ? (
            <BriefingPart {...{ parts, training, practice }} />
          ) : (
            <DebriefPart {...{ parts, practice, stage }} />
          )}
        </Screen>
      )}
    </Dial.Provider>
  )
}

interface CaseProps {
  readonly parts: Parts
  readonly practice: Practice
  readonly session: PracticeSession
  /** The moment of the scenario, in words. */
  readonly at: string
  readonly id: string | null
}

/** The pathway itself, on the scenario’s clock. */
function PracticeCase({ parts, practice, session, at, id }: CaseProps): ReactNode {
  const state = useStore(session, session.get())
  const clock = practiceClock(practice.get().run.at)
  const onFinish = session.isAtOutcome() ? practice.finish : null
  return (
    <CaseScreen
      parts={{ ...parts, session, clock }}
      state={state}
      banner={<BannerPart {...{ parts, at, id, onFinish }} />}
      Part={PracticeOutcomePart}
    />
  )
}

/** Says in the title of the page that this is practice, for as long as it is. */
function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])
}
