import { useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { OtherRuns } from './OtherRuns.tsx'
import type { Practice } from './practice.ts'

interface Props {
  readonly training: Training
  readonly practice: Practice
  /** The id of a shipped scenario, which rooms and papers know; null for another. */
  readonly id: string | null
}

/** What somebody finds, told a paragraph at a time: of a scenario, or of one of its variants. */
export function Briefing({ training, practice, id }: Props) {
  const words = useWords('training')
  const { run } = practice.get()
  const { scenario } = practice
  const { words: appWords, text } = useApp().setting
  return (
    <>
      <ScreenHeading>{run.title}</ScreenHeading>
      <p className="hint">
        {words('briefing.about', {
          role: text.roles[scenario.role]?.label ?? '',
          place: training.settings[scenario.setting] ?? '',
          at: formatStamp(appWords, run.at),
        })}
      </p>
      {run.changes !== null && (
        <Note>
          {words('briefing.changed')} <span lang="en">{run.changes}</span>
        </Note>
      )}
      <Told scenario={scenario} />
      <BigButton name="begin" onPress={practice.begin}>
        {words('briefing.begin')}
      </BigButton>
      <OtherRuns scenario={scenario} variant={run.variant} onChoose={practice.brief} />
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

/** The paragraphs, one more at each press, and then what is seen and heard, and who is there. */
function Told({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords('training')
  const [told, setTold] = useState(1)
  const all = scenario.briefing.length
  return (
    <>
      <div className="briefing" lang="en" aria-live="polite">
        {scenario.briefing.slice(0, told).map((paragraph) => (
          <p key={paragraph} className="briefing__bubble">
            {paragraph}
          </p>
        ))}
      </div>
      {told >= all ? (
        (['seen', 'heard', 'present'] as const).map((part) => (
          <section key={part}>
            <h2 className="part-heading">{words(`briefing.${part}`)}</h2>
            <div lang="en">
              <Bullets entries={scenario[part]} />
            </div>
          </section>
        ))
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
    </>
  )
}
