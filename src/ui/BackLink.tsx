import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly children: ReactNode
  readonly onPress: () => void
}

/**
 * The way back, drawn as a link, as the NHS draws it. It is a button, as theirs is where Back
 * undoes a step: it has no address that another window could open.
 */
export function BackLink({ name, children, onPress }: Props) {
  return (
    <button type="button" className="back-link" name={name} onClick={() => onPress()}>
      {children}
    </button>
  )
}
