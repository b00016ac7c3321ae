import { useWords, useWordStore } from '#first/words.ts'
import type { PersonText } from '#flow/person-schema.ts'
import { Note } from '#ui/Note.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

interface Number {
  readonly number: string
  readonly tel: string
}

interface Props {
  readonly text: PersonText
  readonly emergency: Number
  readonly helpline: Number
  /** How to name the language to whoever answers; null in English. */
  readonly sayLanguage: string | null
  /** Who checked the words, or that nobody did, in English. */
  readonly review: string
}

/** For the person whom this is about: whom to ring, and how to hide the page. */
export function AboutPerson({ text, emergency, helpline, sayLanguage, review }: Props) {
  const words = useWords('cards')
  const i18n = useWordStore()
  const { lang, dir, page } = text
  return (
    <>
      <section className="for-person" lang={lang} dir={dir}>
        <ScreenHeading>{page.heading}</ScreenHeading>
        <p className="card-more">{page.emergency}</p>
        <CallIn {...emergency} />
        <p className="card-more">{page.helpline}</p>
        <CallIn {...helpline} />
        {sayLanguage !== null && (
          <p>
            {page.askForInterpreter}{' '}
            <b lang="en">
              <bdi>{sayLanguage}</bdi>
            </b>
          </p>
        )}
        <p>{page.callList}</p>
        <p>
          {page.hide}{' '}
          <b lang={i18n.resolvedLanguage}>
            <bdi>{words('hideName')}</bdi>
          </b>
        </p>
        {text.review === 'unreviewed' && <p>{page.notChecked}</p>}
      </section>
      <Note>
        <p data-review>{review}</p>
      </Note>
    </>
  )
}

function CallIn({ number, tel }: Number) {
  return (
    <p>
      <PhoneLink tel={tel} className="card-call">
        <bdi dir="ltr">{number}</bdi>
      </PhoneLink>
    </p>
  )
}
