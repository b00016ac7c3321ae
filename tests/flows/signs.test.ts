import { describe, expect, test } from 'vitest'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Flow } from '#flow/flow.ts'
import { load } from '#check/load/load.ts'
import { readFolder } from '../../scripts/read-area.ts'

/** What every shipped page of signs must be, whatever its words. */

const flows = resolve(import.meta.dirname, '../../flows')
const areas = readdirSync(flows).filter((name) => existsSync(join(flows, name, 'signs')))

/** Nobody may read a sign as a score, or as something about a nation. */
const never = /\b(scores?|points?|per cent|likely|albania|romania|vietnam|nigeria|poland|polish)/i

test('some pages of signs are shipped', () => {
  expect(areas).toContain('hertfordshire')
})

describe.each(areas)('%s', (area) => {
  const { signs, sources } = flowOf(area)
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

function flowOf(area: string): Flow {
  const loaded = load(readFolder(join(flows, area)).files)
  if (loaded.ok) return loaded.flow
  throw new Error(JSON.stringify(loaded.problems))
}
