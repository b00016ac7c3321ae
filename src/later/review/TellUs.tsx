import { useRef } from 'react'
import { useWords } from '#first/words.ts'
import { mailTo } from '#flow/owner.ts'
import type { Pathway } from '#flow/schema.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useApp } from '#first/app-context.ts'
import { contentHash } from '#first/pathway.ts'
import { CopyText } from './CopyText.tsx'
import type reviewWords from './en.json'
import { wordsOfReview } from './review-lines.ts'
import styles from './review.scss?inline'

adoptStyleSheet(styles)

/** A page that can be told of, by its name in the address; an outcome is told of as just that. */
export type ToldPage = keyof (typeof reviewWords)['pages']

/** What is wrong with a page can be told: a text about the page, and nothing of a case. */
export function TellUs({ page }: { readonly page: ToldPage }) {
  const { i18n, setting } = useApp()
  const words = wordsOfReview(i18n)
  const { version, owner } = setting.flow.pathway
  const { name, area } = setting.text.pathway
  const text = words('review:tell.text', {
    name,
    area,
    page: words(`review:pages.${page}`),
    version,
    hash: contentHash.slice(0, 12),
    language: i18n.language,
  })
  return (
    <TellUsText
      text={text}
      subject={words('review:tell.subject', { name })}
      owner={owner}
      isOutcome={page === 'outcome'}
    />
  )
}

interface Props {
  readonly text: string
  readonly subject: string
  readonly owner: Pathway['owner']
  readonly isOutcome: boolean
}

/** The text, to copy; and to mail, where whoever answers for the content is reached by mail. */
export function TellUsText({ text, subject, owner, isOutcome }: Props) {
  const words = useWords('review')
  const shown = useRef<HTMLPreElement>(null)
  const mail = owner === null ? null : mailTo(owner.reach, subject, text)
  return (
    <div className="not-printed">
      <Disclosure summary={words('tell.open')}>
        <p>
          {owner === null
            ? words('tell.toNobody')
            : words(mail === null ? 'tell.toOwner' : 'tell.byMail', owner)}
        </p>
        <p>{words('tell.noCase')}</p>
        {isOutcome && <p>{words('tell.noOutcome')}</p>}
        <pre className="told" translate="no" ref={shown}>
          {text}
        </pre>
        {mail !== null && (
          <p>
            <a className="footer__link" href={mail}>
              {words('tell.mail')}
            </a>
          </p>
        )}
        <CopyText text={text} shown={shown} />
      </Disclosure>
    </div>
  )
}
