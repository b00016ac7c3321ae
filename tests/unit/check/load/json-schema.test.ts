import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '#check/load/json-schema.ts'
import { withOneEnding } from '../../../../scripts/line-endings.ts'

const folder = resolve(import.meta.dirname, '../../../../flows/schema')
const made = Object.entries(jsonSchemas())

test('every schema that is there is made from the code', () => {
  expect(readdirSync(folder).sort()).toEqual(made.map(([name]) => name).sort())
})

test.each(made)('%s is not stale: if it is, run npm run write:schemas', (name, text) => {
  expect(withOneEnding(readFileSync(join(folder, name), 'utf8'))).toBe(text)
})
