import { useWords } from '#first/words.ts'
import type { Call } from '#flow/schema.ts'

interface Props extends Pick<Call, 'identifies'> {
  readonly place: 'above the number' | 'below the number'
}

/** Who may be named in a call: a limit is read before the number, a permission can wait. */
export function WhoIsNamed({ identifies, place }: Props) {
  const words = useWords()
  const isLimit = identifies !== 'lawful-reason'
  const isHere = isLimit === (place === 'above the number')
  return isHere && <p>{words(`outcome.identifies.${identifies}`)}</p>
}
