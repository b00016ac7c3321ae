import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { merge, placedInDraft, readDraft, withDraft } from '#check/load/draft.ts'
import { load } from '#check/load/load.ts'
import { hashOf, onDisk, readArea } from '../../../../scripts/read-area.ts'
import { everyText, filesOf, fixtures, without } from './fixtures.ts'

const minimal = filesOf('minimal')

describe('a draft changes an area by a few keys', () => {
  test('merges what differs, and leaves the other files as they were', () => {
    const draft = { extends: '..', merge: { 'pathway.json': { version: '2027-01-05' } } }
    const { 'pathway.json': pathway = '', ...others } = withDraft(minimal, draft)
    const before: unknown = JSON.parse(minimal['pathway.json'] ?? '')
    expect(JSON.parse(pathway)).toEqual({ ...Object(before), version: '2027-01-05' })
    expect(others).toEqual(without('pathway.json', minimal))
  })

  test('adds a file, takes one away, and writes one again', () => {
    const files = withDraft(minimal, {
      extends: '..',
      merge: { 'text/eo.json': { steps: {} }, 'sources.json': null },
      replace: { 'changes.json': '{' },
    })
    expect(files['text/eo.json']).toBe('{\n  "steps": {}\n}\n')
    expect(Object.keys(files)).not.toContain('sources.json')
    expect(files['changes.json']).toBe('{')
  })

  test('leaves a file that is not JSON as it was', () => {
    const files = { 'pathway.json': '{' }
    expect(withDraft(files, { extends: '..', merge: { 'pathway.json': { id: 'x' } } })).toEqual(
      files,
    )
  })
})

/** The examples of RFC 7396, appendix A, and what the standard leaves to the language. */
test.each([
  { value: { a: 'b' }, patch: { a: 'c' }, merged: { a: 'c' } },
  { value: { a: 'b' }, patch: { b: 'c' }, merged: { a: 'b', b: 'c' } },
  { value: { a: 'b' }, patch: { a: null }, merged: {} },
  { value: { a: 'b', b: 'c' }, patch: { a: null }, merged: { b: 'c' } },
  { value: { a: ['b'] }, patch: { a: 'c' }, merged: { a: 'c' } },
  { value: { a: 'c' }, patch: { a: ['b'] }, merged: { a: ['b'] } },
  { value: { a: { b: 'c' } }, patch: { a: { b: 'd', c: null } }, merged: { a: { b: 'd' } } },
  { value: { a: [{ b: 'c' }] }, patch: { a: [1] }, merged: { a: [1] } },
  { value: ['a', 'b'], patch: ['c', 'd'], merged: ['c', 'd'] },
  { value: { a: 'b' }, patch: ['c'], merged: ['c'] },
  { value: { a: 'foo' }, patch: null, merged: null },
  { value: { a: 'foo' }, patch: 'bar', merged: 'bar' },
  { value: { e: null }, patch: { a: 1 }, merged: { e: null, a: 1 } },
  { value: [1, 2], patch: { a: 'b', c: null }, merged: { a: 'b' } },
  { value: {}, patch: { a: { bb: { ccc: null } } }, merged: { a: { bb: {} } } },
])('$value with $patch is $merged', ({ value, patch, merged }) => {
  expect(merge(value, patch)).toEqual(merged)
})

test('keys keep their order, and new ones follow', () => {
  const merged = merge({ one: 1, two: 2 }, { three: 3, one: 4 })
  expect(JSON.stringify(merged)).toBe('{"one":4,"two":2,"three":3}')
})

test('what is merged is not changed', () => {
  const value = { a: { b: 1 } }
  merge(value, { a: { b: 2, c: 3 } })
  expect(value).toEqual({ a: { b: 1 } })
})

