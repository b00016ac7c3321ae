import { describe, expect, test } from 'vitest'
import { areaAt, shippedAreas } from '../support/areas.ts'

/** What every shipped page of signs must be, whatever its words. */

const areas = shippedAreas.filter(({ path }) => areaAt(path).flow.signs.en !== undefined)

/** Nobody may read a sign as a score, or as something about a nation. */
const never = /\b(scores?|points?|per cent|likely|albania|romania|vietnam|nigeria|poland|polish)/i

test('some pages of signs are shipped', () => {
  expect(areas.length).toBeGreaterThan(0)
})

describe.each(areas)('$name', ({ path }) => {
  const { signs, sources } = areaAt(path).flow
  const english = signs.en!
  const sentences = [
    english.lead,
    ...english.notProof,
    ...Object.values(english.groups).flatMap((group) => [group.title, ...group.signs]),
  ]

  test('gives no score and names no nationality', () => {
    expect(sentences.length).toBeGreaterThan(40)
    expect(sentences.filter((sentence) => never.test(sentence))).toEqual([])
  })

  test('says each thing in twenty words at most, in one sentence or two', () => {
    const long = sentences
      .flatMap((said) => said.split(/(?<=[.?]) /))
      .filter((sentence) => sentence.split(' ').length > 20)
    expect(long).toEqual([])
  })

  test('says that no sign proves anything, that signs are not counted, and that nobody need be sure', () => {
    const said = english.notProof.join(' ')
    expect(said).toMatch(/No single sign proves anything/)
    expect(said).toMatch(/Do not count signs/)
    expect(said).toMatch(/You need not be sure/)
  })

  test('has a published source with a date under each group, and not our judgement alone', () => {
    const published = Object.values(english.groups).map((group) =>
      group.sources.flatMap((id) => (id === 'our-judgement' ? [] : (sources[id]?.date ?? []))),
    )
    expect(published.length).toBeGreaterThan(9)
    expect(published.filter((dates) => dates.length === 0)).toEqual([])
  })
})
