import { useTranslation } from 'react-i18next'
import type { Evidence } from './evidence.ts'
import { ShareBar } from '#ui/ShareBar.tsx'

interface Props {
  readonly evidence: Evidence
  /** What a screen of the pathway is called. */
  readonly titleOf: (node: string) => string
}

/** Where attempts leave the expected way, screen by screen: each number with its bar. */
export function GroupsEvidence({ evidence, titleOf }: Props) {
  const { t: words } = useTranslation('groups')
  const { screens, compared, asExpected, notCompared } = evidence
  return (
    <section>
      <h2 className="part-heading">{words('evidence.heading')}</h2>
      {compared + notCompared === 0 && <p>{words('evidence.none')}</p>}
      {compared > 0 && <p>{words('evidence.compared', { count: compared, asExpected })}</p>}
      {notCompared > 0 && <p>{words('evidence.notCompared', { count: notCompared })}</p>}
      {screens.length > 0 && (
        <table className="routes shares" aria-label={words('evidence.heading')}>
          <thead>
            <tr>
              <th scope="col">{words('evidence.screen')}</th>
              <th scope="col">{words('evidence.expected')}</th>
              <th scope="col">{words('evidence.parted')}</th>
            </tr>
          </thead>
          <tbody>
            {screens.map(({ node, expected, parted }) => (
              <tr key={node} data-screen={node}>
                <th scope="row">{titleOf(node)}</th>
                <Share part={expected} whole={expected + parted} />
                <Share part={parted} whole={expected + parted} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Share({ part, whole }: { readonly part: number; readonly whole: number }) {
  const { t: words } = useTranslation('groups')
  return (
    <td>
      {words('evidence.share', { part, whole })}
      <ShareBar part={part} whole={whole} />
    </td>
  )
}
