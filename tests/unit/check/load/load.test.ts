import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { jsonSchemas } from '#check/load/json-schema.ts'
import { everyText, filesOf, flowOf, minimalWith, problemsOf, without } from './fixtures.ts'

describe('an area that keeps every rule', () => {
  test('is a flow', () => {
    const flow = flowOf('minimal')
    expect(Object.keys(flow.services)).toEqual(['ambulance', 'desk', 'advice-line'])
    expect(flow.holidays[0]).toEqual({ date: '2027-01-01', title: 'New Year’s Day' })
  })

  test('is plain data, with every language that has a file', () => {
    const flow = flowOf('kitchen-sink')
    expect(Object.keys(flow.texts)).toEqual(['en', 'eo'])
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow)
  })

  test('has the ways to reach its services, and none where the file has none', () => {
    expect(Object.keys(flowOf('kitchen-sink').access).length).toBeGreaterThan(0)
    expect(flowOf('minimal').access).toEqual({})
  })

  test('loads from files with a byte order mark and line endings of Windows', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    expect(problemsOf(everyText(filesOf('minimal'), windows))).toEqual([])
  })

  test('of the kitchen sink uses every key and every word that a file may contain', () => {
    const text = Object.values(filesOf('kitchen-sink')).join('\n')
    const schemas = Object.entries(jsonSchemas()).filter(([name]) => !outsideAnArea.test(name))
    const words = schemas.flatMap(([, schema]) => wordsOf(JSON.parse(schema)))
    expect(words.length).toBeGreaterThan(80)
    expect(words.filter((word) => !text.includes(`"${word}"`))).toEqual([])
  })
})

describe('an area that breaks rules', () => {
  test('is told everything at once, over all files', () => {
    const files = {
      ...filesOf('minimal'),
      'changes.json': '{ "changes": ',
      'sources.json': '{ "sourcs": {} }',
      'text/eo.json': '{}',
    }
    const found = problemsOf(files).map(({ rule, where }) => `${rule} ${where.file} ${where.path}`)
    expect(found).toEqual([
      'missing-key sources.json sources',
      'unknown-key sources.json sourcs',
      'not-json changes.json ',
      'missing-key text/eo.json pathway',
      'missing-key text/eo.json roles',
      'missing-key text/eo.json questions',
      'missing-key text/eo.json checks',
      'missing-key text/eo.json outcomes',
      'missing-key text/eo.json steps',
      'missing-key text/eo.json conditions',
      'missing-key text/eo.json services',
    ])
  })

  test('is told which rules could not be checked', () => {
    const loaded = load(minimalWith('changes.json', ''))
    expect(loaded.ok ? [] : loaded.notChecked).toEqual(['version-unlisted', 'changes-out-of-order'])
  })

  test('with a text that cannot be read, is told of no rule about words', () => {
    const loaded = load({ ...filesOf('kitchen-sink'), 'text/eo.json': '{' })
    expect(loaded.ok ? [] : loaded.problems.map(({ rule }) => rule)).toEqual(['not-json'])
    expect(loaded.ok ? [] : loaded.notChecked).toContain('words-missing')
  })

  test('is told the file, the path and the line', () => {
    const text = filesOf('minimal')['pathway.json'] ?? ''
    const line = text.split('\n').findIndex((one) => one.includes('"start":')) + 1
    const files = minimalWith('pathway.json', text.replace('"start": "hurt"', '"start": "hurts"'))
    expect(problemsOf(files)).toEqual([
      {
        rule: 'start-unknown',
        where: { file: 'pathway.json', path: 'start', line },
        message: 'There is no question "hurts" in "questions".',
        hint: 'Did you mean "hurt"?',
      },
    ])
  })

  test('with no file at all, misses every file but the list whose place nobody knows', () => {
    const missing = ['pathway', 'services', 'sources', 'changes', 'text/en', 'signs/en', 'safety']
    expect(problemsOf({}).map(({ rule, where }) => [rule, where.file])).toEqual(
      missing.map((name) => ['missing-file', `${name}.json`]),
    )
  })

  test('misses the bank-holiday list where services.json says that it is', () => {
    const files = without('bank-holidays.json', filesOf('minimal'))
    expect(problemsOf(files).map(({ rule, hint }) => [rule, hint])).toEqual([
      [
        'missing-file',
        'services.json says that it is in the folder "england-and-wales" beside this one.',
      ],
    ])
  })

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'cannot reach for what every object has: %s',
    (name) => {
      const text = filesOf('minimal')['pathway.json'] ?? ''
      const files = minimalWith(
        'pathway.json',
        text.replace('"start": "hurt"', `"start": "${name}"`),
      )
      expect(problemsOf(files).map(({ where }) => where.path)).toEqual(['start'])
    },
  )
})

const outsideAnArea = /^(draft|scenario|training)\./

/** The keys of a JSON Schema, and the words of which it wants one. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const {
    properties = {},
    enum: allowed = [],
    ...rest
  } = schema as {
    properties?: Record<string, unknown>
    enum?: readonly string[]
  }
  const inside = [...Object.values(properties), ...Object.values(rest)]
  return [...Object.keys(properties), ...allowed, ...inside.flatMap(wordsOf)]
}
