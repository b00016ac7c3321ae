import type { ReactNode } from 'react'
import type { MapEdge, MapLayout, MapNode } from '#flow/map-layout.ts'
import { useWords } from '#first/words.ts'
import { firstOf } from './walk.ts'

interface Props {
  readonly layout: MapLayout
  /** The language of its texts. */
  readonly lang: string
  /** The nodes of the way taken; empty for none. */
  readonly taken: ReadonlySet<string>
}

/** The whole map as a nested list, each node with all below it once: for screen readers and for print. */
export function MapList({ layout, lang, taken }: Props) {
  const words = useWords('map')
  const { nodes, edges } = layout
  const listed = new Set<string>()
  const titleOf = ({ lines }: MapNode) => lines.join(' ')
  // It is said here, and nothing of a case is printed.
  const takenMark = (id: string) =>
    taken.has(id) && <span className="hint not-printed">({words('taken')})</span>
  const below = (node: MapNode): ReactNode => {
    const leaving = edges.filter(({ from }) => from === node.id)
    const calls = node.noteLines.join(' ')
    listed.add(node.id)
    return (
      <>
        {calls !== '' && <p className="map-list__calls">{words('list.calls', { calls })}</p>}
        {leaving.length > 0 && <ul>{leaving.map(entryOf)}</ul>}
      </>
    )
  }
  const entryOf = ({ to, from, label }: MapEdge): ReactNode => {
    const node = nodes.find(({ id }) => id === to)
    if (node === undefined) return null
    const answer = label.answers.map(({ lines }) => lines.join(' ')).join(' / ')
    const isListed = listed.has(to)
    const title = isListed ? words('list.seen', { title: titleOf(node) }) : titleOf(node)
    return (
      <li key={`${from} ${to}`} data-lists={to}>
        {words('list.leadsTo', { answer, title })} {takenMark(to)}
        {!isListed && below(node)}
      </li>
    )
  }
  const first = firstOf(layout)
  const contacts = nodes.filter(({ kind }) => kind === 'contact')
  return (
    <section className="map-list">
      <h2 className="part-heading">{words('list.heading')}</h2>
      <ul lang={lang}>
        {first && (
          <li data-lists={first.id}>
            {titleOf(first)} {takenMark(first.id)}
            {below(first)}
          </li>
        )}
        {contacts.length > 0 && (
          <li>
            {words('contacts')}
            <ul>
              {contacts.map((contact) => (
                <li key={contact.id} data-lists={contact.id}>
                  {titleOf(contact)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  )
}
