import type { ReactNode } from 'react'

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of the booklet, which begins on a page of its own. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className="part" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** A heading with a list under it; nothing where the list is empty. */
export function List({
  title,
  entries,
}: {
  readonly title?: string
  readonly entries: readonly string[]
}) {
  if (entries.length === 0) return null
  return (
    <>
      {title !== undefined && <h4>{title}</h4>}
      <ul>
        {entries.map((entry, index) => (
          <li key={index}>{entry}</li>
        ))}
      </ul>
    </>
  )
}
