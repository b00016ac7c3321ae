import { calling } from 'virtual:pathway/calling'
import { useContext, useState } from 'react'
import { useWords } from '#first/words.ts'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { useApp, useNow } from '#first/app-context.ts'
import type { OutcomePartProps } from '#first/outcome/OutcomePart.tsx'
import { ContentDates, ContentOverdue } from '#later/review/ContentReview.tsx'
import { TellUs } from '#later/review/TellUs.tsx'
import styles from './outcome.scss?inline'
import { Around } from './Around.tsx'
import { aroundView, reasonsOf } from './around-view.ts'
import { ClockDifference, TimeUsed } from './Clock.tsx'
import { MoreOfContact, MoreOfService } from './MoreOfNumber.tsx'
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
export function OutcomeDetail(props: OutcomePartProps) {
  const { i18n } = useApp()
  const { part, outcome } = props
  addWords(i18n, 'outcome', outcomeWords)
  switch (part) {
    case 'say':
      return <BesideCall {...props} />
    case 'stays':
      return <Stays outcome={outcome} />
    case 'time':
      return <TimeUsed />
    case 'difference':
      return <ClockDifference />
    case 'around':
      return <AroundCalls {...props} />
    default:
      return 'id' in part ? <MoreOfService service={part} /> : <MoreOfContact {...part} />
  }
}

/** What to say in the first call, and what to have ready for it; unfolded where there is room. */
function BesideCall({ outcome, role, trail }: OutcomePartProps) {
  const { text } = useApp().setting
  const words = useWords('outcome')
  const { ready } = aroundView(calling, text.steps ?? calling.english.steps, outcome, role)
  // As wide as the styles need to lay it beside the calls. It stays as it began when the window turns.
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 80em)').matches)
  return (
    <div className="beside">
      <WhatToSay {...{ outcome, role, trail, hasRoom }} />
      <Disclosure summary={words('ready')} open={hasRoom}>
        <Ready entries={ready} trail={trail} />
      </Disclosure>
    </div>
  )
}

/** Everything but the calls. Practice makes no record, and nobody is told of it. */
function AroundCalls({ outcome, role, trail, onChooseRole }: OutcomePartProps) {
  const { setting } = useApp()
  const { flow, text } = setting
  const isLive = useContext(LeadsOut)
  const around = aroundView(calling, text.steps ?? calling.english.steps, outcome, role)
  return (
    <Around
      around={around}
      reasons={reasonsOf(setting, trail, useNow())}
      roles={flow.pathway.roles.map((id) => ({ id, label: text.roles[id]?.label ?? '' }))}
      role={role}
      sources={<Sources idsIn={({ cited }) => cited.outcomes[outcome]?.[role] ?? []} />}
      review={<ContentDates />}
      overdue={<ContentOverdue />}
      record={isLive && <RecordButton />}
      tellUs={isLive && <TellUs page="outcome" />}
      onChooseRole={onChooseRole}
    />
  )
}

/** The pages that the outcome leads to, what a call leaves behind, and who has confirmed all this. */
function Stays({ outcome }: Pick<OutcomePartProps, 'outcome'>) {
  const { i18n, setting } = useApp()
  const words = i18n.getFixedT(null, 'outcome')
  const links = setting.flow.pathway.outcomes[outcome]?.links ?? []
  return (
    <>
      {links.map((page) => (
        <p key={page}>
          <a className="footer__link" href={`#${page}`}>
            {words(`links.${page}`)}
          </a>
        </p>
      ))}
      <p className="hint">
        {words('stays')} {setting.text.pathway.notConfirmed}
      </p>
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
