import { useTranslation } from 'react-i18next'
import { routeStep, screenTitle } from '#later/training/debrief-view.ts'
import { stampWords } from '#text/time-words.ts'
import { AttendancePaper } from './AttendancePaper.tsx'
import { DebriefPaper } from './DebriefPaper.tsx'
import type { Edition } from './Paper.tsx'
import { ParticipantPaper } from './ParticipantPaper.tsx'
import { type RunOnPaper, TrainerPaper } from './TrainerPaper.tsx'
import { instantOf, type Run, runOf, runsOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import type { AppContext } from '#first/app-context.ts'
import { LaterSources } from '#later/outcome/LaterSources.tsx'
import { training } from '#later/training/shipped.ts'

interface Props {
  readonly parts: AppContext
  readonly scenario: Scenario
  readonly edition: Edition
}

/** What an edition of the hand-outs says of a scenario. */
export function PaperPart({ parts, scenario, edition }: Props) {
  const { t: words } = useTranslation('room')
  const { setting } = parts
  const { text } = setting
  if (edition === 'attendance') {
    return <AttendancePaper roles={Object.values(text.roles).map(({ label }) => label)} />
  }
  return (
    <>
      <p>
        {words('print.about', {
          role: text.roles[scenario.role]?.label,
          place: training?.settings[scenario.setting],
          at: stampWords(setting.words, instantOf(scenario.at)),
        })}
      </p>
      {edition === 'participant' && <ParticipantPaper scenario={scenario} />}
      {edition === 'debrief' && (
        <DebriefPaper scenario={scenario} run={runOnPaper(parts, runOf(scenario, null))} />
      )}
      {edition === 'trainer' && (
        <TrainerPaper
          scenario={scenario}
          runs={runsOf(scenario).map((run) => runOnPaper(parts, run))}
          sources={<LaterSources setting={setting} idsIn={() => sourcesOf(scenario)} />}
        />
      )}
    </>
  )
}

function runOnPaper(
  { setting }: AppContext,
  { title, changes, at, endsAt, steps }: Run,
): RunOnPaper {
  const { words, text } = setting
  return {
    title,
    changes,
    at: stampWords(words, at),
    endsAt: screenTitle(text, endsAt),
    steps: steps.map((step) => ({
      ...routeStep(text, step),
      because: step.because,
      tempting: (step.tempting ?? []).map(({ answer, because, leadsTo }) => ({
        answer: routeStep(text, { node: step.node, answer }).said,
        because,
        screen: screenTitle(text, leadsTo),
      })),
    })),
  }
}

function sourcesOf(scenario: Scenario): readonly string[] {
  const steps = runsOf(scenario).flatMap((run) => run.steps)
  return [...steps, ...scenario.teaching].flatMap(({ sources }) => sources)
}
