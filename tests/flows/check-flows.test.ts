import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const broken = 'tests/fixtures/flows/broken'
const unsafe = 'tests/fixtures/flows/unsafe-edits/saturday-closes-late.json'
const drafts = readdirSync(join(root, broken)).map((file) => basename(file, '.json'))

describe('npm run check:flows', () => {
  test('finds every shipped area by itself, and only warns of a review that is overdue', () => {
    const { status, stdout } = check('--on', '2036-01-01')
    expect(stdout).toContain('hertfordshire, version ')
    expect(stdout).toContain('warning: review-overdue  flows/hertfordshire/services.json:')
    expect(stdout).toMatch(/, 0 problems\n$/)
    expect(status).toBe(0)
  })

  test('names the rule of every broken draft, and of one that is unsafe', () => {
    const paths = [...drafts.map((rule) => `${broken}/${rule}.json`), unsafe]
    const { status, stdout } = check('--json', '--on', '2027-02-01', ...paths)
    const { areas } = JSON.parse(stdout) as {
      areas: { name: string; problems: { rule: string }[] }[]
    }
    expect(
      areas.map(({ name, problems }) => [name, ...new Set(problems.map(({ rule }) => rule))]),
    ).toEqual([
      ...drafts.map((rule) => [rule, rule]),
      ['saturday-closes-late', 'beacon-hours-said-twice'],
    ])
    expect(drafts.length).toBeGreaterThan(0)
    expect(status).toBe(1)
  })

  test('takes a folder, refuses a review that is overdue when it is strict, and says who must confirm what', () => {
    const args = ['tests/fixtures/flows/minimal', '--on', '2027-07-05', '--strict']
    const { status, stdout } = check(...args)
    expect(stdout).toContain('  review-overdue  tests/fixtures/flows/minimal/services.json:11')
    expect(stdout.split('\n').filter((line) => line.includes(' must confirm '))).toEqual([
      '    “Ambulance” must confirm 999 and the hours. Then write the new days.',
      '    “The desk” must confirm 01632 960 001 and the hours. Then write the new days.',
      '    “The advice line” must confirm 01632 960 002 and the hours. Then write the new days.',
    ])
    expect(status).toBe(1)
  })

  test.each([
    {
      name: 'an area that is not there',
      args: ['hertfordshir'],
      says: 'The areas are: ',
    },
    { name: 'a day that does not exist', args: ['--on', '2027-02-29'], says: 'write a day' },
    { name: 'an option that is not there', args: ['--stict'], says: "Unknown option '--stict'" },
  ])('says what is wrong with the question: $name', ({ args, says }) => {
    const { status, stdout, stderr } = check(...args)
    expect(stderr).toContain(says)
    expect(stderr).toContain('--help')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('explains itself, its exit codes included', () => {
    const { status, stdout } = check('--help')
    for (const code of [0, 1, 2]) expect(stdout).toContain(`\n  ${code}   `)
    expect(status).toBe(0)
  })
})

function check(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/check-flows.ts', ...args]
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  })
}
