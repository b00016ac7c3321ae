import { expect, test } from 'vitest'
import { asCopied, copiedTexts, withoutPiece } from '#later/training/editor/draft-copy.ts'
import { judged } from '#later/training/editor/draft-problems.ts'
import { draftOf } from '#later/training/editor/draft.ts'
import { known, live, scenario } from './own-scenario.ts'

const draft = draftOf(scenario)
const copied = copiedTexts(draft)
const placesIn = (now: typeof draft, left = copied) =>
  asCopied(now, left).map((path) => path.join('.'))

test('a copy is not ready, and names each of its parts, until all are changed or said to fit', () => {
  const result = judged(draft, live, known, copied)
  expect(result).toMatchObject({ isReady: false })
  const named = result.isReady ? [] : result.problems.map(({ path }) => path.join('.'))
  expect(named).toEqual([
    'about',
    'topics',
    'briefing',
    'seen',
    'heard',
    'present',
    'steps.0',
    'steps.1',
    'steps.2',
    'questions',
    'teaching.0',
    'variants.0',
    'variants.1',
  ])
  const left = asCopied(draft, copied).reduce<readonly string[]>(
    (texts, path) => withoutPiece(draft, texts, path),
    copied,
  )
  expect(judged(draft, live, known, left)).toMatchObject({ isReady: true })
})

test('a part that is changed is no longer as in the copy, and is so again when that is undone', () => {
  const changed = { ...draft, topics: ['night'], title: 'Another' }
  expect(placesIn(draft).filter((place) => !placesIn(changed).includes(place))).toEqual([
    'about',
    'topics',
  ])
  expect(placesIn({ ...changed, topics: draft.topics })).toContain('topics')
})

test('a part that moved in its list is found where it now is', () => {
  const [, ...others] = draft.variants
  expect(placesIn({ ...draft, variants: others })).toContain('variants.0')
})

test('what is said to fit is asked no more, and all the rest still is', () => {
  const left = withoutPiece(draft, copied, ['briefing'])
  expect(placesIn(draft, left)).toEqual(placesIn(draft).filter((place) => place !== 'briefing'))
})
