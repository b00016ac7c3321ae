import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import type { RouteText } from '#flow/routes.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { BlankTable } from '#later/record/BlankTable.tsx'
import { routeStep, screenTitle } from '#later/training/debrief-view.ts'
import { type Run, runOf, runsOf } from '#scenarios/run.ts'
import type { Scenario, Step } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { Part, ToldOnPaper } from './PaperParts.tsx'

interface Props {
  readonly scenario: Scenario
}

/** The edition for trainers: every answer and why, what is tempting, and the sources. */
export function TrainerPaper({ scenario }: Props) {
  const words = useWords(['room', 'training'])
  const runs = runsOf(scenario)
  const cited = [...runs.flatMap(({ steps }) => steps), ...scenario.teaching]
  return (
    <>
      <ToldOnPaper scenario={scenario} />
      {runs.map((run) => (
        <Answers key={run.title} run={run} />
      ))}
      <Part
        heading={words('training:debrief.teaching')}
        says={scenario.teaching.map(({ says }) => says)}
      />
      <Part heading={words('training:debrief.questions')} says={scenario.questions} />
      <h2 className="record__heading">{words('training:debrief.sources')}</h2>
      <Sources idsIn={() => cited.flatMap(({ sources }) => sources)} />
    </>
  )
}

/** A sheet to talk by afterwards: the expected way, what is tempting, and room for what was said. */
export function DebriefPaper({ scenario }: Props) {
  const words = useWords(['room', 'training'])
  const { text } = useApp().setting
  const run = runOf(scenario, null)
  const tempting = run.steps.flatMap((step) => temptingOf(text, step))
  return (
    <>
      <Part
        heading={words('print.route')}
        says={run.steps.map((step) => {
          const { asks, said } = routeStep(text, step)
          return `${asks} ${said}`
        })}
      />
      <MomentAndEnd run={run} />
      <Part
        heading={words('print.parts')}
        says={
          tempting.length === 0
            ? [words('print.partsNone')]
            : tempting.map((one) => words('print.temptingAnswer', one))
        }
      />
      <Part
        heading={words('training:debrief.teaching')}
        says={scenario.teaching.map(({ says }) => says)}
      />
      <Part heading={words('training:debrief.questions')} says={scenario.questions} />
      <BlankTable
        caption={words('print.yourRoute')}
        heads={[words('print.different'), words('print.unsure')]}
        rows={3}
      />
    </>
  )
}

/** A scenario, or one of its variants, with every answer in words. */
function Answers({ run }: { readonly run: Run }) {
  const words = useWords('room')
  const { text } = useApp().setting
  return (
    <section>
      <h2 className="record__heading" lang="en">
        {run.title}
      </h2>
      {run.changes !== null && <p lang="en">{run.changes}</p>}
      <MomentAndEnd run={run} />
      <ol className="paper__steps">
        {run.steps.map((step) => {
          const { asks, said } = routeStep(text, step)
          return (
            <li key={asks}>
              {asks} <strong>{said}</strong>
              <br />
              {words('print.because', { because: step.because })}
              {temptingOf(text, step).map((one) => (
                <p key={one.answer} className="paper__tempting">
                  {words('print.temptingAnswer', one)}
                </p>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function MomentAndEnd({ run }: { readonly run: Run }) {
  const words = useWords('room')
  const { text, words: appWords } = useApp().setting
  return (
    <p>
      {words('print.runAt', {
        at: formatStamp(appWords, run.at),
        outcome: screenTitle(text, run.endsAt),
      })}
    </p>
  )
}

/** The wrong answers that are easily given at a step, in words. */
function temptingOf(text: RouteText, { node, tempting = [] }: Step) {
  return tempting.map(({ answer, because, leadsTo }) => ({
    answer: routeStep(text, { node, answer }).said,
    because,
    screen: screenTitle(text, leadsTo),
  }))
}
