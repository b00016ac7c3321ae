import * as z from 'zod'
import { draftFile } from './draft.ts'
import { personFile, personTextFile } from '#flow/person-schema.ts'
import { safetyFile } from '#check/safety-schema.ts'
import { schemas } from '#flow/schema.ts'
import { scenarioFile, trainingFile } from '#scenarios/schema.ts'

/**
 * The JSON Schemas with which an editor completes and underlines what authors write: file name →
 * text. They say the same as the schemas that the files are read with, because they are made from
 * them. Pure.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return {
    'pathway.schema.json': schemaText(schemas['pathway.json']),
    'services.schema.json': schemaText(schemas['services.json']),
    'sources.schema.json': schemaText(schemas['sources.json']),
    'changes.schema.json': schemaText(schemas['changes.json']),
    'text.schema.json': schemaText(schemas['text/en.json']),
    'signs.schema.json': schemaText(schemas['signs/en.json']),
    'safety.schema.json': schemaText(safetyFile),
    'person.schema.json': schemaText(personFile),
    'person-text.schema.json': schemaText(personTextFile),
    'draft.schema.json': schemaText(draftFile),
    'scenario.schema.json': schemaText(scenarioFile),
    'training.schema.json': schemaText(trainingFile),
  }
}

function schemaText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`
}
