import { expect, test } from 'vitest'
import { deadCode } from '../../../scripts/test/find-dead-code.ts'

const page = [{ path: 'index.html', text: '<script src="/src/main.tsx"></script>' }]

/** `src/main.tsx` with this text, beside another file of `src/`. */
function beside(main: string, path: string, text: string) {
  return deadCode(
    [
      { path: 'src/main.tsx', text: main },
      { path, text },
    ],
    page,
  )
}

test.each([
  {
    rule: 'a file that nothing imports',
    main: '',
    text: '',
    dead: ['src/flow/load.ts: nothing leads to this file.'],
  },
  {
    rule: 'an export that only its own file uses',
    main: "import { load } from '#flow/load.ts'",
    text: 'export function load() { return parse() }\nexport function parse() { return 1 }',
    dead: [
      'src/flow/load.ts:2 exports parse, which no other file takes: remove it, or the word export.',
    ],
  },
  {
    rule: 'a constant',
    main: "import './flow/load.ts'",
    text: 'export const limit = 1',
    dead: [
      'src/flow/load.ts:1 exports limit, which no other file takes: remove it, or the word export.',
    ],
  },
  {
    rule: 'a type that nothing uses',
    main: "import '#flow/load.ts'",
    text: 'export type Limit = number',
    dead: [
      'src/flow/load.ts:1 exports Limit, which no other file takes: remove it, or the word export.',
    ],
  },
])('finds $rule', ({ main, text, dead }) => {
  expect(beside(main, 'src/flow/load.ts', text)).toEqual(dead)
})

test.each([
  { rule: 'imported by name', main: "import { load } from '#flow/load.ts'" },
  { rule: 'imported by another name', main: "import { load as read } from './flow/load.ts'" },
  { rule: 'imported whole', main: "import * as flow from '#flow/load.ts'" },
  { rule: 'imported late', main: "const { load } = await import('#flow/load.ts')" },
  { rule: 'imported as a type', main: "type Load = typeof import('#flow/load.ts').load" },
])('spares what is $rule', ({ main }) => {
  expect(beside(main, 'src/flow/load.ts', 'export function load() {}')).toEqual([])
})

test('spares a type that an export speaks of', () => {
  const text = 'export type Limit = number\nexport const limit: Limit = 1'
  expect(beside("import { limit } from '#flow/load.ts'", 'src/flow/load.ts', text)).toEqual([])
})

test('spares what a test takes, and a script that a setting names', () => {
  const code = [
    { path: 'src/main.tsx', text: '' },
    { path: 'src/flow/load.ts', text: 'export const limit = 1' },
    { path: 'tests/unit/load.test.ts', text: "import { limit } from '#flow/load.ts'" },
    { path: 'tests/vitest.config.ts', text: "export default { setupFiles: ['./setup.ts'] }" },
    { path: 'tests/setup.ts', text: '' },
    { path: 'scripts/serve.ts', text: '' },
    { path: 'tests/browser/playwright.config.ts', text: 'const run = `tsx scripts/serve.ts ${1}`' },
  ]
  expect(deadCode(code, page)).toEqual([])
})

test('spares what is exported again, where that is taken', () => {
  const code = [
    { path: 'src/main.tsx', text: "import { load } from '#app/flow.ts'" },
    { path: 'src/app/flow.ts', text: "export { load } from '#flow/load.ts'" },
    { path: 'src/flow/load.ts', text: 'export function load() {}' },
  ]
  expect(deadCode(code, page)).toEqual([])
})

test('finds a file that only dead files import', () => {
  const code = [
    { path: 'src/main.tsx', text: '' },
    { path: 'src/flow/load.ts', text: "import './rules.ts'" },
    { path: 'src/flow/rules.ts', text: '' },
  ]
  expect(deadCode(code, page)).toEqual([
    'src/flow/load.ts: nothing leads to this file.',
    'src/flow/rules.ts: nothing leads to this file.',
  ])
})
