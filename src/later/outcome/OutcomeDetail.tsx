import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { useApp } from '#first/app-context.ts'
import type { OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import styles from './call.scss?inline'
import { CallCode } from './CallCode.tsx'
import { ClockDifference, TimeUsed } from './Clock.tsx'
import { LazyQrCode } from './LazyQrCode.tsx'
import { Ready } from './Ready.tsx'
import { Sources } from './Sources.tsx'
import { WhatToSay } from './WhatToSay.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly outcome: typeof outcomeWords
  }
}

adoptStyleSheet(styles)

/** One of the things around the calls of an outcome, which no call waits for. */
export function OutcomeDetail({ part, ...around }: OutcomePartProps) {
  const { i18n } = useApp()
  const { outcome, role, trail } = around
  addWords(i18n, 'outcome', outcomeWords)
  const words = i18n.getFixedT(null, 'outcome')
  switch (part) {
    case 'stays':
      return <Stays outcome={outcome} />
    case 'ready':
      return <Ready entries={outcome.ready} trail={trail} />
    case 'say':
      return <WhatToSay {...around} />
    case 'time':
      return <TimeUsed />
    case 'difference':
      return <ClockDifference />
    case 'record':
      return <RecordButton />
    case 'sources':
      return <Sources idsIn={({ cited }) => cited.outcomes[outcome.id]?.[role] ?? []} />
    default: {
      const { number, tel } = part.service
      const label = words('code.picture', { number })
      return (
        <CallCode number={number} picture={<LazyQrCode content={`tel:${tel}`} label={label} />} />
      )
    }
  }
}

/** What a call leaves behind, and the pages that the outcome leads to. */
function Stays({ outcome }: Pick<OutcomePartProps, 'outcome'>) {
  const { i18n, setting } = useApp()
  const words = i18n.getFixedT(null, 'outcome')
  const links = setting.flow.pathway.outcomes[outcome.id]?.links ?? []
  return (
    <>
      {links.map((page) => (
        <p key={page}>
          <a className="footer__link" href={`#${page}`}>
            {words(`links.${page}`)}
          </a>
        </p>
      ))}
      <p>{words('stays')}</p>
    </>
  )
}

/** Opens the record of the case, made for this instant. */
function RecordButton() {
  const { i18n, clock } = useApp()
  const words = i18n.getFixedT(null, 'outcome')
  const open = () => {
    clock.tick()
    location.hash = 'record'
  }
  return (
    <BigButton name="record" note={words('record.openNote')} onPress={open}>
      {words('record.open')}
    </BigButton>
  )
}
