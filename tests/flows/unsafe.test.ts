import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { checkArea } from '#check/check.ts'
import { readArea, readFolder } from '../../scripts/read-area.ts'

/*
 * Changes that make the shipped pathway less safe. Those in `unsafe/` break the one rule after which
 * they are called, and no other. Those in `unsafe-edits/` are mistakes that somebody could make, and
 * each is answered with a case that a safeguarding lead understands.
 */

const root = resolve(import.meta.dirname, '../..')
const unsafe = 'tests/fixtures/flows/unsafe'
const unsafeEdits = 'tests/fixtures/flows/unsafe-edits'
const day = '2026-11-23'

const drafts = namesIn(unsafe)

describe('a draft that breaks one rule', () => {
  test.each(drafts)('%s breaks that rule alone', (rule) => {
    const area = readArea(join(root, unsafe, `${rule}.json`))
    if (!area.ok) throw new Error(`The draft ${rule} cannot be read.`)
    const { problems } = checkArea(rule, area.files, { on: day, strict: false })
    expect(problems.map((problem) => problem.rule)).toEqual([rule])
  })

  test('is there for every rule', () => {
    const loaded = load(readFolder(join(root, 'flows/hertfordshire')).files)
    const rules = loaded.ok ? Object.keys(loaded.flow.safety) : []
    expect(drafts).toEqual(rules.toSorted())
    expect(rules.length).toBeGreaterThanOrEqual(13)
  })
})

