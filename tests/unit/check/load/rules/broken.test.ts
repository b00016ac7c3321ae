import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AreaFiles } from '#flow/flow.ts'
import type { Problem } from '#check/load/problem.ts'
import { rules } from '#check/load/rules/table.ts'
import { readArea } from '../../../../../scripts/read-area.ts'
import { fixtures, problemsOf } from '../fixtures.ts'

const folder = join(fixtures, 'broken')
const drafts = readdirSync(folder).map((file) => basename(file, '.json'))

describe('every rule is broken by one draft', () => {
  test('there are rules, each with one name', () => {
    const names = rules.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names).toEqual([...new Set(names)])
  })

  test('there is a draft for each rule, and a rule for each draft', () => {
    expect([...drafts].sort()).toEqual(rules.map(({ name }) => name).sort())
  })

  test.each(drafts)('the draft "%s" breaks that rule and no other', (rule) => {
    const found = problemsOf(filesOfDraft(rule)).map((problem) => problem.rule)
    expect([...new Set(found)]).toEqual([rule])
  })

  test('each is placed at the file, the line and the key', async () => {
    const places = drafts.flatMap((rule) => problemsOf(filesOfDraft(rule)).map(placeOf))
    await expect(places.join('')).toMatchFileSnapshot(join(fixtures, 'broken.txt'))
  })

  test.each(rules)('the rule $name says itself in one sentence', ({ says }) => {
    expect(says).toMatch(/^[A-Z]((?!\. ).)*\.$/)
  })
})

function filesOfDraft(rule: string): AreaFiles {
  const area = readArea(join(folder, `${rule}.json`))
  if (!area.ok) throw new Error(JSON.stringify(area.problems))
  return area.files
}

function placeOf({ rule, where }: Problem): string {
  return `${rule}: ${where.file}:${where.line} ${where.path}\n`
}
