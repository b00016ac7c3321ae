import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { BlankTable } from '#later/record/BlankTable.tsx'
import { Part } from './Parts.tsx'
import type { RunOnPaper } from './TrainerPaper.tsx'

interface Props {
  readonly scenario: Scenario
  readonly run: RunOnPaper
}

/** A sheet to talk by afterwards: the expected way, where ways part, and room for what was said. */
export function DebriefPaper({ scenario, run }: Props) {
  const { t: words } = useTranslation(['room', 'training'])
  const tempting = run.steps.flatMap((step) => step.tempting)
  return (
    <>
      <Part
        heading={words('print.route')}
        says={run.steps.map(({ asks, said }) => `${asks} ${said}`)}
      />
      <p>{words('print.runAt', { at: run.at, outcome: run.endsAt })}</p>
      <Part
        heading={words('print.parts')}
        says={
          tempting.length === 0
            ? [words('print.partsNone')]
            : tempting.map((one) => words('print.temptingAnswer', { ...one }))
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
