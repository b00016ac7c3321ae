import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { Part, ToldOnPaper } from './Parts.tsx'

/** A scenario, or one of its variants, with every answer in words. */
export interface RunOnPaper {
  readonly title: string
  readonly changes: string | null
  readonly at: string
  readonly endsAt: string
  readonly steps: readonly {
    readonly asks: string
    readonly said: string
    readonly because: string
    readonly tempting: readonly {
      readonly answer: string
      readonly because: string
      readonly screen: string
    }[]
  }[]
}

interface Props {
  readonly scenario: Scenario
  readonly runs: readonly RunOnPaper[]
  readonly sources: ReactNode
}

/** The edition for trainers: every answer and why, what is tempting, and the sources. */
export function TrainerPaper({ scenario, runs, sources }: Props) {
  const { t: words } = useTranslation(['room', 'training'])
  return (
    <>
      <ToldOnPaper {...scenario} />
      {runs.map((run) => (
        <Answers key={run.title} run={run} />
      ))}
      <Part
        heading={words('training:debrief.teaching')}
        says={scenario.teaching.map(({ says }) => says)}
      />
      <Part heading={words('training:debrief.questions')} says={scenario.questions} />
      <h2 className="record__heading">{words('training:debrief.sources')}</h2>
      {sources}
    </>
  )
}

function Answers({ run }: { readonly run: RunOnPaper }) {
  const { t: words } = useTranslation('room')
  return (
    <section>
      <h2 className="record__heading" lang="en">
        {run.title}
      </h2>
      {run.changes !== null && <p lang="en">{run.changes}</p>}
      <p>{words('print.runAt', { at: run.at, outcome: run.endsAt })}</p>
      <ol className="paper__steps">
        {run.steps.map(({ asks, said, because, tempting }) => (
          <li key={asks}>
            {asks} <strong>{said}</strong>
            <br />
            {words('print.because', { because })}
            {tempting.map((one) => (
              <p key={one.answer} className="paper__tempting">
                {words('print.temptingAnswer', { ...one })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
