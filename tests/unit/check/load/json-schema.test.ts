import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { jsonSchemas, schemaText } from '#check/load/json-schema.ts'
import { descriptions } from '#check/load/json-schema-words.ts'
import {
  scenarioDescriptions,
  trainingDescriptions,
  trainingSchemas,
} from '#check/scenarios/json-schemas.ts'

const folder = resolve(import.meta.dirname, '../../../../flows/schema')
const schemas = { ...jsonSchemas(), ...trainingSchemas() }
const made = Object.entries(schemas)

test('every schema that is there is made from the code', () => {
  expect(readdirSync(folder).sort()).toEqual(made.map(([name]) => name).sort())
})

test.each(made)('%s is not stale: if it is, run npm run write:schemas', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

test('a schema that takes nothing for an answer is written too', () => {
  const schema = z.strictObject({ rest: z.string().nullable().default(null) })
  expect(JSON.parse(schemaText(schema, { rest: 'What is left.' }))).toMatchObject({
    properties: { rest: { description: 'What is left.', default: null } },
  })
})

const described = {
  ...descriptions,
  scenario: scenarioDescriptions,
  training: trainingDescriptions,
}

test.each(Object.entries(described))(
  'every description of %s is of a key that it has',
  (name, says) => {
    const text = new Map(made).get(`${name}.schema.json`) ?? ''
    expect(
      Object.values(says).filter((description) => !text.includes(JSON.stringify(description))),
    ).toEqual([])
  },
)
