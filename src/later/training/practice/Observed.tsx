import { useTranslation } from 'react-i18next'
import type { Scenario } from '#scenarios/schema.ts'
import { Bullets } from '#ui/Bullets.tsx'

type Props = Pick<Scenario, 'seen' | 'heard' | 'present'>

/** What is seen and heard, and who is there. */
export function Observed({ seen, heard, present }: Props) {
  const { t: words } = useTranslation('training')
  const parts = { seen, heard, present }
  return (['seen', 'heard', 'present'] as const).map((part) => (
    <section key={part}>
      <h2 className="part-heading">{words(`briefing.${part}`)}</h2>
      <div lang="en">
        <Bullets entries={parts[part]} />
      </div>
    </section>
  ))
}
