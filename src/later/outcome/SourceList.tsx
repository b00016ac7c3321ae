import type { Sources } from '#flow/schema.ts'

export interface SourceView extends Pick<
  Sources[string],
  'title' | 'publisher' | 'date' | 'address'
> {
  readonly id: string
}

/** Published sources, with where to find each. They are words and not links: a link leaves a trace. */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  return (
    <ul className="sources" lang="en">
      {sources.map(({ id, title, publisher, date, address }) => (
        <li key={id}>
          {title.endsWith('?') ? title : `${title}.`} {publisher}, {date}.{' '}
          <span className="sources__address">{address}</span>
        </li>
      ))}
    </ul>
  )
}
