import { useEffect, useState } from 'react'
import type { Training } from '#scenarios/schema.ts'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { practiceAt } from './practice-at.ts'

interface Props {
  readonly node: string
  readonly kind: 'question' | 'outcome'
  /** Whether a live case is open: practice is then closed. */
  readonly isLive: boolean
  readonly onPractise: (address: string) => void
}

/** The most cases that are offered at one node. */
const most = 4

/** Some made-up cases that come by a node, each begun there. */
export function PractiseFrom({ node, kind, isLive, onPractise }: Props) {
  const words = useWords('map')
  const { i18n } = useApp()
  const training = useTraining()
  if (training === null) return null
  const cases = practiceAt(training, node)
  return (
    <>
      <h3>{words(kind === 'outcome' ? 'node.practiceEnds' : 'node.practice')}</h3>
      {isLive ? (
        <p>{words('node.practiceHeld')}</p>
      ) : cases.length === 0 ? (
        <p>{words('node.practiceNone')}</p>
      ) : (
        <ul className="links" lang="en">
          {cases.slice(0, most).map(({ address, title }) => (
            <li key={address}>
              <a className="footer__link" href={address} onClick={() => onPractise(address)}>
                {title}
              </a>
            </li>
          ))}
          {cases.length > most && (
            <li lang={i18n.language}>
              <a className="footer__link" href="#training">
                {words('node.practiceMore')}
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

/** What there is to train with; null until it is there, and in an area without training. */
function useTraining(): Training | null {
  const [training, setTraining] = useState<Training | null>(null)
  useEffect(() => {
    import('virtual:pathway/training').then(
      (module) => setTraining(module.training),
      () => undefined,
    )
  }, [])
  return training
}
