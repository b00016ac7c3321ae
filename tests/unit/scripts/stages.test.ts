import { expect, test } from 'vitest'
import { readArguments, stagesNamed } from '../../../scripts/test/stages.ts'

test.each([
  { words: [], asked: { kind: 'run', names: [], files: [] } },
  { words: ['--only', 'unit,flows'], asked: { kind: 'run', names: ['unit', 'flows'], files: [] } },
  { words: ['--only=unit', 'hours'], asked: { kind: 'run', names: ['unit'], files: ['hours'] } },
  { words: ['--help'], asked: { kind: 'help' } },
])('npm test -- $words', ({ words, asked }) => {
  expect(readArguments(words)).toEqual(asked)
})

test.each([
  { words: ['--only', 'units'], says: 'There is no stage units. There are: build, lint,' },
  { words: ['--only', ''], says: 'There is no stage ' },
  { words: ['--fast'], says: "Unknown option '--fast'" },
])('a mistake is named and nothing runs: $words', ({ words, says }) => {
  const asked = readArguments(words)
  expect(asked.kind).toBe('mistake')
  expect(asked.kind === 'mistake' ? asked.says : '').toContain(says)
})

test('the browser brings the build with it', () => {
  expect(stagesNamed(['browser']).map(({ name }) => name)).toEqual(['build', 'browser'])
})
