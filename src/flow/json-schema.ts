import * as z from 'zod'
import { draftFile } from './draft-schema.ts'
import { type Descriptions, descriptions } from './json-schema-words.ts'
import { schemas } from './schema.ts'

/**
 * The JSON Schemas with which an editor completes and underlines the files of an area: file name →
 * text. They say the same as the schemas that `load` uses, because they are made from them. Pure.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'pathway.schema.json': textOf(schemas['pathway.json'], descriptions.pathway),
    'services.schema.json': textOf(schemas['services.json'], descriptions.services),
    'sources.schema.json': textOf(schemas['sources.json'], descriptions.sources),
    'changes.schema.json': textOf(schemas['changes.json'], descriptions.changes),
    'text.schema.json': textOf(schemas['text/en.json'], descriptions.text),
    'draft.schema.json': textOf(draftFile, descriptions.draft),
  }
}

function textOf(schema: z.ZodType, says: Descriptions): string {
  const made: unknown = z.toJSONSchema(schema, { io: 'input' })
  return `${JSON.stringify(described(made, says), null, 2)}\n`
}

/** The same schema, with what an editor shows when somebody points at a key. */
function described(schema: unknown, says: Descriptions): unknown {
  if (Array.isArray(schema)) return schema.map((one) => described(one, says))
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]: [string, unknown]) => [
    key,
    key === 'properties' ? propertiesDescribed(value, says) : described(value, says),
  ])
  return Object.fromEntries(entries)
}

function propertiesDescribed(properties: unknown, says: Descriptions): unknown {
  const entries = Object.entries(Object(properties)).map(([key, value]) => {
    const description = says[key]
    const inside = described(value, says)
    return [key, description === undefined ? inside : { description, ...Object(inside) }]
  })
  return Object.fromEntries(entries)
}
