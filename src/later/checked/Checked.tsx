import { useTranslation } from 'react-i18next'
import type { ProofSummary } from '#flow/proof-summary.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

interface Props {
  readonly proof: ProofSummary
  /** The date of the version that was proved, in words. */
  readonly date: string
  readonly onBack: () => void
}

/** How the routes are checked: the counts, the rules in words, and where each answer leads. */
export function Checked({ proof, date, onBack }: Props) {
  const { t: words, i18n } = useTranslation('checked')
  const english = { words: i18n.getFixedT('en', 'checked') }
  const { version, paths, moments, timeClasses, walked, rules, routes } = proof
  const { machinePaths, recursionPaths, sweptPaths, screens, transitions } = walked
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('intro')}</p>
      <p>{words('limits')}</p>
      <p>{words('version', { version, date })}</p>
      <h2 className="part-heading">{words('tried')}</h2>
      <Bullets
        entries={[
          words('paths', { paths, moments, kinds: timeClasses }),
          words('machine', {
            paths: machinePaths,
            moments: walked.moments,
            steps: transitions,
            screens,
          }),
          words('recursion', { paths: recursionPaths, swept: sweptPaths }),
          words('agree'),
        ]}
      />
      <h2 className="part-heading">{words('rules')}</h2>
      <div lang="en">
        <Bullets
          entries={rules.map(
            ({ says, applied }) => `${says} ${english.words('applied', { count: applied })}`,
          )}
        />
      </div>
      <h2 className="part-heading">{words('routes')}</h2>
      {routes.edges.map(({ id, asks, answers }) => (
        <section key={id} lang="en">
          <h3>{asks}</h3>
          <Bullets
            entries={answers.map(({ label, leadsTo }) =>
              english.words('leadsTo', { label, leadsTo }),
            )}
          />
        </section>
      ))}
      <h2 className="part-heading">{words('calls')}</h2>
      {routes.outcomes.map((outcome) => (
        <div key={outcome.id} lang="en">
          <Disclosure summary={outcome.title}>
            <Calls outcome={outcome} />
          </Disclosure>
        </div>
      ))}
    </>
  )
}

/** The calls of an outcome in each order in which the clock can put them, and its way on. */
function Calls({
  outcome: { orders, continuesTo },
}: {
  readonly outcome: ProofSummary['routes']['outcomes'][number]
}) {
  const words = useTranslation('checked').i18n.getFixedT('en', 'checked')
  return (
    <>
      {orders.map(({ when, calls }) => (
        <div key={when}>
          {when === null ? null : <p>{when}</p>}
          <ol className="bullets">
            {calls.map((call, index) => (
              <li key={index}>{call}</li>
            ))}
          </ol>
        </div>
      ))}
      {continuesTo === null ? null : <p>{words('continuesTo', { leadsTo: continuesTo })}</p>}
    </>
  )
}
