import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { QuizQuestion } from '#scenarios/schema.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ShareBar } from '#ui/ShareBar.tsx'
import type { Evidence, QuizEvidence, RoomEvidence as RoomEvidenceOf } from './evidence.ts'

interface AttemptsProps {
  readonly evidence: Evidence
  /** What a screen of the pathway is called. */
  readonly titleOf: (node: string) => string
}

/** Where attempts leave the expected way, screen by screen: each number with its bar. */
export function AttemptEvidence({ evidence, titleOf }: AttemptsProps) {
  const words = useWords('groups')
  const { screens, compared, asExpected, notCompared } = evidence
  return (
    <section>
      <h2 className="part-heading">{words('evidence.heading')}</h2>
      {compared + notCompared === 0 && <p>{words('evidence.none')}</p>}
      {compared > 0 && <p>{words('evidence.compared', { count: compared, asExpected })}</p>}
      {notCompared > 0 && <p>{words('evidence.notCompared', { count: notCompared })}</p>}
      {screens.length > 0 && (
        <table className="routes shares" aria-label={words('evidence.heading')}>
          <thead>
            <tr>
              <th scope="col">{words('evidence.screen')}</th>
              <th scope="col">{words('evidence.expected')}</th>
              <th scope="col">{words('evidence.parted')}</th>
            </tr>
          </thead>
          <tbody>
            {screens.map(({ node, expected, parted }) => (
              <tr key={node} data-screen={node}>
                <th scope="row">{titleOf(node)}</th>
                <Share part={expected} whole={expected + parted} />
                <Share part={parted} whole={expected + parted} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface RoomProps {
  readonly questions: readonly RoomEvidenceOf[]
  /** What a screen of the pathway is called. */
  readonly titleOf: (node: string) => string
}

/** What rooms answered, question by question: each number with its bar. Nothing before one has. */
export function RoomEvidence({ questions, titleOf }: RoomProps) {
  const words = useWords('groups')
  if (questions.length === 0) return null
  return (
    <section>
      <h2 className="part-heading">{words('rooms.heading')}</h2>
      <table className="routes shares" aria-label={words('rooms.heading')}>
        <thead>
          <tr>
            <th scope="col">{words('learnt.question')}</th>
            <th scope="col">{words('rooms.expected')}</th>
            <th scope="col">{words('rooms.other')}</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ node, expected, other }) => (
            <tr key={node} data-room-question={node}>
              <th scope="row">{titleOf(node)}</th>
              <Share part={expected} whole={expected + other} />
              <Share part={other} whole={expected + other} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LearntProps {
  readonly questions: readonly (QuizEvidence & { readonly asks: string })[]
}

/** Right answers before and after, question by question: each number with its bar. */
export function LearntEvidence({ questions }: LearntProps) {
  const words = useWords('groups')
  const isAnswered = questions.some(({ before, after }) => before.all + after.all > 0)
  return (
    <section>
      <h2 className="part-heading">{words('learnt.heading')}</h2>
      {!isAnswered && <p>{words('learnt.none')}</p>}
      {isAnswered && (
        <table className="routes shares" aria-label={words('learnt.heading')}>
          <thead>
            <tr>
              <th scope="col">{words('learnt.question')}</th>
              <th scope="col">{words('learnt.before')}</th>
              <th scope="col">{words('learnt.after')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ question, asks, before, after }) => (
              <tr key={question} data-question={question}>
                <th scope="row" lang="en">
                  {asks}
                </th>
                <Share part={before.right} whole={before.all} />
                <Share part={after.right} whole={after.all} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  const words = useWords('groups')
  if (whole === 0) return <td>{words('learnt.noAnswers')}</td>
  return (
    <td>
      {words('evidence.share', { part, whole })}
      <ShareBar part={part} whole={whole} />
    </td>
  )
}

interface AnswersProps {
  readonly questions: readonly Pick<QuizQuestion, 'asks' | 'answers' | 'right' | 'because'>[]
  readonly sources: ReactNode
}

/** The right answers, why they are right, and where that is written: folded, for the trainer to open. */
export function RightAnswers({ questions, sources }: AnswersProps) {
  const words = useWords('groups')
  return (
    <Disclosure summary={words('why.heading')}>
      {questions.map(({ asks, answers, right, because }) => (
        <section key={asks}>
          <h3 lang="en">{asks}</h3>
          <p>
            {words('why.right')} <strong lang="en">{answers[right]}</strong>
          </p>
          <p lang="en">{because}</p>
        </section>
      ))}
      <h3>{words('why.sources')}</h3>
      {sources}
    </Disclosure>
  )
}
