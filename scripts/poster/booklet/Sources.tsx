import type { Paper } from '../paper.ts'
import { ended } from './ended.ts'

/** Every source by its number, with how much of it was read, and what for. */
export function Sources({ paper: { flow, words } }: { readonly paper: Paper }) {
  return (
    <ol>
      {Object.entries(flow.sources).map(([id, source]) => (
        <li key={id}>
          <span lang="en">
            <strong>{ended(source.title)}</strong> {source.publisher}, {ended(source.date)}{' '}
            {ended(source.address)}
          </span>{' '}
          {words(`status:read.${source.read}`)}.{' '}
          <span className="small">{words('booklet.usedFor', { what: source.usedFor })}</span>
        </li>
      ))}
    </ol>
  )
}
