import { useEffect, useInsertionEffect } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { namePrints, printPage } from '#later/hand-over.ts'
import recordStyle from '#later/record/record.scss?inline'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { MissingRoom, RoomFrame } from '#later/training/room/RoomFrame.tsx'
import { scenarioCalled } from '#later/training/shipped.ts'
import { useTrainingAddress } from '#later/training/training-address.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { type Edition, editions, Paper, withoutCase } from './Paper.tsx'
import paperStyle from './paper.scss?inline'

/** Hand-outs of a scenario, to be printed. */
export function PapersPage() {
  return (
    <ApartFromCase>
      <Chosen />
    </ApartFromCase>
  )
}

function Chosen() {
  const [id = '', named] = useTrainingAddress()
  const scenario = scenarioCalled(id)
  const edition = editions.find((one) => one === named) ?? 'participant'
  return (
    <RoomFrame room={scenario && { scenario: id, variant: null }} note={<PaperMark />}>
      {scenario === null && !withoutCase.includes(edition) ? (
        <MissingRoom />
      ) : (
        <OnPaper key={edition} {...{ id, scenario, edition }} />
      )}
    </RoomFrame>
  )
}

interface OnPaperProps {
  readonly id: string
  /** Null where the address names none: then only what says nothing of a case. */
  readonly scenario: Scenario | null
  readonly edition: Edition
}

/** A hand-out as it is printed, with the others to choose from. Each sheet says what it is. */
function OnPaper({ id, scenario, edition }: OnPaperProps) {
  const words = useWords('room')
  const { session } = useApp()
  // Their styles are for paper too, so they leave with the page.
  useInsertionEffect(() => adoptStyleSheet(recordStyle), [])
  useInsertionEffect(() => adoptStyleSheet(paperStyle), [])
  const names: Readonly<Record<Edition, string>> = {
    participant: words('print.participant'),
    trainer: words('print.trainer'),
    debrief: words('print.debrief'),
    questions: words('print.quiz'),
    attendance: words('print.attendance'),
  }
  const offered = scenario === null ? withoutCase : editions
  const name = words('print.name', { title: scenario?.title ?? names[edition] })
  useEffect(() => namePrints(name), [name])
  return (
    <>
      <WayBack onBack={session.leavePage}>
        <QuietButton name="print" onPress={printPage}>
          {words('print.print')}
        </QuietButton>
      </WayBack>
      <nav className="not-printed" aria-label={words('print.editions')}>
        {offered.map((one) => (
          <a
            key={one}
            className="footer__link paper__edition"
            href={`#training-print/${id}/${one}`}
            aria-current={one === edition ? 'page' : undefined}
          >
            {names[one]}
          </a>
        ))}
      </nav>
      <article className="record paper" data-edition={edition}>
        <ScreenHeading>
          {scenario === null ? names[edition] : <span lang="en">{scenario.title}</span>}
        </ScreenHeading>
        {scenario !== null && <p className="hint">{names[edition]}</p>}
        <Paper scenario={scenario} edition={edition} />
      </article>
    </>
  )
}

/** What lies over every sheet: nobody may take it for a real case. */
function PaperMark() {
  const words = useWords('room')
  return (
    <p className="practice__words paper__mark">
      <strong>{words('print.mark')}</strong>
    </p>
  )
}
