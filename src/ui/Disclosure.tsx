import type { ReactNode } from 'react'

interface Props {
  readonly summary: string
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of the page that is folded until asked for. It needs no script. */
export function Disclosure({ summary, open = false, children }: Props) {
  return (
    <details className="disclosure" open={open}>
      <summary className="disclosure__summary">
        <span className="disclosure__words">{summary}</span>
      </summary>
      <div className="disclosure__text">{children}</div>
    </details>
  )
}
