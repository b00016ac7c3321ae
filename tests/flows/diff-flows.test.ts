import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root, run, typed } from './command.ts'

/*
 * The command is run on the files as they are, against a history made for the test: `sound` has the
 * flows as they are now, `broken` has a pathway that is no JSON, `earlier` has an area from before
 * there were signs and safety rules, and the last commit has no flows.
 */

const folder = mkdtempSync(join(tmpdir(), 'history-'))
const history = join(folder, '.git')
/** Without what git itself sets for a hook, which would lead it to another history. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
)
const here = ['--git-dir', history, '--work-tree', root]
const unsafe = 'tests/fixtures/flows/unsafe'
const minimal = 'tests/fixtures/flows/minimal'

beforeAll(() => {
  git(['init', '--quiet', folder])
  git([...here, 'add', 'flows', 'tests/fixtures/flows'])
  commit('sound')
  const { stdout } = git([...here, 'hash-object', '-w', '--stdin'], '{')
  const file = 'flows/hertfordshire/pathway.json'
  git([...here, 'update-index', '--cacheinfo', `100644,${stdout.trim()},${file}`])
  commit('broken')
  git([...here, 'rm', '--quiet', '-r', '--cached', `${minimal}/signs`, `${minimal}/safety.json`])
  commit('earlier')
  git([...here, 'rm', '--quiet', '-r', '--cached', 'flows'])
  commit('without-flows')
  vi.stubEnv('GIT_DIR', history)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('npm run diff:flows', () => {
  test('finds no difference between the shipped area and itself', () => {
    const { status, stdout } = typed('diff-flows.ts', ['sound'], {
      ...environment,
      GIT_DIR: history,
    })
    expect(stdout).toMatch(/^hertfordshire: version \S+ as it is now, against version \S+ at sound/)
    expect(stdout).toContain('Nobody ends elsewhere, and no call, number or opening changed.')
    expect(stdout).toMatch(/read git diff sound -- flows\/hertfordshire\.\n$/)
    expect(status).toBe(0)
  })

  test('compares a draft with the area that it extends, in sentences', async () => {
    const { status, stdout } = await diff('sound', `${unsafe}/not-sure-is-the-safer-answer.json`)
    expect(stdout).toContain('Where answers lead\n- Whoever answers “Not sure” to ')
    expect(stdout).toMatch(/, and the draft itself\.\n$/)
    expect(status).toBe(1)
  })

  test('prints differences as JSON', async () => {
    const { status, stdout } = await diff('sound', `${unsafe}/seven-questions.json`, '--json')
    const { area, revision, versions, differences } = JSON.parse(stdout) as Printed
    expect({ area, revision }).toEqual({ area: 'seven-questions', revision: 'sound' })
    expect(versions.before).toBe(versions.now)
    expect(differences.map(({ about }) => about)).toEqual(['routes'])
    expect(status).toBe(1)
  })

  test('compares an area with what it was before there were signs and safety rules', async () => {
    const { status, stdout, stderr } = await diff('earlier', minimal)
    expect(stderr).toBe('')
    expect(stdout).toContain('Nobody ends elsewhere')
    expect(status).toBe(0)
  })

  test.each([
    { name: 'a revision that is not there', args: ['none'], says: 'git knows no revision "none".' },
    {
      name: 'an area that was not there at the last commit, which is meant when none is named',
      args: [],
      says: 'There was no area in flows/hertfordshire at the revision "HEAD".',
    },
    {
      name: 'a pathway that was broken then',
      args: ['broken'],
      says: 'hertfordshire at broken cannot be compared, because it has ',
    },
    {
      name: 'a pathway that is broken now',
      args: ['sound', 'tests/fixtures/flows/broken/cycle.json'],
      says: 'cycle as it is now cannot be compared, because it has 1 problem, such as ',
    },
    {
      name: 'a draft that cannot be read',
      args: ['sound', 'package.json'],
      says: 'package.json cannot be compared, because it has ',
    },
    {
      name: 'an area that is not there',
      args: ['sound', 'hertfordshir'],
      says: 'There is no area, folder or draft "hertfordshir". The areas are: ',
    },
    { name: 'too much', args: ['a', 'b', 'c'], says: 'Name one revision and one area, and not c' },
    { name: 'an option that is not there', args: ['--jsn'], says: "Unknown option '--jsn'" },
  ])('says in a sentence what is wrong: $name', async ({ args, says }) => {
    const { status, stdout, stderr } = await diff(...args)
    expect(stderr).toContain(says)
    expect(stderr).toContain('For help: npm run diff:flows -- --help')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  test('says that there is no history, where there is none', async () => {
    vi.stubEnv('GIT_DIR', join(history, 'nowhere'))
    const { status, stderr } = await diff('HEAD')
    vi.stubEnv('GIT_DIR', history)
    expect(stderr).toMatch(/^There is no history to read: .*not a git repository/)
    expect(status).toBe(2)
  })

  test('explains itself, its exit codes included', async () => {
    const { status, stdout } = await diff('--help')
    expect(stdout).toContain('Exit codes\n  0 ')
    expect(status).toBe(0)
  })
})

interface Printed {
  readonly area: string
  readonly revision: string
  readonly versions: { readonly before: string; readonly now: string }
  readonly differences: readonly { readonly about: string; readonly says: string }[]
}

function diff(...args: readonly string[]) {
  return run('diff-flows.ts', args)
}

function commit(name: string): void {
  const somebody = ['-c', 'user.name=Nobody', '-c', 'user.email=nobody@example.org']
  const unsigned = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null']
  git([...here, ...somebody, ...unsigned, 'commit', '--quiet', '-m', name])
  git([...here, '-c', 'tag.gpgsign=false', 'tag', name])
}

function git(args: readonly string[], input = '') {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8', input, env: environment })
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`)
  return result
}
