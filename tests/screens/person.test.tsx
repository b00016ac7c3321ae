import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { AboutPerson } from '#later/cards/AboutPerson.tsx'
import { LanguagePicker } from '#later/cards/LanguagePicker.tsx'
import { PersonCard, type PersonCardView } from '#later/cards/PersonCard.tsx'
import { flowOf } from '../unit/check/load/fixtures.ts'
import { show } from './people.tsx'

const { texts } = flowOf('kitchen-sink').person!
const he = texts.he!

const card: PersonCardView = {
  pictogram: 'talk',
  lang: 'he',
  dir: 'rtl',
  words: { says: 'בטוח לדבר?', more: 'כאן' },
  english: { says: 'Is it safe?', more: 'Here' },
  isHeldBack: false,
  hasAnswers: true,
  number: undefined,
  buttons: { yes: 'כן', no: 'לא', next: 'הבא', back: 'חזרה' },
  place: 'Card 1 of 8: Hebrew',
  review: 'Nobody has checked this translation.',
}

function showCard(given: Partial<PersonCardView>, onBack: (() => void) | null = null) {
  const onPoint = vi.fn()
  const onNext = vi.fn()
  const element = (isYes: boolean | null) => (
    <PersonCard
      card={{ ...card, ...given }}
      isYes={isYes}
      onPoint={onPoint}
      onBack={onBack}
      onNext={onNext}
    />
  )
  const shown = show(element(null))
  return { ...shown, onPoint, onNext, mark: (isYes: boolean) => shown.showInstead(element(isYes)) }
}

describe('a card for the person', () => {
  test('says one thing in their language, and the same in English beside it', () => {
    showCard({})
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('בטוח לדבר?')
    const english = within(screen.getByRole('region', { name: 'For you, in English' }))
    expect(english.getAllByText(/./).map(({ textContent }) => textContent)).toEqual([
      'Nobody has checked this translation.',
      'Card 1 of 8: Hebrew',
      'The card says in English:',
      'Is it safe?',
      'Here',
    ])
  })

  test('takes yes and no at one touch, and marks which was pointed to', async () => {
    const { person, onPoint, mark } = showCard({})
    await person.click(screen.getByRole('button', { name: 'כן Yes' }))
    await person.click(screen.getByRole('button', { name: 'לא No' }))
    expect(onPoint.mock.calls).toEqual([[true], [false]])
    mark(false)
    const pressed = (isPressed: boolean) =>
      screen.getAllByRole('button', { pressed: isPressed }).map((button) => button.textContent)
    expect([pressed(true), pressed(false)]).toEqual([['לאNo'], ['כןYes']])
  })

  test('has a way back and on, where there is one', async () => {
    const { person, onNext } = showCard({ hasAnswers: false })
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'הבאNext card',
    ])
    await person.click(screen.getByRole('button'))
    expect(onNext).toHaveBeenCalledOnce()
  })

  test('that is held back asks for an interpreter, and says so to the professional', () => {
    showCard({ isHeldBack: true })
    expect(screen.getByText(/You need an interpreter for this/).textContent).toBe(
      'This card is not shown in a language that nobody has checked. You need an interpreter for this.',
    )
  })

  test('in English says everything once', () => {
    showCard({ lang: 'en', dir: 'ltr', english: null })
    expect(screen.queryByText('The card says in English:')).toBeNull()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'כן',
      'לא',
      'הבא',
    ])
  })
})

test('languages are chosen by their own names', async () => {
  const onChoose = vi.fn()
  const languages = Object.values(texts)
  const { person } = show(
    <LanguagePicker
      heading="Show to the person"
      intro={null}
      languages={languages}
      chosen={null}
      onChoose={onChoose}
      onChooseAnother={vi.fn()}
      onLeave={vi.fn()}
    />,
  )
  const named = within(screen.getByRole('list')).getAllByRole('button')
  expect(named.map((button) => [button.textContent, button.getAttribute('lang')])).toEqual([
    ['English', 'en'],
    ['Esperanto', 'eo'],
    ['עברית', 'he'],
  ])
  await person.click(named[2]!)
  expect(onChoose.mock.calls).toEqual([['he']])
})

test('the page for the person gives two numbers, how to hide it, and that nobody checked it', () => {
  show(
    <AboutPerson
      text={he}
      emergency={{ number: '999', tel: '999' }}
      helpline={{ number: '0300 960 0012', tel: '+443009600012' }}
      sayLanguage="Hebrew, please"
      review="Nobody has checked this translation."
    />,
  )
  const links = screen.getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['999', 'tel:999'],
    ['0300 960 0012', 'tel:+443009600012'],
  ])
  for (const text of ['Hebrew, please', 'Hide screen', he.page.notChecked]) {
    expect(screen.getByText(text).textContent).toBe(text)
  }
})
