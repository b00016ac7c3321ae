import { CallCode } from './CallCode.tsx'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import styles from './call.scss?inline'
import { LaterCode } from './LaterCode.tsx'
import { LaterSources } from './LaterSources.tsx'
import { Difference, TimeUsed } from './OutcomeClock.tsx'
import { useApp } from '#first/app-context.ts'
import type { OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { Ready } from './Ready.tsx'
import { RecordButton } from './RecordButton.tsx'
import { WhatToSay } from './WhatToSay.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly outcome: typeof outcomeWords
  }
}

/** What stands around the calls of an outcome: one part of the app, loaded once taps are answered. */

adoptStyleSheet(styles)

export function LoadedOutcomePart({ part, ...around }: OutcomePartProps) {
  const parts = useApp()
  const { outcome, role, trail } = around
  addWords(parts.i18n, 'outcome', outcomeWords)
  const words = parts.i18n.getFixedT(null, 'outcome')
  switch (part) {
    case 'stays':
      return <Stays {...around} />
    case 'ready':
      return <Ready entries={outcome.ready} trail={trail} />
    case 'say':
      return <WhatToSay {...around} />
    case 'time':
      return <TimeUsed parts={parts} />
    case 'difference':
      return <Difference parts={parts} />
    case 'record':
      return <RecordButton parts={parts} />
    case 'sources':
      return (
        <LaterSources
          setting={parts.setting}
          idsIn={({ cited }) => cited.outcomes[outcome.id]?.[role] ?? []}
        />
      )
    default: {
      const { number, tel } = part.service
      const code = { content: `tel:${tel}`, label: words('code.picture', { number }) }
      return (
        <CallCode number={number} picture={<LaterCode words={parts.setting.words} {...code} />} />
      )
    }
  }
}

/** What a call leaves behind, and the pages that the outcome leads to. */
function Stays({ outcome }: Omit<OutcomePartProps, 'part'>) {
  const parts = useApp()
  const words = parts.i18n.getFixedT(null, 'outcome')
  const links = parts.setting.flow.pathway.outcomes[outcome.id]?.links ?? []
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
