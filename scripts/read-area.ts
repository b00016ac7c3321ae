import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { placedInDraft, readDraft, withDraft } from '#check/load/draft.ts'
import type { AreaFiles } from '#flow/flow.ts'
import type { Problem } from '#check/load/problem.ts'
import { readFile } from '#check/load/read.ts'
import type { TrainingFiles } from '#check/scenarios/load.ts'
import { servicesFile } from '#services/schema.ts'
import { withOneEnding } from './line-endings.ts'

/** The files of one area, as they are on disk or as a draft changes them. */
export interface AreaOnDisk {
  readonly ok: true
  /** The name of the folder, or of the draft. */
  readonly name: string
  /** The folder whose files these are; of a draft, the folder that it extends. */
  readonly folder: string
  readonly files: AreaFiles
  /**
   * What there is to train with; none in an area without it. A draft, which may ask other questions, has
   * its own in a folder of its name beside it.
   */
  readonly trainingFiles?: TrainingFiles | undefined
  /** SHA-256 of the names and contents of `files`, in hexadecimal; the same on every system. */
  readonly hash: string
  /** The draft that changed the files, if one did. */
  readonly draft?: { readonly path: string; readonly text: string }
}

/** A draft that cannot be read itself. */
export interface DraftRefused {
  readonly ok: false
  readonly name: string
  /** The path of the draft. */
  readonly path: string
  readonly problems: readonly Problem[]
}

/** Reads an area from its folder, or from a draft when the path ends in `.json`. */
export function readArea(path: string): AreaOnDisk | DraftRefused {
  return path.endsWith('.json') ? readDraftArea(path) : readFolder(path)
}

/**
 * Reads the folder of an area, and the bank holidays that its `services.json` names.
 *
 * Files that are missing are left out: `load` says which.
 */
export function readFolder(folder: string): AreaOnDisk {
  const own = ownFiles(folder, disk)
  const files = { ...own, ...holidayFile(folder, own, disk) }
  const trainingFiles = trainingFilesIn(folder)
  const name = basename(resolve(folder))
  return { ok: true, name, folder, files, trainingFiles, hash: hashOf(files) }
}

/** A problem with the path of its file from the working directory, so that an editor opens it. */
export function onDisk(problem: Problem, area: AreaOnDisk | DraftRefused): Problem {
  if (!area.ok) return inFile(problem, area.path)
  const { draft } = area
  const placed = draft === undefined ? undefined : placedInDraft(problem, draft.path, draft.text)
  if (placed !== undefined && placed !== problem) return inFile(placed, placed.where.file)
  return inFile(problem, pathOnDisk(area, problem.where.file))
}

/**
 * The SHA-256 of the files of an area: of names and contents in the order of the names, with the
 * line endings of any system counted as one.
 */
export function hashOf(files: AreaFiles): string {
  const names = Object.keys(files).sort()
  const contents = names.map((name) => [name, withOneEnding(files[name] ?? '')])
  return createHash('sha256').update(JSON.stringify(contents)).digest('hex')
}

function readDraftArea(path: string): AreaOnDisk | DraftRefused {
  const file = basename(path)
  const name = basename(path, '.json')
  const text = readFileSync(path, 'utf8')
  const { content: draft, problems } = readDraft(file, text)
  if (draft === undefined || problems.length > 0) return { ok: false, name, path, problems }
  const folder = resolve(dirname(path), draft.extends)
  if (!existsSync(folder))
    return { ok: false, name, path, problems: [noFolder(file, draft.extends)] }
  const own = ownFiles(folder, disk)
  const holidays = holidayFile(folder, withDraft(own, draft), disk)
  const files = withDraft({ ...own, ...holidays }, draft)
  const trainingFiles = trainingFilesIn(join(dirname(path), name))
  const hash = hashOf(files)
  return { ok: true, name, folder, files, trainingFiles, hash, draft: { path, text } }
}

const disk: FileSource = {
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
}

/** The folders and files that an area is read from: what to watch when it may change. */
export function placesOf(area: AreaOnDisk | DraftRefused): readonly string[] {
  if (!area.ok) return [area.path]
  const holidays = pathOnDisk(area, 'bank-holidays.json')
  return [area.folder, holidays, ...(area.draft === undefined ? [] : [area.draft.path])]
}

function pathOnDisk({ folder, files }: AreaOnDisk, file: string): string {
  const beside =
    file === 'bank-holidays.json' ? holidayFolder(files['services.json'] ?? '') : undefined
  return beside === undefined ? join(folder, file) : join(folder, '..', beside, file)
}

function inFile(problem: Problem, path: string): Problem {
  return { ...problem, where: { ...problem.where, file: relative('.', path) } }
}

function noFolder(file: string, folder: string): Problem {
  return {
    rule: 'missing-file',
    where: { file, path: 'extends', line: 1 },
    message: `There is no folder "${folder}" to extend.`,
    hint: 'Write the way to the folder of an area from the folder of this draft.',
  }
}

/** The training files of an area; none in one that has no `training.json`. */
export function trainingFilesIn(folder: string): TrainingFiles | undefined {
  if (!existsSync(join(folder, 'training.json'))) return undefined
  const within = join(folder, 'scenarios')
  const scenarios = existsSync(within)
    ? readdirSync(within)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : []
  const names = ['training.json', ...scenarios.map((name) => `scenarios/${name}`)]
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Where the files of an area are read: on disk now, or as they were at a revision. */
export interface FileSource {
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
export function ownFiles(folder: string, source: FileSource): AreaFiles {
  const names = [
    ...ownNames,
    ...within('text', folder, source),
    ...within('signs', folder, source),
    ...within('person', folder, source),
  ]
  return Object.fromEntries(names.flatMap((name) => entryOf(name, join(folder, name), source)))
}

/** The JSON files in a folder inside an area, by name. */
function within(name: string, folder: string, source: FileSource): readonly string[] {
  const files = source.list(join(folder, name)).filter((file) => file.endsWith('.json'))
  return [...files].sort().map((file) => `${name}/${file}`)
}

/** The bank-holiday list, from the folder beside the area that its services name. */
export function holidayFile(folder: string, files: AreaFiles, source: FileSource): AreaFiles {
  const beside = holidayFolder(files['services.json'] ?? '')
  if (beside === undefined) return {}
  const name = 'bank-holidays.json'
  return Object.fromEntries(entryOf(name, join(folder, '..', beside, name), source))
}

/** The name of the folder beside an area that has its bank holidays, as its services say. */
function holidayFolder(services: string): string | undefined {
  const { content } = readFile('services.json', services, servicesFile)
  return content?.bankHolidays
}

function entryOf(
  name: string,
  path: string,
  { read }: FileSource,
): readonly (readonly [string, string])[] {
  const text = read(path)
  return text === undefined ? [] : [[name, text]]
}
