import { useTranslation } from 'react-i18next'
import type { ProofSummary } from '#proof/summary.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

interface Props {
  readonly proof: ProofSummary
  readonly onBack: () => void
}

/** How the routes are checked: the counts, the rules in words, and where each answer leads. */
export function Proof({ proof, onBack }: Props) {
  const { t: words } = useTranslation(['proof', 'interface'])
  const { version, paths, moments, momentKinds, rules, routes } = proof
  return (
    <>
      <div className="ways">
        <QuietButton name="leave-page" onPress={onBack}>
          {words('interface:back')}
        </QuietButton>
      </div>
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('intro')}</p>
      <p>{words('limits')}</p>
      <p>{words('counts', { paths, moments, kinds: momentKinds, version })}</p>
      <h2 className="part-heading">{words('rules')}</h2>
      <Bullets
        entries={rules.map(
          ({ says, applied }) => `${says} ${words('applied', { count: applied })}`,
        )}
      />
      <h2 className="part-heading">{words('routes')}</h2>
      {routes.map(({ asks, answers }) => (
        <section key={asks}>
          <h3>{asks}</h3>
          <Bullets entries={answers.map((answer) => words('leadsTo', { ...answer }))} />
        </section>
      ))}
    </>
  )
}
