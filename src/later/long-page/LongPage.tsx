import { type MouseEvent, type ReactNode, useId } from 'react'
import { useWordStore } from '#first/words.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import longPageWords from './en.json' with { type: 'json' }
import styles from './long-page.scss?inline'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly 'long-page': typeof longPageWords
  }
}

adoptStyleSheet(styles)

/** A part of a long page, under a heading of its own. */
export interface Part {
  readonly id: string
  readonly title: string
  readonly content: ReactNode
  /** Whether only its heading is shown, until it is asked for. */
  readonly isFolded?: boolean
  /** Whether its words are in English, whatever is spoken. */
  readonly isEnglish?: boolean
}

interface Props {
  readonly heading: string
  /** What is said before the parts are listed. */
  readonly lead: ReactNode
  readonly parts: readonly Part[]
  readonly onBack: () => void
}

/** A page that is longer than a screen: each of its parts is listed at the top, and one touch away. */
export function LongPage({ heading, lead, parts, onBack }: Props) {
  const i18n = useWordStore()
  addWords(i18n, 'long-page', longPageWords)
  const words = i18n.getFixedT(null, 'long-page')
  const page = useId()
  const idOf = ({ id }: Part) => `${page}-${id}`
  const show = (part: Part) => (event: MouseEvent) => {
    event.preventDefault()
    showPart(idOf(part))
  }
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading>{heading}</ScreenHeading>
      {lead}
      <nav className="contents" aria-label={words('contents')}>
        <p aria-hidden="true">{words('contents')}</p>
        <ul>
          {parts.map((part) => (
            <li key={part.id} lang={part.isEnglish ? 'en' : undefined}>
              <a className="contents__link" href={location.hash || '#'} onClick={show(part)}>
                {part.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <PartOfPage key={part.id} part={part} id={idOf(part)} />
      ))}
    </>
  )
}

function PartOfPage({ part, id }: { readonly part: Part; readonly id: string }) {
  const { title, content, isFolded = false } = part
  const heading = (look: string) => (
    <h2 id={id} className={look} tabIndex={-1}>
      {title}
    </h2>
  )
  const lang = part.isEnglish ? 'en' : undefined
  if (!isFolded) {
    return (
      <section data-part={part.id} lang={lang}>
        {heading('part-heading')}
        {content}
      </section>
    )
  }
  return (
    <details className="disclosure" data-part={part.id} lang={lang}>
      <summary className="disclosure__summary">{heading('part-heading disclosure__words')}</summary>
      <div className="disclosure__text">{content}</div>
    </details>
  )
}

/** Goes to a part, unfolds it, and lets a screen reader read on from there. */
function showPart(id: string): void {
  const heading = document.getElementById(id)
  const folded = heading?.closest('details')
  if (folded) folded.open = true
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
