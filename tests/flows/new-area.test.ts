import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#check/facts.ts'
import { load } from '#check/load/load.ts'
import { releaseProblems } from '#check/load/rules/release.ts'
import { verifyFlow } from '#check/prove/verify-flow.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { flows } from '../../scripts/find-areas.ts'
import { englishOf, filesOfNewArea, templateFile } from '../../scripts/new-area/template.ts'
import { toCheck } from '../../scripts/new-area/to-check.ts'
import { readFolder } from '../../scripts/read-area.ts'

/** What `npm run new:area` makes of the shipped area. */

const template = templateFile.parse(JSON.parse(readFileSync(join(flows, 'new-area.json'), 'utf8')))
const { files: shipped } = readFolder(join(flows, template.from))
const area = { id: 'two-rivers', name: 'Two Rivers', today: '2026-11-28' }
const files = filesOfNewArea(englishOf(shipped), template, area)
const flow = flowOf()

describe('a new area', () => {
  test('keeps every safety rule that it has', () => {
    expect(verifyFlow(flow, files).problems).toEqual([])
    expect(Object.keys(flow.pathway.questions)).toHaveLength(7)
  })

  test('has nothing of the first area, in any id, word, number or source', () => {
    expect(Object.values(files).join('')).not.toMatch(/hertf?|beacon|catch22|watford|03000 11/i)
    expect(flow.pathway).toMatchObject({ id: 'two-rivers', owner: null })
    expect(flow.texts.en?.pathway.area).toBe('Two Rivers')
  })

  test('has every service unconfirmed, due within a week, and every local number made up', () => {
    for (const [id, service] of Object.entries(flow.services)) {
      expect({ id, ...service }).toMatchObject({
        id,
        confidence: 'unconfirmed',
        checkedOn: null,
        reviewBy: '2026-12-05',
      })
    }
    const local = Object.values(flow.services).filter(({ tel }) => tel.startsWith('+441'))
    // 01632 960 is kept for drama: nobody is rung by it.
    expect(local.map(({ number }) => number)).toEqual([
      '01632 960 101',
      '01632 960 102',
      '01632 960 103',
    ])
  })

  test('is refused for a release, as long as a number is made up, a source is to be found or nobody checked it', () => {
    const found = releaseProblems(flow, files).map(({ rule, where }) => `${rule} ${where.path}`)
    const entries = Object.keys(flow.services).map((id) => `services.${id}`)
    const ways = Object.keys(flow.access).map((id) => `access.${id}`)
    expect(found).toEqual([
      'made-up-number services.support-centre.number',
      'made-up-number services.childrens-services.number',
      'made-up-number services.adult-safeguarding.number',
      'source-to-find services.police-999.sources',
      'source-to-find services.police-101.sources',
      'source-to-find services.national-helpline.sources',
      'source-to-find services.support-centre.sources',
      'source-to-find services.childrens-services.sources',
      'source-to-find services.adult-safeguarding.sources',
      'source-to-find sources.to-find',
      'never-checked checkedOn',
      ...[...entries, ...ways].map((entry) => `never-checked ${entry}.checkedOn`),
    ])
  })

  test('says on no screen that anybody checked it', () => {
    const facts = factsOf(flow, [])
    expect(facts.length).toBeGreaterThan(100)
    expect(facts.filter(({ checkedOn }) => checkedOn !== null)).toEqual([])
  })

  test('begins with a list of every sentence and number to check', () => {
    const list = toCheck(files, area.name)
    for (const file of ['text/en.json', 'signs/en.json', 'person/en.json']) {
      const sentences = stringsIn(JSON.parse(files[file] ?? 'null'))
      expect(sentences.length, file).toBeGreaterThan(20)
      expect(sentences.filter((sentence) => !list.includes(`: ${sentence}\n`))).toEqual([])
    }
    for (const outcome of Object.keys(flow.pathway.outcomes)) {
      expect(list).toContain(`- [ ] \`outcomes.${outcome}.calls\`: `)
    }
    const cards = Object.keys(files).filter((file) => /^person\/(?!en\.)/.test(file))
    expect(cards.filter((file) => !list.includes(`- [ ] \`${file}\`\n`))).toEqual([])
    expect(list).toContain('- [ ] `services.support-centre.number`: 01632 960 101\n')
  })
})

function flowOf(): CheckedFlow {
  const holidays = shipped['bank-holidays.json'] ?? ''
  const loaded = load({ ...files, 'bank-holidays.json': holidays })
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'))
  return loaded.flow
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) =>
    key === '$schema' ? [] : stringsIn(inside),
  )
}
