import { assert, constantFrom, json, jsonValue, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { filesOf } from './fixtures.ts'

const minimal = filesOf('minimal')
const names = Object.keys(minimal)

test('whatever a file contains, it is a flow or a list of problems', () => {
  const text = oneof(string(), json())
  assert(
    property(constantFrom(...names), text, (name, written) => {
      const loaded = load({ ...minimal, [name]: written })
      expect(loaded.ok ? 1 : loaded.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('whatever stands in the place of one value, it is a flow or a list of problems', () => {
  const places = names.flatMap((name) => {
    const all = [...(minimal[name] ?? '').matchAll(/(?<=: )"[^"]*"/g)]
    return all.map(({ index, 0: value }) => ({ name, index, value }))
  })
  assert(
    property(constantFrom(...places), jsonValue(), ({ name, index, value }, other) => {
      const text = minimal[name] ?? ''
      const written =
        text.slice(0, index) + JSON.stringify(other) + text.slice(index + value.length)
      const loaded = load({ ...minimal, [name]: written })
      expect(loaded.ok ? 1 : loaded.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
  expect(places.length).toBeGreaterThan(100)
})
