import { expect, test } from 'vitest'
import type { AreaFiles } from '#flow/flow.ts'
import { load, loadEarlier } from '#check/load/load.ts'
import { filesOf, flowOf, minimalWith, without } from './fixtures.ts'

const minimal = flowOf('minimal')

test.each<{ readonly lacks: string; readonly empty: object }>([
  { lacks: 'signs/en.json', empty: { signs: {} } },
  {
    lacks: 'safety.json',
    empty: { safety: {}, lessSafe: { loses: [], gains: [], asks: [] } },
  },
])('an area from before $lacks is as it is now, and has none', ({ lacks, empty }) => {
  const files = without(lacks, filesOf('minimal'))
  expect(load(files).ok).toBe(false)
  expect(loadEarlier(files)).toEqual({ ok: true, flow: { ...minimal, ...empty } })
})

test('an area in which the summary of an outcome had another name is as it is now', () => {
  const files = filesOf('minimal')
  const words = files['text/en.json']?.replaceAll('"summary": "Stay', '"heart": "Stay') ?? ''
  const earlier = { ...files, 'text/en.json': words }
  expect(load(earlier).ok).toBe(false)
  expect(loadEarlier(earlier)).toEqual({ ok: true, flow: minimal })
})

test.each(['minimal', 'kitchen-sink'] as const)('a whole area, %s, is what load says', (name) => {
  expect(loadEarlier(filesOf(name))).toEqual(load(filesOf(name)))
})

test.each<{ readonly name: string; readonly files: AreaFiles }>([
  { name: 'no pathway', files: without('pathway.json', filesOf('minimal')) },
  { name: 'no words', files: without('text/en.json', filesOf('minimal')) },
  { name: 'signs that are no JSON', files: minimalWith('signs/en.json', '{') },
  { name: 'safety rules of the wrong shape', files: minimalWith('safety.json', '{"rules": 3}') },
])('an area with $name is refused as load refuses it', ({ files }) => {
  expect(loadEarlier(files)).toEqual(load(files))
  expect(load(files).ok).toBe(false)
})
