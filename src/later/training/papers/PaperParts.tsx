import { useWords } from '#first/words.ts'
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

/** What a scenario tells: its briefing, and what is seen, heard and present. */
export function ToldOnPaper({ scenario }: { readonly scenario: Scenario }) {
  const words = useWords('training')
  return (
    <>
      <div lang="en">
        {scenario.briefing.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Part heading={words('briefing.seen')} says={scenario.seen} />
      <Part heading={words('briefing.heard')} says={scenario.heard} />
      <Part heading={words('briefing.present')} says={scenario.present} />
    </>
  )
}

/** A line to be filled in by hand. */
export function Blank({ label }: { readonly label: string }) {
  return (
    <p className="paper__blank">
      <span>{label}</span>
    </p>
  )
}
