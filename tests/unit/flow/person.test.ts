import { describe, expect, test } from 'vitest'
import { cardsFor, cardsShown, isShown } from '#flow/person.ts'
import { flowOf, minimalWith, problemsOf, without, filesOf } from '../check/load/fixtures.ts'

describe('what is shown to the person', () => {
  const { person } = flowOf('kitchen-sink')
  if (person === null) throw new Error('The kitchen sink has cards.')
  const [plain, decides] = person.cards
  const { en, eo, he } = person.texts

  test.each([
    { card: 'that asks for nothing', language: 'unreviewed', shown: true, of: plain, in: he },
    { card: 'that asks for a decision', language: 'unreviewed', shown: false, of: decides, in: he },
    { card: 'that asks for a decision', language: 'reviewed', shown: true, of: decides, in: eo },
    { card: 'that asks for a decision', language: 'source', shown: true, of: decides, in: en },
  ])('a card $card: $shown in the $language language', ({ of, in: text, shown }) => {
    if (of === undefined || text === undefined) throw new Error('The kitchen sink lacks a card.')
    expect(isShown(of, person, text)).toBe(shown)
  })

  describe('of several cards that may not be shown in a language', () => {
    const again = { ...decides!, id: 'again' }
    const last = { ...plain!, id: 'last' }
    const of = (cards: readonly NonNullable<typeof plain>[]) => ({ ...person, cards: [...cards] })
    const shown = (cards: readonly NonNullable<typeof plain>[]) => cardsShown(of(cards), he!)
    const card = (one: NonNullable<typeof plain>) => ({ kind: 'card', card: one })
    const interpreter = (...inPlaceOf: readonly NonNullable<typeof plain>[]) => ({
      kind: 'interpreter',
      inPlaceOf,
    })

    test.each([
      {
        says: 'one is shown, where the first of them would be',
        cards: [plain!, decides!, again, last],
        are: [card(plain!), interpreter(decides!, again), card(last)],
      },
      {
        says: 'one is shown, also where another card is between them',
        cards: [decides!, plain!, again],
        are: [interpreter(decides!, again), card(plain!)],
      },
      { says: 'none is shown where there is none', cards: [plain!], are: [card(plain!)] },
    ])('$says', ({ cards, are }) => {
      expect(shown(cards)).toEqual(are)
    })

    test('each is shown in the source language', () => {
      const cards = [decides!, plain!, again]
      expect(cardsShown(of(cards), en!)).toEqual(cards.map(card))
    })
  })

  test('is nothing in an area without a file of it', () => {
    expect(flowOf('minimal').person).toBeNull()
  })

  test.each([
    { answered: 'as the safer answer says', trail: [['agrees', 'no']], ofChild: true },
    { answered: 'as somebody who is not sure', trail: [['agrees', 'not-sure']], ofChild: true },
    {
      answered: 'so, and then another question',
      trail: [
        ['agrees', 'no'],
        ['hurt', 'no'],
      ],
      ofChild: true,
    },
    { answered: 'so that they are an adult', trail: [['agrees', 'yes']], ofChild: false },
    { answered: 'not at all', trail: [], ofChild: false },
    {
      answered: 'to a question that has no safer answer',
      trail: [['older', 'no']],
      ofChild: false,
    },
    { answered: 'to a question of another kind', trail: [['hurt', 'yes']], ofChild: false },
    { answered: 'to a question that is not there', trail: [['nowhere', 'no']], ofChild: false },
  ])('where age was answered $answered, every card suits: not $ofChild', ({ trail, ofChild }) => {
    const { pathway } = flowOf('minimal')
    const { agrees, hurt } = pathway.questions
    const questions = {
      agrees: { ...agrees!, about: 'age' as const },
      older: { ...hurt!, about: 'age' as const },
      hurt: { ...hurt!, saferAnswer: 'yes' },
    }
    const steps = trail.map(([node = '', answer = '']) => ({ node, answer }))
    const cards = [plain!, decides!]
    expect(cardsFor({ cards }, { ...pathway, questions }, steps)).toEqual(ofChild ? [plain] : cards)
  })

  test('needs its list of cards as soon as one language is there', () => {
    const text = filesOf('kitchen-sink')['person/eo.json'] ?? ''
    const found = problemsOf(minimalWith('person/eo.json', text))
    expect(found.map(({ rule, where }) => [rule, where.file])).toEqual([
      ['missing-file', 'person.json'],
    ])
  })

  test.each([
    { review: 'true', says: 'review' },
    { review: '{ "organisation": "An office", "role": "translator" }', says: 'review.on' },
    { review: '{ "organisation": "", "role": "r", "on": "2026-11-01" }', says: 'organisation' },
  ])('refuses the review $review', ({ review, says }) => {
    const files = filesOf('kitchen-sink')
    const text = files['person/he.json']?.replace('"unreviewed"', review) ?? ''
    const found = problemsOf({ ...files, 'person/he.json': text })
    expect(found.length).toBeGreaterThan(0)
    expect(found.map(({ where }) => where.path).join()).toContain(says.split('.')[0])
  })

  test('says everything that differs between the languages, at its place', () => {
    const files = filesOf('kitchen-sink')
    const settings = files['person.json'] ?? ''
    const found = problemsOf({
      ...without('person/he.json', files),
      'person.json': settings.replace('"he"', '"pl"').replaceAll('"hello"', '"goodbye"'),
    })
    expect(found.map(({ rule, where }) => `${rule} ${where.file} ${where.path}`)).toEqual([
      'person-languages person.json languages',
      'person-words person/en.json cards.goodbye',
      'person-words person/en.json cards.hello',
      'person-words person/en.json cards.hello.more',
      'person-words person/eo.json cards.goodbye',
      'person-words person/eo.json cards.hello',
      'person-words person/eo.json cards.hello.more',
    ])
  })
})
