import { useEffect, useState } from 'react'
import type { Sources as SourcesInFile } from '#flow/schema.ts'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { useApp } from '#first/app-context.ts'
import { whenLate } from '#first/clock.ts'
import { type Background, loadBackground } from '#later/background.ts'

interface Props {
  /** The ids of the sources. They may name one twice: it is listed once. */
  readonly idsIn: (background: Background) => readonly string[]
}

/** A list of sources that is loaded after the page: nothing else waits for it, or fails with it. */
export function Sources({ idsIn }: Props) {
  const { i18n } = useApp()
  addWords(i18n, 'outcome', outcomeWords)
  const words = i18n.getFixedT(null, ['outcome', 'interface'])
  const [read, setRead] = useState<Background | 'waiting' | 'missing'>('waiting')
  useEffect(() => {
    loadBackground().then(setRead, () => setRead('missing'))
    whenLate(() => setRead((now) => (now === 'waiting' ? 'missing' : now)))
  }, [])
  if (read === 'waiting') return <p>{words('interface:loading')}</p>
  if (read === 'missing') return <p>{words('sourcesMissing')}</p>
  const sources = [...new Set(idsIn(read))].flatMap((id) => {
    const source = read.sources[id]
    return source === undefined ? [] : [{ id, ...source }]
  })
  return <SourceList sources={sources} />
}

interface SourceView extends Pick<
  SourcesInFile[string],
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
