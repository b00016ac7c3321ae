import type * as z from 'zod'
import type { BankHolidaysFile, ServicesFile } from '#services/schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { own } from '#flow/graph.ts'
import { personFile, personTextFile } from '#flow/person-schema.ts'
import type { Person } from '#flow/person.ts'
import { type LessSafe, type Safety, safetyFile } from '#check/safety-schema.ts'
import { type Changes, type Pathway, schemas, type Sources, type Unanswered } from '#flow/schema.ts'
import type { PathwayText, Signs } from '#flow/text-schema.ts'
import type { Problem } from './problem.ts'
import { type FileRead, readFile } from './read.ts'

/** The files of an area, each read and found to have the right shape. */
export interface Area {
  readonly pathway: Pathway
  readonly services: ServicesFile
  readonly sources: Sources
  readonly unanswered: Unanswered
  readonly changes: Changes
  /** By language. */
  readonly texts: Readonly<Record<string, PathwayText>>
  /** By language. */
  readonly signs: Readonly<Record<string, Signs>>
  readonly holidays: BankHolidaysFile
  readonly safety: Safety
  readonly lessSafe: LessSafe
  /** What is shown to the person themselves; null in an area without a `person.json`. */
  readonly person: Person | null
}

/** An area of which some files may be missing or broken: those parts are `undefined`. */
export type PartsOfArea = { readonly [Part in keyof Area]: Area[Part] | undefined }

/** Whether every file of the area could be read. */
export function isWhole(area: PartsOfArea): area is Area {
  return Object.values(area).every((part) => part !== undefined)
}

/** Reads each file of an area by itself. Parts whose files are missing or broken are `undefined`. */
export function areaOf(files: AreaFiles): {
  readonly area: PartsOfArea
  readonly problems: readonly Problem[]
} {
  const pathway = read(files, 'pathway.json', schemas['pathway.json'])
  const services = read(files, 'services.json', schemas['services.json'])
  const sources = read(files, 'sources.json', schemas['sources.json'])
  const changes = read(files, 'changes.json', schemas['changes.json'])
  const texts = languagesOf(files, 'text', ['en']).map((language) => ({
    language,
    ...read(files, `text/${language}.json`, schemas['text/en.json']),
  }))
  const signs = languagesOf(files, 'signs', ['en']).map((language) => ({
    language,
    ...read(files, `signs/${language}.json`, schemas['signs/en.json']),
  }))
  const safety = read(files, 'safety.json', safetyFile)
  const holidays = holidaysOf(files, services.content?.bankHolidays)
  const person = personOf(files)
  const area = {
    pathway: pathway.content,
    services: services.content,
    sources: sources.content?.sources,
    unanswered: sources.content && (sources.content.unanswered ?? []),
    changes: changes.content?.changes,
    texts: wholeRecord(texts.map(({ language, content }) => [language, content])),
    signs: wholeRecord(signs.map(({ language, content }) => [language, content])),
    holidays: holidays.content,
    safety: safety.content?.rules,
    lessSafe: safety.content?.lessSafe,
    person: person.content,
  }
  const all = [pathway, services, sources, changes, ...texts, ...signs, holidays, safety, person]
  return { area, problems: all.flatMap((one) => one.problems) }
}

/** The languages that must be there, and every other one that has a file in a folder. */
function languagesOf(files: AreaFiles, folder: string, needed: readonly string[]) {
  const name = new RegExp(`^${folder}/(.+)\\.json$`)
  const found = Object.keys(files).flatMap((file) => name.exec(file)?.[1] ?? [])
  return [...new Set([...needed, ...found])]
}

/** What is shown to the person; null in an area that has no file of it. */
function personOf(files: AreaFiles) {
  const languages = languagesOf(files, 'person', [])
  if (languages.length === 0 && !Object.hasOwn(files, 'person.json'))
    return { content: null, problems: [] }
  const settings = read(files, 'person.json', personFile)
  const texts = languages.map((language) => ({
    language,
    ...read(files, `person/${language}.json`, personTextFile),
  }))
  const whole = wholeRecord(texts.map(({ language, content }) => [language, content] as const))
  return {
    content: settings.content && whole && { ...settings.content, texts: whole },
    problems: [settings, ...texts].flatMap(({ problems }) => problems),
  }
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
  const text = own(files, file)
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
