import { person } from 'virtual:pathway/person'
import { useState } from 'react'
import { cardsFor, isShown, type Person } from '#flow/person.ts'
import type { PersonCard as CardInFile, PersonText } from '#flow/person-schema.ts'
import { trailOf } from '#machine/case.ts'
import { cardsWords, languagesOf } from './card-words.ts'
import { LanguagePicker } from './LanguagePicker.tsx'
import { PersonCard, type PersonCardView } from './PersonCard.tsx'
import { type AppContext, useApp } from '#first/app-context.ts'
import { TellUs } from '#later/review/TellUs.tsx'
import { usePersonLook } from './use-person-look.ts'

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
  usePersonLook(place?.lang ?? 'picker')
  const [suited] = useState(() => person && { ...person, cards: suitedCards(app, person) })
  const isFewer = suited?.cards.length !== person?.cards.length
  const card = suited === null || place === null ? null : viewOf(app, suited, place)
  const last = (suited?.cards.length ?? 0) - 1
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
            card={card}
            isYes={place.isYes}
            onPoint={(isYes) => setPlace({ ...place, isYes })}
            onBack={place.index > 0 ? moveTo(place.index - 1) : null}
            onNext={place.index < last ? moveTo(place.index + 1) : null}
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

function viewOf(app: AppContext, whole: Person, { lang, index }: Place): PersonCardView | null {
  const { words, nameOf, reviewOf } = cardsWords(app)
  const text = whole.texts[lang]
  const english = whole.texts[whole.source]
  const card = whole.cards[index]
  if (text === undefined || english === undefined || card === undefined) return null
  const held = !isShown(card, whole, text)
  const inEnglish = english.cards[card.id]
  return {
    pictogram: held ? 'interpreter' : card.pictogram,
    lang,
    dir: text.dir,
    words: wordsOn(card, text, held),
    english: lang === whole.source || inEnglish === undefined ? null : wordsOn(card, english, held),
    isHeldBack: held,
    hasAnswers: !held && card.answers === 'yes-or-no',
    number: app.setting.flow.services[card.service ?? '']?.number,
    buttons: text,
    place: words('cards:cardPlace', {
      number: index + 1,
      count: whole.cards.length,
      language: nameOf(text),
    }),
    review: reviewOf(text, whole),
  }
}

function wordsOn({ id }: CardInFile, text: PersonText, held: boolean) {
  const { says, more } = text.cards[id] ?? { says: '' }
  return held ? { says: text.needsInterpreter, more: undefined } : { says, more }
}
