import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Progress,
  formatProgress,
  completionOf,
  mergedProgress,
  noProgress as nothing,
  parseProgress,
  scoreOf,
  withAttempt,
} from '#later/training/scorm/progress.ts'
import { trainingFilesIn } from '../../../../../scripts/read-area.ts'

/** The most that SCORM 1.2 keeps, in characters. */
const mostKept = 4096

const ids = ['one', 'two', 'three', 'four']

test('what was printed is read again', () => {
  const progress: Progress = { best: { one: 100, three: 67 }, at: 'three' }
  expect(parseProgress(formatProgress(progress), ids)).toEqual(progress)
})

describe('what does not fit is left out', () => {
  test.each([
    { text: '', is: nothing },
    { text: ' ', is: nothing },
    { text: '{&quot;best&quot;:{&quot;one&quot;:90},&quot;at&quot;:null}', is: { best: { one: 90 }, at: null } }, // prettier-ignore
    { text: '{"best":{"gone":90,"two":90},"at":"gone"}', is: { best: { two: 90 }, at: null } },
    { text: '{"best":{"one":101,"two":-1,"three":"9","four":null}}', is: nothing },
    { text: '{"best":{"__proto__":5,"constructor":5},"at":"constructor"}', is: nothing },
    { text: '{"best":{"one":0},"at":"one","more":true}', is: { best: { one: 0 }, at: 'one' } },
  ])('$text', ({ text, is }) => {
    expect(parseProgress(text, ids)).toEqual(is)
  })

  test('of any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { best, at } = parseProgress(text, ids) ?? nothing
        expect(Object.keys(best).filter((id) => !ids.includes(id))).toEqual([])
        expect([null, ...ids]).toContain(at)
      }),
    )
  })
})

test.each([
  '{"best":{"one":10',
  'null',
  '[1]',
  '"best"',
  '{"best":null,"at":7}',
  '{"best":[90]}',
  '{"best":"one","at":"one"}',
  '{&quot;best&quot;:',
  'viewed=1,2,3|lastviewedslide=3',
])('%s is no progress, and is not taken for none', (text) => {
  expect(parseProgress(text, ids)).toBeNull()
})

test('of what was kept and this visit, the better score of each counts', () => {
  const kept: Progress = { best: { one: 100, two: 40 }, at: 'two' }
  const visit: Progress = { best: { one: 60, two: 70, three: 0 }, at: 'one' }
  const merged = { best: { one: 100, two: 70, three: 0 }, at: 'one' }
  expect(mergedProgress(kept, visit)).toEqual(merged)
})

test.each([
  { attempts: [['one', 50]], best: { one: 50 } },
  { attempts: [['one', 50], ['one', 80]], best: { one: 80 } }, // prettier-ignore
  { attempts: [['one', 80], ['one', 50]], best: { one: 80 } }, // prettier-ignore
  { attempts: [['one', 0], ['two', 100]], best: { one: 0, two: 100 } }, // prettier-ignore
] as const)('after $attempts the best are $best', ({ attempts, best }) => {
  const progress = attempts.reduce<Progress>(
    (all, [id, score]) => withAttempt(all, id, score),
    nothing,
  )
  expect(progress).toEqual({ best, at: null })
})

test.each([
  { best: {}, score: null, done: 0 },
  { best: { one: 0 }, score: 0, done: 1 },
  { best: { one: 100, two: 67 }, score: 84, done: 2 },
  { best: { one: 100, two: 67, three: 33 }, score: 67, done: 3 },
  { best: { one: 100, two: 100, three: 100, four: 100 }, score: 100, done: 4 },
])('$best is a score of $score, and $done done', ({ best, score, done }) => {
  expect(scoreOf({ best, at: null })).toBe(score)
  expect(completionOf({ best, at: null }, ids)).toEqual({ done, needed: 3 })
})

test('where there are two scenarios, both complete practice', () => {
  expect(completionOf(nothing, ['one', 'two'])).toEqual({ done: 0, needed: 2 })
})

test('all that can be kept of the shipped scenarios fits into SCORM 1.2', () => {
  const files = Object.keys(trainingFilesIn(resolve('flows/hertfordshire')) ?? {})
  const shipped = files
    .filter((file) => file.startsWith('scenarios/'))
    .map((file) => file.slice('scenarios/'.length, -'.json'.length))
  expect(shipped.length).toBeGreaterThanOrEqual(16)
  const best = Object.fromEntries(shipped.map((id) => [id, 100]))
  const longest = shipped.reduce((a, b) => (b.length > a.length ? b : a))
  expect(formatProgress({ best, at: longest }).length).toBeLessThan(mostKept)
})
