import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { training } from '#later/training/shipped.ts'
import { instantOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { DebriefPaper, TrainerPaper } from './AnswersOnPaper.tsx'
import { Blank, Part, ToldOnPaper } from './PaperParts.tsx'
import { PathwayOnPaper, QuizPaper } from './QuestionsOnPaper.tsx'

/** The editions of the hand-outs of a scenario. */
export const editions = ['participant', 'trainer', 'debrief', 'questions', 'attendance'] as const

export type Edition = (typeof editions)[number]

/** Those that say nothing of a case. */
export const withoutCase: readonly Edition[] = ['questions', 'attendance']

interface Props {
  /** Null where there is none, as with the editions that say nothing of one. */
  readonly scenario: Scenario | null
  readonly edition: Edition
}

/** What an edition of the hand-outs says of a scenario. */
export function Paper({ scenario, edition }: Props) {
  const words = useWords('room')
  const { text, words: appWords } = useApp().setting
  if (edition === 'attendance') return <AttendancePaper />
  if (edition === 'questions') return <QuizPaper />
  if (scenario === null) return null
  return (
    <>
      <p>
        {words('print.about', {
          role: text.roles[scenario.role]?.label,
          place: training?.settings[scenario.setting],
          at: formatStamp(appWords, instantOf(scenario.at)),
        })}
      </p>
      {edition === 'participant' && <ParticipantPaper scenario={scenario} />}
      {edition === 'debrief' && <DebriefPaper scenario={scenario} />}
      {edition === 'trainer' && <TrainerPaper scenario={scenario} />}
    </>
  )
}

const boxes = 20

/** Who was there, in tallies by role alone: no names, and nothing to certify. */
function AttendancePaper() {
  const words = useWords('room')
  const { text } = useApp().setting
  const roles = Object.values(text.roles).map(({ label }) => label)
  return (
    <>
      <p>{words('print.attendanceHow')}</p>
      <Blank label={words('print.date')} />
      <Blank label={words('print.group')} />
      <table className="record__lines">
        <caption className="visually-hidden">{words('print.attendance')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('print.role')}</th>
            <th scope="col">{words('print.tally')}</th>
            <th scope="col">{words('print.total')}</th>
          </tr>
        </thead>
        <tbody>
          {[...roles, words('print.otherRole')].map((role) => (
            <tr key={role}>
              <th scope="row">{role}</th>
              <td>
                {Array.from({ length: boxes }, (_, box) => (
                  <span key={box} className="paper__box" />
                ))}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The edition for participants: the case, and the questions to answer. It says no right answer. */
function ParticipantPaper({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords(['room', 'training'])
  return (
    <>
      <ToldOnPaper scenario={scenario} />
      <PathwayOnPaper at={instantOf(scenario.at)} />
      <Blank label={words('print.why')} />
      <Blank label={words('print.endsAt')} />
      <Blank label={words('print.firstCall')} />
      <Part heading={words('training:debrief.questions')} says={scenario.questions} />
    </>
  )
}
