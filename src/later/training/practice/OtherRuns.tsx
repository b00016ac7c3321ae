import { useWords } from '#first/words.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'

interface Props {
  readonly scenario: Pick<Scenario, 'title' | 'variants'>
  /** The id of the variant that is practised; null for the scenario as it is written. */
  readonly variant: string | null
  readonly onChoose: (variant: string | null) => void
}

/** The same scenario with something changed, or as it is written. */
export function OtherRuns({ scenario, variant, onChoose }: Props) {
  const words = useWords('training')
  const runs = [{ id: null, title: scenario.title }, ...scenario.variants]
  const others = runs.filter(({ id }) => id !== variant)
  if (others.length === 0) return null
  return (
    <>
      <h2 className="part-heading">{words('debrief.variants')}</h2>
      <div className="answers" lang="en">
        {others.map(({ id, title }) => (
          <BigButton key={id} name="variant" value={id ?? ''} onPress={() => onChoose(id)}>
            {title}
          </BigButton>
        ))}
      </div>
    </>
  )
}
