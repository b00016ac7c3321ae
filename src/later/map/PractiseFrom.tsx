import { useEffect, useState } from 'react'
import type { Training } from '#scenarios/schema.ts'
import { useWords } from '#first/words.ts'
import { practiceAt } from './practice-at.ts'

interface Props {
  readonly node: string
  /** Whether a live case is open: practice is then closed. */
  readonly isLive: boolean
}

/** The made-up cases that come by a node, each begun there. */
export function PractiseFrom({ node, isLive }: Props) {
  const words = useWords('map')
  const training = useTraining()
  if (training === null) return null
  const cases = practiceAt(training, node)
  return (
    <>
      <h3>{words('node.practice')}</h3>
      {isLive ? (
        <p>{words('node.practiceHeld')}</p>
      ) : cases.length === 0 ? (
        <p>{words('node.practiceNone')}</p>
      ) : (
        <ul className="links" lang="en">
          {cases.map(({ address, title }) => (
            <li key={address}>
              <a className="footer__link" href={address}>
                {title}
              </a>
            </li>
          ))}
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
