import { useWords, useWordStore } from '#first/words.ts'
import type { ProofSummary } from '#flow/proof-summary.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LongPage } from '#later/long-page/LongPage.tsx'

interface Props {
  readonly proof: ProofSummary
  /** The date of the version that was proved, in words. */
  readonly date: string
  readonly onBack: () => void
}

/** How the routes are checked: the counts, the rules in words, and where each answer leads. */
export function Checked({ proof, date, onBack }: Props) {
  const words = useWords('checked')
  const i18n = useWordStore()
  const english = { words: i18n.getFixedT('en', 'checked') }
  const { version, paths, moments, timeClasses, walked, rules, routes } = proof
  const { machinePaths, recursionPaths, sweptPaths, screens, transitions } = walked
  return (
    <LongPage
      heading={words('heading')}
      lead={
        <>
          <p>{words('intro')}</p>
          <p>{words('limits')}</p>
          <p>
            <a className="footer__link" href="#status">
              {words('status')}
            </a>
          </p>
        </>
      }
      parts={[
        {
          id: 'tried',
          title: words('tried'),
          content: (
            <>
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
              <p>{words('version', { version, date })}</p>
            </>
          ),
        },
        {
          id: 'rules',
          title: words('rules'),
          content: (
            <div lang="en">
              <Bullets
                entries={rules.map(
                  ({ says, applied }) => `${says} ${english.words('applied', { count: applied })}`,
                )}
              />
            </div>
          ),
        },
        {
          id: 'routes',
          title: words('routes'),
          content: routes.edges.map((edge) => <Answers key={edge.id} edge={edge} />),
        },
        {
          id: 'calls',
          title: words('calls'),
          content: routes.outcomes.map((outcome) => (
            <div key={outcome.id} lang="en">
              <Disclosure summary={outcome.title}>
                <Calls outcome={outcome} />
              </Disclosure>
            </div>
          )),
        },
      ]}
      onBack={onBack}
    />
  )
}

/** A question, folded, with where each answer to it leads. */
function Answers({
  edge: { asks, answers },
}: {
  readonly edge: ProofSummary['routes']['edges'][number]
}) {
  const words = useWordStore().getFixedT('en', 'checked')
  return (
    <div lang="en">
      <Disclosure summary={asks}>
        <Bullets
          entries={answers.map(({ label, leadsTo }) => words('leadsTo', { label, leadsTo }))}
        />
      </Disclosure>
    </div>
  )
}

/** The calls of an outcome in each order in which the clock can put them, and its way on. */
function Calls({
  outcome: { orders, continuesTo },
}: {
  readonly outcome: ProofSummary['routes']['outcomes'][number]
}) {
  const words = useWordStore().getFixedT('en', 'checked')
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
