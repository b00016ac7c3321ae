import { person } from 'virtual:pathway/person'
import { useState } from 'react'
import { cardsFor, cardsShown, type Person, type ShownCard } from '#flow/person.ts'
import type { PersonCard as CardInFile, PersonText } from '#flow/person-schema.ts'
import { trailOf } from '#machine/case.ts'
import { cardsWords, languagesOf } from './card-words.ts'
import { LanguagePicker } from './LanguagePicker.tsx'
import { type CardWords, PersonCard, type PersonCardView } from './PersonCard.tsx'
import { type AppContext, useApp } from '#first/app-context.ts'
import { TellUs } from '#later/review/TellUs.tsx'
import { useUnfinished } from '#later/unfinished.ts'
import { useLanguageNames, usePersonLook } from './use-person-look.ts'

interface Place {
  readonly lang: string
  readonly index: number
  readonly isYes: boolean | null
}

/** Cards for the person, in a language that is chosen here and forgotten with the page. */
export function CardsPage() {
  const app = useApp()
  const { words } = cardsWords(app)
  const [place, setPlace] = useState<Place | null>(null)
  useUnfinished(place !== null)
  useLanguageNames()
  usePersonLook(place?.lang ?? null)
  const [suited] = useState(() => person && { ...person, cards: suitedCards(app, person) })
  const isFewer = suited?.cards.length !== person?.cards.length
  const card = suited === null || place === null ? null : viewOf(app, suited, place)
  const moveTo = (index: number) => () => place && setPlace({ ...place, index, isYes: null })
  return (
    <LanguagePicker
      heading={words('interface:showPerson')}
      intro={
        person === null
          ? words('cards:missing')
          : words(isFewer ? 'cards:howWithoutDecisions' : 'cards:how')
      }
      languages={languagesOf(person)}
      after={<TellUs page="person" />}
      chosen={
        place !== null && card !== null ? (
          <PersonCard
            key={place.index}
            card={card.view}
            isYes={place.isYes}
            onPoint={(isYes) => setPlace({ ...place, isYes })}
            onBack={place.index > 0 ? moveTo(place.index - 1) : null}
            onNext={card.isLast ? null : moveTo(place.index + 1)}
          />
        ) : null
      }
      onChoose={(lang) => setPlace({ lang, index: 0, isYes: null })}
      onChooseAnother={() => setPlace(null)}
      onLeave={app.session.leavePage}
    />
  )
}

/** The cards that suit the live case, if one is open. */
function suitedCards({ session, setting }: AppContext, whole: Person): Person['cards'] {
  const state = session.get()
  const trail = state.status === 'case' ? trailOf(state.actor.getSnapshot()) : []
  return [...cardsFor(whole, setting.flow.pathway, trail)]
}

interface CardInPlace {
  readonly view: PersonCardView
  readonly isLast: boolean
}

function viewOf(app: AppContext, whole: Person, { lang, index }: Place): CardInPlace | null {
  const { words, nameOf, reviewOf } = cardsWords(app)
  const text = whole.texts[lang]
  const english = whole.texts[whole.source]
  if (text === undefined || english === undefined) return null
  const all = cardsShown(whole, text)
  const shown = all[index]
  if (shown === undefined) return null
  const card = shown.kind === 'card' ? shown.card : null
  const heldBack = shown.kind === 'card' ? [] : shown.inPlaceOf
  const held = whole.cards.length - all.length
  return {
    isLast: index === all.length - 1,
    view: {
      pictogram: card?.pictogram ?? 'interpreter',
      lang,
      dir: text.dir,
      words: wordsOn(shown, text),
      english: lang === whole.source ? null : wordsOn(shown, english),
      heldBack: heldBack.map((one) => wordsOf(one, english).says),
      hasAnswers: card?.answers === 'yes-or-no',
      number: app.setting.flow.services[card?.service ?? '']?.number,
      buttons: text,
      place: words(held === 0 || card === null ? 'cards:cardPlace' : 'cards:cardPlaceFewer', {
        number: index + 1,
        count: all.length,
        language: nameOf(text),
        held: held + 1,
      }),
      review: reviewOf(text, whole),
    },
  }
}

function wordsOn(shown: ShownCard, text: PersonText): CardWords {
  return shown.kind === 'card'
    ? wordsOf(shown.card, text)
    : { says: text.needsInterpreter, more: undefined }
}

function wordsOf({ id }: CardInFile, text: PersonText): CardWords {
  const { says, more } = text.cards[id] ?? { says: '' }
  return { says, more }
}
