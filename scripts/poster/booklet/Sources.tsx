import type { Paper } from '../paper.ts'

/** Every source by its number, with how much of it was read, and what for. */
export function Sources({ paper: { flow, words } }: { readonly paper: Paper }) {
  return (
    <ol>
      {Object.entries(flow.sources).map(([id, source]) => (
        <li key={id}>
          <span lang="en">
            <strong>{source.title}.</strong> {source.publisher}, {source.date}. {source.address}
          </span>
          . {words(`status:read.${source.read}`)}.{' '}
          <span className="small">{words('booklet.usedFor', { what: source.usedFor })}</span>
        </li>
      ))}
    </ol>
  )
}