describe('a draft that is wrong itself', () => {
  test('is told which files an area has', () => {
    const { problems } = readDraft('draft.json', '{ "extends": "..", "replace": { "a.json": "" } }')
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'There is no key "a.json" here. Name a file of the area, such as "pathway.json" or "text/en.json".',
    ])
  })

  test.each([
    { name: 'not JSON', text: '{', found: ['not-json '] },
    {
      name: 'a key written twice',
      text: '{ "extends": "..", "merge": { "pathway.json": { "id": "a", "id": "b" } } }',
      found: ['duplicate-key merge["pathway.json"].id'],
    },
    { name: 'no area', text: '{ "merge": {} }', found: ['missing-key extends'] },
    {
      name: 'a file that no area has',
      text: '{ "extends": "..", "merge": { "pathwy.json": {} } }',
      found: ['unknown-key merge["pathwy.json"]'],
    },
  ])('is told so: $name', ({ text, found }) => {
    const { problems } = readDraft('draft.json', text)
    expect(problems.map(({ rule, where }) => `${rule} ${where.path}`)).toEqual(found)
    expect(problems.map(({ where }) => where.file)).toEqual(['draft.json'])
  })

  test('is told when the area that it extends is not there', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'draft-')), 'lost.json')
    writeFileSync(path, '{ "extends": "../nowhere-at-all" }')
    const area = readArea(path)
    expect(area.ok ? [] : area.problems.map(({ rule, where }) => [rule, where.path])).toEqual([
      ['missing-file', 'extends'],
    ])
  })
})

describe('a problem is shown where the draft writes it', () => {
  const text = `{
  "extends": "..",
  "merge": {
    "pathway.json": {
      "questions": {
        "hurt": {
          "sources": ["handbok"]
        }
      }
    }
  },
  "replace": {
    "text/en.json": "",
    "pathway.jsonc": "{}"
  },
  "breaks": {
    "services.json": {}
  }
}`
  test.each([
    { name: 'on the very key', path: 'questions.hurt', line: 6 },
    { name: 'on the list that contains it', path: 'questions.hurt.sources[0]', line: 7 },
    { name: 'on what contains it', path: 'questions.agrees.answers', line: 5 },
    {
      name: 'on what contains it, not on what only begins alike',
      path: 'questions.hurts',
      line: 5,
    },
    { name: 'on the file, when the draft has nothing nearer', path: 'outcomes.advice', line: 4 },
  ])('$name', ({ path, line }) => {
    const where = { file: 'pathway.json', path, line: 99 }
    const problem = { rule: 'a', where, message: 'b', hint: 'c' }
    expect(placedInDraft(problem, 'draft.json', text).where).toEqual({
      file: 'draft.json',
      path: `merge["pathway.json"].${path}`,
      line,
    })
  })

  const problemAt = (file: string, path: string, line: number) => ({
    rule: 'a',
    where: { file, path, line },
    message: 'b',
    hint: 'c',
  })

  test('on a whole file that it replaces', () => {
    const problem = problemAt('text/en.json', '', 1)
    expect(placedInDraft(problem, 'draft.json', text).where).toEqual({
      file: 'draft.json',
      path: 'replace["text/en.json"]',
      line: 13,
    })
  })

  test('and in the area, when the draft is empty, or does not touch that file', () => {
    const problem = problemAt('services.json', 'services.desk', 9)
    expect(placedInDraft(problem, 'draft.json', '')).toEqual(problem)
    expect(placedInDraft(problem, 'draft.json', text)).toEqual(problem)
  })

  test('and on disk, with a path that an editor opens', () => {
    const area = readArea(join(fixtures, 'broken/unknown-source.json'))
    if (!area.ok) throw new Error('The draft is wrong itself.')
    const loaded = load(area.files)
    const problems = loaded.ok ? [] : loaded.problems
    expect(problems.map((problem) => onDisk(problem, area).where.file)).toEqual([
      'tests/fixtures/flows/broken/unknown-source.json',
    ])
  })
})

describe('the hash of an area', () => {
  test('is the same for the same files in another order, with the line endings of Windows', () => {
    const turned = Object.fromEntries<string>(Object.entries(minimal).reverse())
    const windows = everyText(turned, (text) => text.replaceAll('\n', '\r\n'))
    expect(Object.keys(windows)[0]).not.toBe(Object.keys(minimal)[0])
    expect(hashOf(windows)).toBe(hashOf(minimal))
    expect(hashOf(minimal)).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    {
      name: 'a letter',
      files: { ...minimal, 'changes.json': `${minimal['changes.json'] ?? ''} ` },
    },
    { name: 'a file', files: { ...minimal, 'text/eo.json': minimal['text/en.json'] ?? '' } },
  ])('differs with $name', ({ files }) => {
    expect(hashOf(files)).not.toBe(hashOf(minimal))
  })
})
