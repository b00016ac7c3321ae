import './command.ts'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { jsonSchemas } from '#check/load/json-schema.ts'

parseArgs()

/** Writes the JSON Schemas in flows/schema/: `npm run write:schemas`. */
const folder = resolve(import.meta.dirname, '../flows/schema')
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), text)
