import type * as z from 'zod'
import type { AreaFiles } from './flow.ts'
import type { Problem } from './problem.ts'
import { type FileRead, readFile } from './read.ts'
import type { PartsOfArea } from './rules/rule.ts'
import { safetyFile } from './safety-schema.ts'
import { schemas } from './schema.ts'

/** Reads each file of an area by itself. Parts whose files are missing or broken are `undefined`. */
export function areaOf(files: AreaFiles): {
  readonly area: PartsOfArea
  readonly problems: readonly Problem[]
} {
  const pathway = read(files, 'pathway.json', schemas['pathway.json'])
  const services = read(files, 'services.json', schemas['services.json'])
  const sources = read(files, 'sources.json', schemas['sources.json'])
  const changes = read(files, 'changes.json', schemas['changes.json'])
  const texts = languagesOf(files, 'text').map((language) => ({
    language,
    ...read(files, `text/${language}.json`, schemas['text/en.json']),
  }))
  const signs = languagesOf(files, 'signs').map((language) => ({
    language,
    ...read(files, `signs/${language}.json`, schemas['signs/en.json']),
  }))
  const safety = read(files, 'safety.json', safetyFile)
  const holidays = holidaysOf(files, services.content?.bankHolidays)
  const area = {
    pathway: pathway.content,
    services: services.content,
    sources: sources.content?.sources,
    changes: changes.content?.changes,
    texts: wholeRecord(texts.map(({ language, content }) => [language, content])),
    signs: wholeRecord(signs.map(({ language, content }) => [language, content])),
    holidays: holidays.content,
    safety: safety.content?.rules,
    lessSafe: safety.content?.lessSafe,
  }
  const all = [pathway, services, sources, changes, ...texts, ...signs, holidays, safety]
  return { area, problems: all.flatMap((one) => one.problems) }
}

/** English, and every other language that has a file in this folder. */
function languagesOf(files: AreaFiles, folder: 'text' | 'signs'): readonly string[] {
  const found = Object.keys(files).flatMap((name) => {
    const [, inFolder, language] = /^(\w+)\/(.+)\.json$/.exec(name) ?? []
    return inFolder === folder && language !== undefined ? [language] : []
  })
  return [...new Set(['en', ...found])]
}

/** Where the list is, is written in `services.json`: while that is broken, nobody can miss the list. */
function holidaysOf(files: AreaFiles, folder: string | undefined) {
  const name = 'bank-holidays.json'
  if (folder === undefined && !Object.hasOwn(files, name))
    return { content: undefined, problems: [] }
  const hint = `services.json says that it is in the folder "${String(folder)}" beside this one.`
  return read(files, name, schemas[name], hint)
}

function read<Schema extends z.ZodType>(
  files: AreaFiles,
  file: string,
  schema: Schema,
  hint = 'Add it to the folder of the area.',
): FileRead<z.output<Schema>> {
  const text = Object.hasOwn(files, file) ? files[file] : undefined
  if (text !== undefined) return readFile(file, text, schema)
  const where = { file, path: '', line: 1 }
  const message = `There is no file ${file}.`
  return { content: undefined, problems: [{ rule: 'missing-file', where, message, hint }] }
}

/** A record, if every one of its values could be read. */
export function wholeRecord<Value>(
  entries: readonly (readonly [string, Value | undefined])[],
): Readonly<Record<string, Value>> | undefined {
  const read = entries.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  )
  return read.length === entries.length ? Object.fromEntries(read) : undefined
}
