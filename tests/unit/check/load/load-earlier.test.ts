import { expect, test } from 'vitest'
import type { AreaFiles } from '#flow/flow.ts'
import type { Signs } from '#flow/text-schema.ts'
import { load, loadEarlier } from '#check/load/load.ts'
import { filesOf, flowOf, minimalWith, without } from './fixtures.ts'

const noRules = { safety: {}, lessSafe: { loses: [], gains: [], asks: [] } }
const minimal = { ...flowOf('minimal'), ...noRules }

test('an area from before the signs is as it is now, and has none', () => {
  const files = without('signs/en.json', filesOf('minimal'))
  expect(load(files).ok).toBe(false)
  expect(loadEarlier(files)).toEqual({ ok: true, flow: { ...minimal, signs: {} } })
})

test.each<{ readonly what: string; readonly files: AreaFiles }>([
  { what: 'no safety rules', files: without('safety.json', filesOf('minimal')) },
  {
    what: 'rules that promise what no rule can promise now',
    files: minimalWith('safety.json', '{"rules": {"old": {"clauses": [{"then": {"old": 1}}]}}}'),
  },
])('an area with $what is as it is now, and keeps none', ({ files }) => {
  expect(load(files).ok).toBe(false)
  expect(loadEarlier(files)).toEqual({ ok: true, flow: minimal })
})

test('an area in which the summary of an outcome had another name is as it is now', () => {
  const files = filesOf('minimal')
  const words = files['text/en.json']?.replaceAll('"summary": "Stay', '"heart": "Stay') ?? ''
  const earlier = { ...files, 'text/en.json': words }
  expect(load(earlier).ok).toBe(false)
  expect(loadEarlier(earlier)).toEqual({ ok: true, flow: minimal })
})

test('an area in which a page of signs had its sources in one list is as it is now', () => {
  const { groups, ...page } = JSON.parse(filesOf('minimal')['signs/en.json'] ?? '') as Signs
  const { looks } = groups
  const { sources, ...look } = looks!
  const earlier = minimalWith(
    'signs/en.json',
    JSON.stringify({ ...page, groups: { looks: look }, sources }),
  )
  expect(load(earlier).ok).toBe(false)
  expect(loadEarlier(earlier)).toEqual({ ok: true, flow: minimal })
})

test('an area that did not say yet when it was checked has been overdue ever since', () => {
  const { checkedOn, reviewBy, owner, ...said } = minimal.pathway
  const earlier = minimalWith('pathway.json', JSON.stringify(said))
  expect([checkedOn, reviewBy, owner, load(earlier).ok]).toEqual([
    '2027-01-04',
    '2027-07-04',
    null,
    false,
  ])
  const pathway = { ...said, checkedOn: '1970-01-01', reviewBy: '1970-01-02', owner: null }
  expect(loadEarlier(earlier)).toEqual({ ok: true, flow: { ...minimal, pathway } })
})

test.each(['minimal', 'kitchen-sink'] as const)(
  'a whole area, %s, is what load says, without its safety rules',
  (name) => {
    expect(loadEarlier(filesOf(name))).toEqual({ ok: true, flow: { ...flowOf(name), ...noRules } })
  },
)

test.each<{ readonly name: string; readonly files: AreaFiles }>([
  { name: 'no pathway', files: without('pathway.json', filesOf('minimal')) },
  { name: 'no words', files: without('text/en.json', filesOf('minimal')) },
  { name: 'signs that are no JSON', files: minimalWith('signs/en.json', '{') },
])('an area with $name is refused as load refuses it', ({ files }) => {
  expect(loadEarlier(files)).toEqual(load(files))
  expect(load(files).ok).toBe(false)
})