/** What is printed of each edit, from its first problem on; `n` stands for a line of the file. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'age-not-sure-is-asked-to-consent': [
    '  a-child-is-never-asked-to-consent  flows/hertfordshire/safety.json:n  rules.a-child-is-never-asked-to-consent',
    '    When somebody is or may be under 18, nobody asks about talking alone, capacity, consent or others at risk. Children’s services and 101 are both to be rung now, and so they are when a child is among others at risk. No outcome but 999 comes before the question about age.',
    '    For example: on Wednesday 25 November 2026 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
    '      “Is anyone in immediate danger right now, you included?” – “No, none of these”',
    '      “Could anyone you think is being exploited be under 18?” – “Not sure”',
    '      “Can you talk with them alone and safely, with a professional interpreter if they need one?” – “Yes”',
    '      “Can they make their own decision about help and police now?” – “Yes: I have no reason to doubt it”',
    '      “What do they agree to?” – “Police, with or without support”',
    '    The tool then says “Ring the police on 101 now”:',
    '      Ring now: 101 (names the person only if they agree)',
    '      If nobody answers, ring: the Modern Slavery Helpline (names the person only if they agree)',
    '      Also ring: children’s services, if a child lives there or is with them (may name the person)',
    '      Also ring: adult safeguarding, if they have care or support needs (tell them first, if that is safe) (may name the person)',
    '      Also ring: the Salvation Army, if they have no safe place tonight, and they agree (names the person only if they agree)',
    '      When it opens, ring: Beacon, if they want support, and agree to this call (names the person only if they agree)',
    '    That breaks the rule, because it asks “Can you talk with them alone and safely, with a professional interpreter if they need one?”, “Can they make their own decision about help and police now?” and “What do they agree to?”; and because children’s services must be rung now, and the tool does not say so.',
    '',
    '  not-sure-is-the-safer-answer  flows/hertfordshire/safety.json:n  rules.not-sure-is-the-safer-answer',
    '    “Not sure” goes exactly where the question’s safer answer goes.',
    '    At “Could anyone you think is being exploited be under 18?”, “Not sure” leads to “Can you talk with them alone and safely, with a professional interpreter if they need one?”, and “Yes, or might be” to “Ring children’s services and the police now”.',
  ],
  'beacon-hours-inverted': [
    '  beacon-only-while-open  flows/hertfordshire/safety.json:n  rules.beacon-only-while-open',
    '    Beacon is never a call to make now while it is not open. It is never what to ring when nobody else answers.',
    '    For example: on Wednesday 25 November 2026 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
    '      “Is anyone in immediate danger right now, you included?” – “No, none of these”',
    '      “Could anyone you think is being exploited be under 18?” – “No: everyone I know of is clearly 18 or over”',
    '      “Is there a person, or a place?” – “One or more people, even if I have not spoken to them”',
    '      “Can you talk with them alone and safely, with a professional interpreter if they need one?” – “Yes”',
    '      “Can they make their own decision about help and police now?” – “Yes: I have no reason to doubt it”',
    '      “What do they agree to?” – “Support, but not police”',
    '    The tool then says “Ring Beacon now”:',
    '      If nobody answers, ring: the Modern Slavery Helpline (names the person only if they agree)',
    '      Also ring: children’s services, if a child lives there or is with them (may name the person)',
    '      Also ring: adult safeguarding, if they have care or support needs (tell them first, if that is safe) (may name the person)',
    '      Also ring: the Salvation Army, if they have no safe place tonight, and they agree (names the person only if they agree)',
    '      When it opens, ring: Beacon (names the person only if they agree)',
    '    That breaks the rule, because Beacon is to be rung now, and is closed at that moment.',
  ],
  'danger-not-sure-goes-on': [
    '  danger-means-999  flows/hertfordshire/safety.json:n  rules.danger-means-999',
    '    After “yes” or “not sure” to danger, the very next screen is 999, and from there the questions go on with age. After “no”, no outcome sends anybody to 999.',
    '    For example: on Wednesday 25 November 2026 at 00:00 in London (the first minute of this version), somebody is asked, and answers:',
    '      “Is anyone in immediate danger right now, you included?” – “Not sure”',
    '      “Could anyone you think is being exploited be under 18?” – “No: everyone I know of is clearly 18 or over”',
    '      “Is there a person, or a place?” – “One or more people, even if I have not spoken to them”',
    '      “Can you talk with them alone and safely, with a professional interpreter if they need one?” – “Yes”',
    '      “Can they make their own decision about help and police now?” – “Yes: I have no reason to doubt it”',
    '      “What do they agree to?” – “Police, with or without support”',
    '    The tool then says “Ring the police on 101 now”:',
    '      Ring now: 101 (names the person only if they agree)',
    '      If nobody answers, ring: the Modern Slavery Helpline (names the person only if they agree)',
    '      Also ring: children’s services, if a child lives there or is with them (may name the person)',
    '      Also ring: adult safeguarding, if they have care or support needs (tell them first, if that is safe) (may name the person)',
    '      Also ring: the Salvation Army, if they have no safe place tonight, and they agree (names the person only if they agree)',
    '      When it opens, ring: Beacon, if they want support, and agree to this call (names the person only if they agree)',
    '    That breaks the rule, because after “Not sure” comes “Could anyone you think is being exploited be under 18?”, where 999 is not the first call.',
    '',
    '  not-sure-is-the-safer-answer  flows/hertfordshire/safety.json:n  rules.not-sure-is-the-safer-answer',
    '    “Not sure” goes exactly where the question’s safer answer goes.',
    '    At “Is anyone in immediate danger right now, you included?”, “Not sure” leads to “Could anyone you think is being exploited be under 18?”, and “Yes” to “Call 999 now”.',
  ],
  'saturday-closes-late': [
    '  beacon-hours-said-twice  flows/hertfordshire/safety.json:n  rules.beacon-hours-said-twice',
    '    Beacon’s published hours are Monday to Friday 8am to 8pm and Saturday 9am to 5pm. On a day that may be a holiday it may be closed.',
    '    On Saturday 16 January 2027 at 17:00 in London, Beacon is open. The rule expects that it is closed.',
  ],
}

describe('an edit that makes routes less safe', () => {
  const { stdout, status } = check(
    ...namesIn(unsafeEdits).map((name) => `${unsafeEdits}/${name}.json`),
  )
  const said = stdout.split(/\n\n(?=\S)/)

  test('fails', () => {
    expect(status).toBe(1)
    expect(said.at(-1)).toBe('4 areas, 6 problems\n')
    expect(Object.keys(printed)).toEqual(namesIn(unsafeEdits))
  })

  test.each(Object.entries(printed))('is answered in words: %s', (name, lines) => {
    const area = said.find((one) => one.startsWith(`${name}, version `)) ?? ''
    const found = area.replaceAll(/(?<=safety\.json:)\d+/g, 'n').split('\n')
    expect(found.slice(found.indexOf('') + 1)).toEqual(lines)
  })
})

test('the machine-readable answer names the rule', () => {
  const draft = drafts.slice(0, 1)
  const paths = [
    ...draft.map((name) => `${unsafe}/${name}.json`),
    ...Object.keys(printed).map((name) => `${unsafeEdits}/${name}.json`),
  ]
  const { stdout, status } = check('--json', ...paths)
  const { areas } = JSON.parse(stdout) as {
    areas: { name: string; problems: { rule: string }[] }[]
  }
  const found = areas.map(({ name, problems }) => [name, ...problems.map(({ rule }) => rule)])
  expect(found).toEqual([
    ...draft.map((name) => [name, name]),
    [
      'age-not-sure-is-asked-to-consent',
      'a-child-is-never-asked-to-consent',
      'not-sure-is-the-safer-answer',
    ],
    ['beacon-hours-inverted', 'beacon-only-while-open'],
    ['danger-not-sure-goes-on', 'danger-means-999', 'not-sure-is-the-safer-answer'],
    ['saturday-closes-late', 'beacon-hours-said-twice'],
  ])
  expect(status).toBe(1)
})

function namesIn(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder))
  return files.map((file) => basename(file, '.json')).sort()
}

function check(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'scripts/check-flows.ts', '--on', day, ...args]
  return spawnSync(process.execPath, command, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: root },
  })
}
