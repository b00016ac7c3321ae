import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { whatIsWrong } from '../../../scripts/build/check-input.ts'
import { fixtures } from '../check/load/fixtures.ts'

/* What a build is given is looked at before anything is made. */

test('nothing is wrong with a sound area without numbers of an organisation', () => {
  expect(whatIsWrong(join(fixtures, 'minimal'), undefined)).toBeNull()
})

test('a file of numbers that cannot be used is named, with what is wrong', () => {
  expect(whatIsWrong(join(fixtures, 'minimal'), 'nowhere.json')).toBe(
    'CONTACTS names nowhere.json, which cannot be used. There is no such file, or it cannot be read.',
  )
})

test.each([
  { what: 'does not load', from: '{', to: '', says: 'not-json' },
  {
    what: 'breaks a safety rule',
    from: '"mostQuestions": 7',
    to: '"mostQuestions": 1',
    says: 'because it asks 2 questions',
  },
])('an area that $what is refused', ({ from, to, says }) => {
  const area = copyOfMinimal()
  const rules = readFileSync(join(area, 'safety.json'), 'utf8')
  writeFileSync(join(area, 'safety.json'), rules.replace(from, to))
  const said = whatIsWrong(area, undefined)
  expect(said).toMatch(/^The pathway has \d+ problems?:\n/)
  expect(said).toContain(says)
})

function copyOfMinimal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-input-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(fixtures, folder, { recursive: true })
  return join(folder, 'minimal')
}
