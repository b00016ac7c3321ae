import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { cardsFor } from '#flow/person.ts'
import type { PersonText } from '#flow/person-schema.ts'
import { readFolder } from '../../scripts/read-area.ts'

/** What Hertfordshire shows to the person themselves, stated a second time. */

const languages = ['en', 'ro', 'sq', 'vi', 'ti', 'ar', 'so', 'pl', 'zh-Hans']
const flow = readFlow()
const { person } = flow

test('there are nine languages, and each has the name by which its speakers know it', () => {
  expect(person.languages).toEqual(languages)
  expect(person.languages.map((lang) => person.texts[lang]?.ownName)).toEqual([
    'English',
    'Română',
    'Shqip',
    'Tiếng Việt',
    'ትግርኛ',
    'العربية',
    'Soomaali',
    'Polski',
    '简体中文',
  ])
})

test('Arabic alone is written from right to left', () => {
  expect(languages.filter((lang) => person.texts[lang]?.dir === 'rtl')).toEqual(['ar'])
})

test('nobody has checked any language yet', () => {
  expect(languages.map((lang) => person.texts[lang]?.review)).toEqual(
    languages.map(() => 'unreviewed'),
  )
})

test('cards about a referral and about a decision need a review', () => {
  expect(Object.fromEntries(person.cards.map(({ id, needsReview }) => [id, needsReview]))).toEqual({
    'safe-to-talk': undefined,
    point: undefined,
    interpreter: undefined,
    'want-help': 'asks-for-a-decision',
    'who-is-told': 'asks-for-a-decision',
    'referral-is': 'explains-a-referral',
    'referral-is-not': 'explains-a-referral',
    'keep-number': undefined,
  })
})

test.each(languages)(
  '%s: each word is its own, in composed letters, and says no number',
  (lang) => {
    const words = wordsOf(person.texts[lang])
    const english = new Set(wordsOf(person.texts.en))
    expect(words.length).toBeGreaterThan(20)
    if (lang !== 'en') expect(words.filter((word) => english.has(word))).toEqual([])
    expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([])
    expect(words.join('\n')).not.toMatch(/\d{3}/)
  },
)

describe('the cards that suit a case', () => {
  const decides = person.cards.filter(({ needsReview }) => needsReview !== undefined)
  const trailOf = (age: string) => [
    { node: 'danger', answer: 'no' },
    { node: 'age', answer: age },
  ]

  test.each([
    { trail: [], shows: person.cards },
    { trail: trailOf('adult'), shows: person.cards },
    {
      trail: [...trailOf('adult'), { node: 'others-at-risk', answer: 'child' }],
      shows: person.cards,
    },
    { trail: trailOf('under-18'), shows: person.cards.filter((card) => !decides.includes(card)) },
    { trail: trailOf('not-sure'), shows: person.cards.filter((card) => !decides.includes(card)) },
  ])('after $trail', ({ trail, shows }) => {
    expect(decides.length).toBeGreaterThan(0)
    expect(cardsFor(person, flow.pathway, trail)).toEqual(shows)
  })
})

/** Everything that the person reads. */
function wordsOf(text: PersonText | undefined): readonly string[] {
  if (text === undefined) return []
  const { yes, no, next, back, needsInterpreter, cards, page } = text
  const onCards = Object.values(cards).flatMap(({ says, more }) => [says, more ?? says])
  return [...new Set([yes, no, next, back, needsInterpreter, ...onCards, ...Object.values(page)])]
}

function readFlow() {
  const loaded = load(readFolder(join(resolve('flows'), 'hertfordshire')).files)
  if (!loaded.ok || loaded.flow.person === null) throw new Error('Hertfordshire has cards.')
  return { ...loaded.flow, person: loaded.flow.person }
}
