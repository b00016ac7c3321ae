import * as z from 'zod'
import { draftFile } from './draft.ts'
import { type Descriptions, descriptions } from './json-schema-words.ts'
import { personFile, personTextFile } from '#flow/person-schema.ts'
import { safetyFile } from '#check/safety-schema.ts'
import { schemas } from '#flow/schema.ts'

/**
 * The JSON Schemas with which an editor completes and underlines the files of an area: file name →
 * text. They say the same as the schemas that `load` uses, because they are made from them. Pure.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'pathway.schema.json': schemaText(schemas['pathway.json'], descriptions.pathway),
    'services.schema.json': schemaText(schemas['services.json'], descriptions.services),
    'sources.schema.json': schemaText(schemas['sources.json'], descriptions.sources),
    'changes.schema.json': schemaText(schemas['changes.json'], descriptions.changes),
    'text.schema.json': schemaText(schemas['text/en.json'], descriptions.text),
    'signs.schema.json': schemaText(schemas['signs/en.json'], descriptions.signs),
    'safety.schema.json': schemaText(safetyFile, {}),
    'person.schema.json': schemaText(personFile, descriptions.person),
    'person-text.schema.json': schemaText(personTextFile, descriptions['person-text']),
    'draft.schema.json': schemaText(draftFile, descriptions.draft),
  }
}

/**
 * A Zod schema as the text of a JSON Schema, with what an editor says of each key. Pure.
 */
export function schemaText(schema: z.ZodType, says: Descriptions): string {
  const made: unknown = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify(described(made, says), null, 2)}\n`
}

/** The same schema, with what an editor shows when somebody points at a key. */
function described(schema: unknown, says: Descriptions): unknown {
  if (Array.isArray(schema)) return schema.map((one) => described(one, says))
  if (!isObject(schema)) return schema
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' && isObject(value) ? withWords(value, says) : described(value, says),
  ])
  return Object.fromEntries(entries) as unknown
}

function withWords(properties: JsonObject, says: Descriptions): JsonObject {
  const entries = Object.entries(properties).map(([key, value]): [string, unknown] => {
    const inside = described(value, says)
    return [key, isObject(inside) ? { description: says[key], ...inside } : inside]
  })
  return Object.fromEntries(entries)
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
