import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { flow } from '#first/pathway.ts'
import { screenTitle } from '#later/training/debrief-view.ts'
import { live, training } from '#later/training/shipped.ts'
import { questionAfter } from './question-after.ts'
import { Blank } from './PaperParts.tsx'

interface PathwayProps {
  /** The instant of the case: a clock may answer on the way. */
  readonly at: number
}

/**
 * Every question of the pathway with its answers to tick, and where each leads: to another question,
 * or to a stop. It tells no route, and names no outcome.
 */
export function PathwayOnPaper({ at }: PathwayProps) {
  const words = useWords('room')
  const { text } = useApp().setting
  const questions = Object.keys(flow.pathway.questions)
  return (
    <section>
      <h2 className="record__heading">{words('print.questions')}</h2>
      <p>{words('print.questionsHow')}</p>
      <ol className="paper__questions">
        {questions.map((question) => (
          <li key={question} data-question={question}>
            <strong>{screenTitle(text, question)}</strong> {text.questions[question]?.hint}
            <ul className="paper__ticks">
              {Object.keys(flow.pathway.questions[question]?.answers ?? {}).map((answer) => {
                const next = questionAfter(live, question, answer, at)
                return (
                  <li key={answer}>
                    <Tick says={text.questions[question]?.answers[answer]?.label ?? ''} />{' '}
                    <span className="paper__next">
                      {next === null
                        ? words('print.stop')
                        : words('print.goTo', { number: questions.indexOf(next) + 1 })}
                    </span>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The questions before and after a session: a sheet for each, with boxes to tick and no names. */
export function QuizPaper() {
  const words = useWords('room')
  return (['before', 'after'] as const).map((round) => (
    <section key={round} className="paper__sheet" data-round={round}>
      <h2 className="record__heading">
        {words(round === 'before' ? 'print.before' : 'print.after')}
      </h2>
      <p>{words('print.quizHow')}</p>
      <Blank label={words('print.group')} />
      <ol className="paper__questions" lang="en">
        {Object.entries(training?.quiz ?? {}).map(([question, { asks, answers }]) => (
          <li key={question} data-question={question}>
            <strong>{asks}</strong>
            <ul className="paper__ticks">
              {Object.entries(answers).map(([answer, says]) => (
                <li key={answer}>
                  <Tick says={says} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  ))
}

/** A box to tick, with its answer. */
function Tick({ says }: { readonly says: string }) {
  return (
    <>
      <span className="paper__box" /> {says}
    </>
  )
}
