import { useContext } from 'react'
import { useWords, useWordStore } from '#first/words.ts'
import type { Sources as SourcesInFile } from '#flow/schema.ts'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { useApp } from '#first/app-context.ts'
import { type Background, loadBackground } from '#later/background.ts'
import { useComing } from '#later/use-coming.ts'
import styles from './sources.scss?inline'

adoptStyleSheet(styles)

interface Props {
  /** The ids of the sources. They may name one twice: it is listed once. */
  readonly idsIn: (background: Background) => readonly string[]
}

/** A list of sources that is loaded after the page: nothing else waits for it, or fails with it. */
export function Sources({ idsIn }: Props) {
  const { i18n } = useApp()
  addWords(i18n, 'outcome', outcomeWords)
  const words = i18n.getFixedT(null, ['outcome', 'interface'])
  const read = useComing(loadBackground)
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

/**
 * Published sources, with where to find each. A link leaves a trace that the tool cannot take away, and
 * this is said above the links. In practice, which leads nowhere, they are words.
 */
export function SourceList({ sources }: { readonly sources: readonly SourceView[] }) {
  const words = useWords('outcome')
  const hasLinks = useContext(LeadsOut) && sources.some(({ address }) => linkIn(address) !== null)
  return (
    <>
      {hasLinks && <p>{words('sourcesLeave')}</p>}
      <ul className="sources" lang="en">
        {sources.map(({ id, title, publisher, date, address }) => (
          <li key={id}>
            {title.endsWith('?') ? title : `${title}.`} {publisher}, {date}.{' '}
            <Address address={address} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Address({ address }: { readonly address: string }) {
  const words = useWords('outcome')
  const i18n = useWordStore()
  const link = linkIn(address)
  if (!useContext(LeadsOut) || link === null) {
    return <span className="sources__address">{address}</span>
  }
  return (
    <>
      <a className="sources__link" href={link} target="_blank" rel="noreferrer">
        {link}
        <span className="visually-hidden" lang={i18n.resolvedLanguage}>
          {' '}
          {words('sourcesLeaveEach')}
        </span>
      </a>
      <span className="sources__address">{address.slice(link.length)}</span>
    </>
  )
}

/** What a browser can open of an address; words may stand after it, or alone. */
function linkIn(address: string): string | null {
  return /^https?:\/\/\S+/.exec(address)?.[0] ?? null
}
