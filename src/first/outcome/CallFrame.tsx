import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { CallView } from './call-view.ts'

/**
 * How a call looks. The first one is large; one to make now as well is quieter, with its number to
 * touch; any other is a line that unfolds.
 */
export type CallLook = 'first' | 'next' | 'folded'

interface Props {
  readonly call: CallView
  readonly look: CallLook
  readonly name: string
  /** False where nobody has set the number. */
  readonly hasNumber: boolean
  /** How to find a number that is not set, or that a service is not open: on a folded call too. */
  readonly warning: ReactNode
  readonly isRed?: boolean
  /** What tells one call from another, outside the app too. */
  readonly data: Readonly<Record<`data-${string}`, string | undefined>>
  readonly children: ReactNode
}

/** One call of an outcome: whom to ring and when; under it, or folded into it, all the rest. */
export function CallFrame(props: Props) {
  const { call, look, name, hasNumber, warning, isRed = false, data, children } = props
  const words = useWords()
  const { group, condition, when } = call
  const onlyIf = condition && (
    <span className="call__condition">{words('outcome.condition', { condition })}</span>
  )
  const now = look === 'first' ? 'outcome.callNow' : 'outcome.andNow'
  const heading = isRed
    ? words('callNumber', { number: name })
    : words(group === 'now' && hasNumber ? now : 'outcome.call', { name })
  return (
    <li className={`call call--${look}${isRed ? ' call--red' : ''}`} {...data} data-when={when}>
      {look === 'folded' ? (
        <details>
          <summary className="disclosure__summary">
            <h3 className="call__heading">{name}</h3>
            {warning}
            {onlyIf}
          </summary>
          {children}
        </details>
      ) : (
        <>
          {onlyIf}
          <h3 className="call__heading">{heading}</h3>
          {warning}
          {children}
        </>
      )}
    </li>
  )
}
