import { useWords, useWordStore } from '#first/words.ts'
import type { Pictogram as PictogramName } from '#flow/person-schema.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { CardButton } from '#ui/CardButton.tsx'
import { Pictogram } from '#ui/Pictogram.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

/** One card in one language: what the person reads. */
export interface CardWords {
  readonly says: string
  readonly more: string | undefined
}

export interface PersonCardView {
  readonly pictogram: PictogramName
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly words: CardWords
  /** What the card says in English; null when that is what the person reads. */
  readonly english: CardWords | null
  /** What the cards say in English that may not be shown, and that this one is in place of. */
  readonly heldBack: readonly string[]
  readonly hasAnswers: boolean
  /** The number that the card gives. */
  readonly number: string | undefined
  readonly buttons: {
    readonly yes: string
    readonly no: string
    readonly next: string
    readonly back: string
  }
  /** Which card this is, and of how many. */
  readonly place: string
  /** Who checked the words, or that nobody did. */
  readonly review: string
}

interface Props {
  readonly card: PersonCardView
  /** What the person pointed to; null before. */
  readonly isYes: boolean | null
  readonly onPoint: (isYes: boolean) => void
  /** Null on the first and on the last card. */
  readonly onBack: (() => void) | null
  readonly onNext: (() => void) | null
}

/** One thought for the person, in their own language, and in English for the professional. */
export function PersonCard({ card, isYes, onPoint, onBack, onNext }: Props) {
  const words = useWords('cards')
  const i18n = useWordStore()
  const spoken = i18n.resolvedLanguage
  const { lang, dir, buttons, english } = card
  const note = (text: string) => (english === null ? undefined : text)
  return (
    <div className="card-sides">
      <section className="for-person" lang={lang} dir={dir}>
        <div className="card-thought">
          <Pictogram name={card.pictogram} />
          <div>
            <ScreenHeading>{card.words.says}</ScreenHeading>
            {card.words.more !== undefined && <p className="card-more">{card.words.more}</p>}
            {card.number !== undefined && (
              <p className="card-number">
                <bdi dir="ltr">{card.number}</bdi>
              </p>
            )}
          </div>
        </div>
        {card.hasAnswers && (
          <div className="card-answers">
            <CardButton
              name="card-yes"
              noteLang={spoken}
              note={note(words('sayYes'))}
              pressed={isYes === true}
              onPress={() => onPoint(true)}
            >
              {buttons.yes}
            </CardButton>
            <CardButton
              name="card-no"
              noteLang={spoken}
              note={note(words('sayNo'))}
              pressed={isYes === false}
              onPress={() => onPoint(false)}
            >
              {buttons.no}
            </CardButton>
          </div>
        )}
        <div className="card-ways">
          {onBack !== null && (
            <CardButton
              name="card-before"
              noteLang={spoken}
              note={note(words('back'))}
              onPress={onBack}
            >
              {buttons.back}
            </CardButton>
          )}
          {onNext !== null && (
            <CardButton
              name="next-card"
              noteLang={spoken}
              note={note(words('next'))}
              onPress={onNext}
            >
              {buttons.next}
            </CardButton>
          )}
        </div>
      </section>
      <section className="for-you" aria-label={words('forYou')} lang={spoken} dir={i18n.dir()}>
        <p className="card-review" data-review>
          {card.review}
        </p>
        <p>{card.place}</p>
        {english !== null && (
          <>
            <p>{words('inEnglish')}</p>
            <div lang="en" dir="ltr">
              <p className="card-english">{english.says}</p>
              {english.more !== undefined && <p>{english.more}</p>}
            </div>
          </>
        )}
        {card.heldBack.length > 0 && (
          <>
            <p>{words('needsInterpreter', { count: card.heldBack.length })}</p>
            <div lang="en" dir="ltr">
              <Bullets entries={card.heldBack} />
            </div>
          </>
        )}
      </section>
    </div>
  )
}
