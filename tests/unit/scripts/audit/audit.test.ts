import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { installScripts } from '../../../../scripts/audit/install-scripts.ts'
import { describeLine, line, notAvailable, sumOf } from '../../../../scripts/audit/line.ts'
import { differences, hashesIn } from '../../../../scripts/audit/same-files.ts'
import { mustBeMended, readAdvice } from '../../../../scripts/audit/vulnerabilities.ts'
import { readLock } from '../../../../scripts/build/lock.ts'

test('a registry that answers is believed, a weakness each', () => {
  const weak = { name: 'made-up', severity: 'high', nodes: ['node_modules/made-up'] }
  const written = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { 'made-up': weak } })
  expect(readAdvice(written)).toEqual({
    kind: 'answered',
    found: [{ name: 'made-up', severity: 'high' }],
  })
})

test.each([
  { says: '{"statusCode":405,"body":""}', why: 'the registry answers 405' },
  { says: '{"error":{"code":"ENOTFOUND","summary":"no such host"}}', why: 'ENOTFOUND' },
  { says: '{"auditReportVersion":1,"vulnerabilities":{}}', why: 'no answer' },
  { says: '{"auditReportVersion":2}', why: 'no answer' },
  { says: '<p>Log in', why: 'no answer' },
  { says: '', why: 'no answer' },
])('what the registry says with $says is no answer, and no pass: $why', ({ says, why }) => {
  expect(readAdvice(says)).toEqual({ kind: 'not-available', why })
})

test.each([
  { severity: 'low', where: 'users', must: true },
  { severity: 'moderate', where: 'build', must: false },
  { severity: 'high', where: 'build', must: true },
  { severity: 'critical', where: 'build', must: true },
] as const)(
  'a $severity weakness for $where must be mended: $must',
  ({ severity, where, must }) => {
    expect(mustBeMended({ name: 'made-up', severity }, where)).toBe(must)
  },
)

test('a package that would run a script when it is installed is found, and unknown until it was read', () => {
  const lock = readLock()
  expect(installScripts(lock).unknown).toEqual([])
  const more = { ...lock, 'node_modules/made-up': { version: '1.0.0', hasInstallScript: true } }
  expect(installScripts(more).unknown).toEqual(['made-up'])
})

test('a file that differs, and one that only one build has, are both named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const hashesOf = (name: string, files: Readonly<Record<string, string>>) => {
    mkdirSync(join(folder, name, 'assets'), { recursive: true })
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, name, path), text)
    return hashesIn(join(folder, name))
  }
  const one = hashesOf('one', { 'sw.js': 'a', 'assets/b.js': 'b', 'assets/c.js': 'c' })
  const other = hashesOf('other', { 'sw.js': 'a', 'assets/b.js': 'B', 'assets/d.js': 'd' })
  expect(differences(one, other)).toEqual(['assets/b.js', 'assets/c.js', 'assets/d.js'])
  expect(differences(one, one)).toEqual([])
})

test('what could not be asked is said as that, and counts neither way', () => {
  const lines = [line('A', 'good'), line('B', 'bad', ['b.js differs']), notAvailable('C', 'why')]
  expect(lines.map(describeLine)).toEqual([
    'passed  A: good',
    'FAILED  B: bad\n          b.js differs',
    '–       C: not available here: why',
  ])
  expect(sumOf(lines)).toBe('1 passed, 1 failed, 1 not available here')
})
