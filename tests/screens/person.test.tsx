import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { LanguagePicker } from '#later/cards/LanguagePicker.tsx'
import { PersonCard, type PersonCardView } from '#later/cards/PersonCard.tsx'
import { flowOf } from '../unit/check/load/fixtures.ts'
import { show } from './people.tsx'

const { texts } = flowOf('kitchen-sink').person!

const card: PersonCardView = {
  pictogram: 'talk',
  lang: 'he',
  dir: 'rtl',
  words: { says: 'בטוח לדבר?', more: 'כאן' },
  english: { says: 'Is it safe?', more: 'Here' },
  heldBack: [],
  hasAnswers: true,
  number: undefined,
  buttons: { yes: 'כן', no: 'לא', next: 'הבא', back: 'חזרה' },
  place: 'Card 1 of 8: Hebrew',
  review: 'Nobody has checked this translation.',
}

function showCard(given: Partial<PersonCardView>) {
  const onNext = vi.fn()
  const element = (
    <PersonCard
      card={{ ...card, ...given }}
      isYes={null}
      onPoint={vi.fn()}
      onBack={null}
      onNext={onNext}
    />
  )
  return { ...show(element), onNext }
}

describe('a card for the person', () => {
  test('has a way back and on, where there is one', async () => {
    const { person, onNext } = showCard({ hasAnswers: false })
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'הבאNext card',
    ])
    await person.click(screen.getByRole('button'))
    expect(onNext).toHaveBeenCalledOnce()
  })

  test('that asks for an interpreter says in English what it is in place of', () => {
    showCard({ heldBack: ['Do you want help?', 'Who is told?'] })
    screen.getByText(/^This is in place of 2 cards, which are not shown/)
    const [said] = screen.getAllByRole('list')
    expect(
      within(said!)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Do you want help?', 'Who is told?'])
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
      after={null}
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
