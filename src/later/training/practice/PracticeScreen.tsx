import type { ReactNode } from 'react'
import { FollowNote } from './FollowNote.tsx'
import { stampWords } from '#text/time-words.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { Dial } from '#ui/dial.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { type AppContext, AppProvider } from '#first/app-context.ts'
import { CaseScreen } from '#first/case/CaseScreen.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { useStore } from '#first/store.ts'
import { BannerPart, keepsAttempts } from './BannerPart.tsx'
import { BriefingPart } from './BriefingPart.tsx'
import { DebriefPart } from './DebriefPart.tsx'
import { type Practice, practiceOf } from './practice.ts'
import { practiceClock } from './practice-clock.ts'
import { PracticeOutcomePart } from './PracticeOutcomePart.tsx'
import type { PracticeSession } from './practice-session.ts'
import { useTitle } from '#later/training/use-title.ts'

interface Props {
  readonly parts: AppContext
  readonly training: Training
  readonly scenario: Scenario
  /** The id of a scenario that a group may keep attempts at; null for one that nobody else has. */
  readonly id?: string | null
  /** The step at which a phone follows a room, as `stepIn` reads it; null in practice alone. */
  readonly step?: number | null
}

/** One scenario: its briefing, then the pathway as live but for the calls, then the debrief. */
export function PracticeScreen({ parts, training, scenario, id = null, step = null }: Props) {
  const practice = practiceOf(scenario, step, keepsAttempts(parts.clock, id))
  const { run, stage } = useStore(practice, practice.get())
  const words = parts.i18n.getFixedT(null, 'training')
  useTitle(words('pageTitle', { title: run.title }))
  const at = stampWords(parts.setting.words, run.at)
  const note = step === null ? null : <FollowNote step={step} />
  return (
    <LeadsOut.Provider value={false}>
      <Dial.Provider value={false}>
        {stage.at === 'case' ? (
          <PracticeCase {...{ parts, practice, at, id, note }} session={stage.session} />
        ) : (
          <Screen banner={<BannerPart {...{ parts, at, id, note }} onFinish={null} />}>
            {stage.at === 'briefing' ? (
              <BriefingPart {...{ parts, training, practice, id }} />
            ) : (
              <DebriefPart {...{ parts, practice, stage }} />
            )}
          </Screen>
        )}
      </Dial.Provider>
    </LeadsOut.Provider>
  )
}

interface CaseProps {
  readonly parts: AppContext
  readonly practice: Practice
  readonly session: PracticeSession
  /** The moment of the scenario, in words. */
  readonly at: string
  readonly id: string | null
  readonly note: ReactNode
}

/** The pathway itself, on the scenario’s clock. */
function PracticeCase({ parts, practice, session, at, id, note }: CaseProps): ReactNode {
  const state = useStore(session, session.get())
  const clock = practiceClock(practice.get().run.at)
  const onFinish = session.isAtOutcome() ? practice.finish : null
  return (
    <AppProvider value={{ ...parts, session, clock }}>
      <CaseScreen
        state={state}
        banner={<BannerPart {...{ parts, at, id, note, onFinish }} />}
        Part={PracticeOutcomePart}
      />
    </AppProvider>
  )
}
