import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { Bullets } from '#ui/Bullets.tsx'

interface Props {
  readonly heading: string
  readonly says: readonly string[]
}

/** A part of a hand-out: sentences of a scenario, which is written in English. */
export function Part({ heading, says }: Props) {
  return (
    <section>
      <h2 className="record__heading">{heading}</h2>
      <div lang="en">
        <Bullets entries={says} />
      </div>
    </section>
  )
}

type ToldProps = Pick<Scenario, 'briefing' | 'seen' | 'heard' | 'present'>

/** What a scenario tells: its briefing, and what is seen, heard and present. */
export function ToldOnPaper({ briefing, seen, heard, present }: ToldProps) {
  const { t: words } = useTranslation('training')
  return (
    <>
      <div lang="en">
        {briefing.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Part heading={words('briefing.seen')} says={seen} />
      <Part heading={words('briefing.heard')} says={heard} />
      <Part heading={words('briefing.present')} says={present} />
    </>
  )
}
