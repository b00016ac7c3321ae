import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { jsonSchemas } from '#check/load/json-schema.ts'
import { trainingSchemas } from '#check/scenarios/json-schemas.ts'

/** Writes the JSON Schemas in flows/schema/ anew: `npm run write:schemas`. */
const folder = resolve(import.meta.dirname, '../flows/schema')
const schemas = { ...jsonSchemas(), ...trainingSchemas() }
for (const [name, text] of Object.entries(schemas)) writeFileSync(join(folder, name), text)
