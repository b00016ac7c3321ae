import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { OtherRuns } from './OtherRuns.tsx'
import { Observed } from './Observed.tsx'

interface Props {
  /** The id of a shipped scenario, which rooms and papers know; null for another. */
  readonly id: string | null
  readonly title: string
  /** What a variant changes. */
  readonly changes: string | null
  readonly place: string
  readonly role: string
  readonly at: string
  readonly scenario: Scenario
  /** The id of the variant; null for the scenario as it is written. */
  readonly variant: string | null
  readonly onBegin: () => void
  readonly onVariant: (variant: string | null) => void
}

/** What somebody finds, told a paragraph at a time. */
export function Briefing(props: Props) {
  const { title, changes, place, role, at, scenario, variant } = props
  const { id, onBegin, onVariant } = props
  const { t: words } = useTranslation('training')
  const [told, setTold] = useState(1)
  const all = scenario.briefing.length
  const isWhole = told >= all
  return (
    <>
      <ScreenHeading takesFocus>{title}</ScreenHeading>
      <p className="hint">{words('briefing.about', { role, place, at })}</p>
      {changes !== null && (
        <Note>
          {words('briefing.changed')} <span lang="en">{changes}</span>
        </Note>
      )}
      <div className="briefing" lang="en" aria-live="polite">
        {scenario.briefing.slice(0, told).map((paragraph) => (
          <p key={paragraph} className="briefing__bubble">
            {paragraph}
          </p>
        ))}
      </div>
      {isWhole ? (
        <Observed {...scenario} />
      ) : (
        <div className="ways">
          <QuietButton name="more" onPress={() => setTold(told + 1)}>
            {words('briefing.more', { told, all })}
          </QuietButton>
          <QuietButton name="all" onPress={() => setTold(all)}>
            {words('briefing.all')}
          </QuietButton>
        </div>
      )}
      <BigButton name="begin" onPress={onBegin}>
        {words('briefing.begin')}
      </BigButton>
      <OtherRuns scenario={scenario} variant={variant} onChoose={onVariant} />
      {id !== null && (
        <p>
          <a className="footer__link" href={`#training-room/${id}`}>
            {words('briefing.room')}
          </a>{' '}
          <a className="footer__link" href={`#training-print/${id}/participant`}>
            {words('briefing.print')}
          </a>
        </p>
      )}
    </>
  )
}
