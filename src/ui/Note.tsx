import type { ReactNode } from 'react'

/** A sentence set apart from the page: something to know, and no danger. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <div className="note">{children}</div>
}
