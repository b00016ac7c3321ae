import { join } from 'node:path'
import type { AreaFiles } from '#flow/flow.ts'
import { readFile } from '#check/load/read.ts'
import { servicesFile } from '#services/schema.ts'

/** Where the files of an area stand: on disk now, or as they were at a revision. */
export interface Shelf {
  /** The text of a file; `undefined` when it is not there. */
  readonly read: (path: string) => string | undefined
  /** The names of the files in a folder; none when it is not there. */
  readonly list: (folder: string) => readonly string[]
}

const ownNames = [
  'pathway.json',
  'services.json',
  'sources.json',
  'changes.json',
  'safety.json',
  'person.json',
]

/** The files in the folder of an area, without the bank holidays. */
export function ownFiles(folder: string, shelf: Shelf): AreaFiles {
  const names = [
    ...ownNames,
    ...within('text', folder, shelf),
    ...within('signs', folder, shelf),
    ...within('person', folder, shelf),
  ]
  return Object.fromEntries(names.flatMap((name) => entryOf(name, join(folder, name), shelf)))
}

/** The JSON files in a folder inside an area, by name. */
function within(name: string, folder: string, shelf: Shelf): readonly string[] {
  const files = shelf.list(join(folder, name)).filter((file) => file.endsWith('.json'))
  return [...files].sort().map((file) => `${name}/${file}`)
}

/** The bank-holiday list, from the folder beside the area that its services name. */
export function holidayFile(folder: string, files: AreaFiles, shelf: Shelf): AreaFiles {
  const beside = holidayFolder(files['services.json'] ?? '')
  if (beside === undefined) return {}
  const name = 'bank-holidays.json'
  return Object.fromEntries(entryOf(name, join(folder, '..', beside, name), shelf))
}

/** The name of the folder beside an area that has its bank holidays, as its services say. */
export function holidayFolder(services: string): string | undefined {
  const { content } = readFile('services.json', services, servicesFile)
  return content?.bankHolidays
}

function entryOf(
  name: string,
  path: string,
  { read }: Shelf,
): readonly (readonly [string, string])[] {
  const text = read(path)
  return text === undefined ? [] : [[name, text]]
}
