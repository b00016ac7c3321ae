import { createContext, type ReactNode, useContext, useState } from 'react'
import { useWords } from '#first/words.ts'
import { AppProvider, useApp } from '#first/app-context.ts'
import { CaseScreen } from '#first/case/CaseScreen.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { OutcomePart, type OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { flow } from '#first/pathway.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { useStore } from '#first/store.ts'
import { HeldAnswer } from '#later/training/room/HeldAnswer.tsx'
import { markTried } from '#later/training/tried.ts'
import { type GroupStore, groupStore } from '#later/training/groups/group-store.ts'
import { Recording } from '#later/training/groups/Recording.tsx'
import type { Attempt } from '#scenarios/debrief.ts'
import type { Run } from '#scenarios/run.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Dial } from '#ui/dial.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { Briefing } from './Briefing.tsx'
import { DebriefScreen } from './DebriefScreen.tsx'
import { type Practice, practiceOf } from './practice.ts'
import type { PracticeSession } from './practice-session.ts'
import { stoppedClock } from '#first/still.ts'
import { PracticeBanner, usePracticeTitle } from './PracticeBanner.tsx'

interface Props {
  readonly training: Training
  readonly scenario: Scenario
  /** The id of a scenario that a group may keep attempts at; null for one that nobody else has. */
  readonly id?: string | null
  /** The step at which a phone follows a room, as `stepIn` reads it; null in practice alone. */
  readonly step?: number | null
  /** The question of the expected way at which practice alone begins; null for the briefing. */
  readonly begins?: number | null
  /** The variant whose briefing comes first; null for the scenario as it is written. */
  readonly variant?: string | null
  /** What else is said above every screen of it. */
  readonly note?: ReactNode
}

/** One scenario: its briefing, then the pathway as live but for the calls, then the debrief. */
export function PracticeScreen(props: Props) {
  const { training, scenario, id = null, step = null, begins = null, variant = null } = props
  const { setting, clock } = useApp()
  const groups = groupStore(clock)
  const practice = practiceOf(scenario, { step, begins, variant }, keepsAttempts(groups, id))
  const { run, stage } = useStore(practice, practice.get())
  usePracticeTitle(run.title)
  const at = formatStamp(setting.words, run.at)
  const note = step === null ? props.note : <FollowNote step={step} />
  return (
    <LeadsOut.Provider value={false}>
      <Dial.Provider value={false}>
        {stage.at === 'case' ? (
          <PracticeCase
            {...{ practice, groups, at, id, note }}
            session={stage.session}
            isFollowing={step !== null}
          />
        ) : (
          <Screen banner={<RecordedBanner {...{ groups, at, id, note }} onFinish={null} />}>
            {stage.at === 'briefing' ? (
              <Briefing key={run.variant} {...{ training, practice, id }} />
            ) : (
              <DebriefScreen {...{ practice, stage }} />
            )}
          </Screen>
        )}
      </Dial.Provider>
    </LeadsOut.Provider>
  )
}

interface BannerProps {
  readonly groups: GroupStore
  /** The moment of the scenario, in words. */
  readonly at: string
  /** The id of the scenario; null for one that no group keeps attempts at. */
  readonly id: string | null
  /** What else this practice is. */
  readonly note: ReactNode
  readonly onFinish: (() => void) | null
}

interface CaseProps extends Omit<BannerProps, 'onFinish'> {
  readonly practice: Practice
  readonly session: PracticeSession
  /** Whether this is a phone that follows a room. */
  readonly isFollowing: boolean
}

/** The pathway itself, on the scenario’s clock. */
function PracticeCase({ practice, session, isFollowing, groups, at, id, note }: CaseProps) {
  const app = useApp()
  const state = useStore(session, session.get())
  const clock = stoppedClock(practice.get().run.at)
  const onFinish = session.isAtOutcome() ? practice.finish : null
  const banner = <RecordedBanner {...{ groups, at, id, note, onFinish }} />
  const [held, setHeld] = useState<TrailEntry | null>(null)
  const hold = (node: string, answer: string) => setHeld({ node, answer })
  return (
    <AppProvider value={{ ...app, clock }}>
      <Finish.Provider value={practice.finish}>
        {held === null ? (
          <CaseScreen
            session={isFollowing ? { ...session, answer: hold } : session}
            state={state}
            banner={banner}
            Part={PracticeOutcomePart}
          />
        ) : (
          <Screen banner={banner}>
            <HeldAnswer
              held={held}
              onChange={() => setHeld(null)}
              onGoOn={(answer) => {
                session.answer(held.node, answer)
                setHeld(null)
              }}
            />
          </Screen>
        )}
      </Finish.Provider>
    </AppProvider>
  )
}

/** Ends the case that is practised, and shows its debrief. */
const Finish = createContext<() => void>(() => undefined)

/**
 * What is shown around the calls in practice: nothing that could dial, and nothing of this device;
 * and at its end the way to the debrief, for whoever has read so far.
 */
function PracticeOutcomePart(props: OutcomePartProps) {
  const words = useWords('training')
  const finish = useContext(Finish)
  const { part } = props
  if (part === 'difference' || part === 'stays' || part === 'time') return null
  return (
    <>
      <OutcomePart {...props} />
      {part === 'around' && (
        <BigButton name="debrief" onPress={finish}>
          {words('banner.finish')}
        </BigButton>
      )}
    </>
  )
}

/** Says that this is practice, and whether it is recorded for a group. */
function RecordedBanner({ groups, at, id, note, onFinish }: BannerProps) {
  const recording = <Recording groups={groups} canKeep={id !== null} />
  return <PracticeBanner {...{ at, note, onFinish, recording }} />
}

/** Keeps an attempt at the scenario `id` for the group that is recorded at its end, if one is. */
function keepsAttempts(groups: GroupStore, id: string | null) {
  return ({ variant }: Run, attempt: Attempt) => {
    if (id === null) return
    markTried(id)
    const { version } = flow.pathway
    void groups.keepAttempt({ scenario: id, variant, version }, attempt)
  }
}

/** Tells somebody who follows a room on a phone where the room is, and what the phone needs. */
function FollowNote({ step }: { readonly step: number }) {
  const words = useWords('training')
  return (
    <p className="practice__words" data-step={step}>
      {step > 0 && words('follow.step', { step })} {words('follow.note')}
    </p>
  )
}
