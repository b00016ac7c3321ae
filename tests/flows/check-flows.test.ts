import { afterAll, describe, expect, test, vi } from 'vitest'
import { run, typed } from './command.ts'

afterAll(() => {
  vi.unstubAllEnvs()
})

describe('npm run check:flows', () => {
  test('finds every shipped area by itself, and only warns of content that is overdue', () => {
    const { status, stdout } = typed('check-flows.ts', ['--on', '2036-01-01'])
    expect(stdout).toContain('hertfordshire, version ')
    expect(stdout).toContain('warning: review-overdue  flows/hertfordshire/pathway.json:')
    expect(stdout).toContain('warning: review-overdue  flows/hertfordshire/services.json:')
    expect(stdout).toMatch(/, 0 problems\n$/)
    expect(status).toBe(0)
  })

  test('names the rule that each of some drafts breaks', async () => {
    const broken = ['cycle', 'not-json', 'unknown-key'].map((rule) => `broken/${rule}.json`)
    const drafts = [...broken, 'unsafe-edits/saturday-closes-late.json']
    const paths = drafts.map((path) => `tests/fixtures/flows/${path}`)
    const { status, stdout } = await check('--json', '--on', '2027-02-01', ...paths)
    const { areas } = JSON.parse(stdout) as {
      areas: { name: string; problems: { rule: string }[] }[]
    }
    expect(areas.map(({ name, problems }) => [name, ...problems.map(({ rule }) => rule)])).toEqual([
      ['cycle', 'cycle'],
      ['not-json', 'not-json'],
      ['unknown-key', 'unknown-key'],
      ['saturday-closes-late', 'beacon-hours-said-twice'],
    ])
    expect(status).toBe(1)
  })

  test('takes a folder, refuses a review that is overdue when it is strict, and says who must confirm what', async () => {
    const args = ['tests/fixtures/flows/minimal', '--on', '2027-07-05', '--strict']
    const { status, stdout } = await check(...args)
    expect(stdout).toContain('  review-overdue  tests/fixtures/flows/minimal/services.json:11')
    expect(stdout).toContain(
      '"minimal" was to be checked again by 2027-07-04, and nobody has: do not publish it.',
    )
    expect(stdout.split('\n').filter((line) => line.includes(' must confirm '))).toEqual([
      '    “Ambulance” must confirm 999 and the hours. Then write the new days.',
      '    “The desk” must confirm 01632 960 001 and the hours. Then write the new days.',
      '    “The advice line” must confirm 01632 960 002 and the hours. Then write the new days.',
    ])
    expect(stdout).toMatch(
      /Nobody has taken responsibility for this content\. Still to be confirmed: 1 fact\./,
    )
    expect(status).toBe(1)
  })

  test('says in JSON by which day each part must be checked again', async () => {
    const { stdout } = await check('--json', '--on', '2027-01-04', 'tests/fixtures/flows/minimal')
    const { areas } = JSON.parse(stdout) as { areas: { reviews: object[] }[] }
    const [pathway, ambulance] = areas[0]?.reviews ?? []
    const dates = { checkedOn: '2027-01-04', reviewBy: '2027-07-04' }
    expect([pathway, ambulance]).toEqual([
      { file: 'pathway.json', of: 'minimal', ...dates },
      { file: 'services.json', of: 'ambulance', ...dates },
    ])
  })

  test('says in JSON of each fact how sure it is, where it is from, and that it is overdue', async () => {
    const { stdout } = await check('--json', '--on', '2027-07-05', 'tests/fixtures/flows/minimal')
    const { areas } = JSON.parse(stdout) as { areas: { facts: { id: string; kind: string }[] }[] }
    const facts = areas[0]?.facts ?? []
    expect(facts.find(({ id, kind }) => id === 'desk' && kind === 'number')).toEqual({
      kind: 'number',
      id: 'desk',
      says: 'The desk: 01632 960 001',
      standing: 'good',
      howSure: 'Its own page says so.',
      sources: ['handbook'],
      checkedOn: '2027-01-04',
      checkedBy: null,
      reviewBy: '2027-07-04',
      holdsUntil: null,
      ask: null,
      isOverdue: true,
    })
  })

  test.each([
    {
      name: 'an area that is not there',
      args: ['hertfordshir'],
      says: 'The areas are: ',
    },
    { name: 'a day that does not exist', args: ['--on', '2027-02-29'], says: 'write a day' },
    { name: 'an option that is not there', args: ['--stict'], says: "Unknown option '--stict'" },
  ])('says what is wrong with the question: $name', async ({ args, says }) => {
    const { status, stdout, stderr } = await check(...args)
    expect(stderr).toContain(says)
    expect(stderr).toContain('--help')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('explains itself, its exit codes included', async () => {
    const { status, stdout } = await check('--help')
    for (const code of [0, 1, 2]) expect(stdout).toContain(`\n  ${code}   `)
    expect(status).toBe(0)
  })
})

function check(...args: readonly string[]) {
  return run('check-flows.ts', args)
}
