import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { BlankTable } from '#later/record/BlankTable.tsx'
import { Blank } from './Blank.tsx'
import { Part, ToldOnPaper } from './Parts.tsx'

/** More rows than any way has questions: their number gives nothing away. */
const rows = 8

/** The edition for participants: the case, and a way to fill in. It holds no answer. */
export function ParticipantPaper({ scenario }: { readonly scenario: Scenario }) {
  const { t: words } = useTranslation(['room', 'training'])
  return (
    <>
      <ToldOnPaper {...scenario} />
      <BlankTable
        caption={words('print.yourRoute')}
        heads={[words('print.question'), words('print.answer'), words('print.why')]}
        rows={rows}
      />
      <Blank label={words('print.endsAt')} />
      <Blank label={words('print.firstCall')} />
      <Part heading={words('training:debrief.questions')} says={scenario.questions} />
    </>
  )
}
