import { useEffect, useInsertionEffect } from 'react'
import { MissingRoom } from '#later/training/room/MissingRoom.tsx'
import { type Edition, Paper, PaperMark } from './Paper.tsx'
import type { Scenario } from '#scenarios/schema.ts'
import { wearStyles } from '#ui/add-styles.ts'
import paperStyle from './paper.scss?inline'
import recordStyle from '#later/record/record.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { namePrints, printPage } from '#later/record/hand-over.ts'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { PaperPart } from './PaperPart.tsx'
import { RoomFrame } from '#later/training/room/RoomFrame.tsx'
import { scenarioCalled } from '#later/training/shipped.ts'
import { wholeAddress } from '#later/training/training-address.ts'

interface Props {
  readonly parts: AppContext
}

const editions: readonly Edition[] = ['participant', 'trainer', 'debrief', 'attendance']

/** Hand-outs of a scenario, to be printed. */
export function PrintScreen({ parts }: Props) {
  return (
    <ApartFromCase parts={parts}>
      <Chosen parts={parts} />
    </ApartFromCase>
  )
}

function Chosen({ parts }: Props) {
  const [, id = '', named] = useStore(wholeAddress, '').split('/')
  const scenario = scenarioCalled(id)
  const edition = editions.find((one) => one === named) ?? 'participant'
  return (
    <RoomFrame
      parts={parts}
      room={scenario && { scenario: id, variant: null }}
      note={<PaperMark />}
    >
      {scenario === null ? (
        <MissingRoom onBack={parts.session.leavePage} />
      ) : (
        <OnPaper {...{ parts, id, scenario, edition }} />
      )}
    </RoomFrame>
  )
}

interface OnPaperProps extends Props {
  readonly id: string
  readonly scenario: Scenario
  readonly edition: Edition
}

function OnPaper({ parts, id, scenario, edition }: OnPaperProps) {
  const { i18n, session } = parts
  const { title } = scenario
  // Their styles are for paper too, so they leave with the page.
  useInsertionEffect(() => wearStyles(recordStyle), [])
  useInsertionEffect(() => wearStyles(paperStyle), [])
  useEffect(() => namePrints(i18n.t('room:print.name', { title })), [i18n, title])
  return (
    <Paper
      key={edition}
      title={title}
      editions={editions.map((one) => ({ id: one, address: `#training-print/${id}/${one}` }))}
      edition={edition}
      onPrint={printPage}
      onBack={session.leavePage}
    >
      <PaperPart {...{ parts, scenario, edition }} />
    </Paper>
  )
}
