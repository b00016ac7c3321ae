import { useWords } from '#first/words.ts'
import type { Call } from '#flow/schema.ts'

interface Props {
  readonly whoIsNamed: Call['identifies']
}

/** That nobody may be named, or only with consent: it is read before the number. */
export function Limit({ whoIsNamed }: Props) {
  const words = useWords()
  return whoIsNamed !== 'lawful-reason' && <p>{words(`outcome.identifies.${whoIsNamed}`)}</p>
}

/** That somebody may be named, and what that asks for: it can wait until the number was read. */
export function Leave({ whoIsNamed }: Props) {
  const words = useWords()
  return whoIsNamed === 'lawful-reason' && <p>{words('outcome.identifies.lawful-reason')}</p>
}
