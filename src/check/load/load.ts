import type * as z from 'zod'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { schemas } from '#flow/schema.ts'
import { type Area, areaOf, isWhole, type PartsOfArea, wholeRecord } from './area.ts'
import { type AreaDraft, merge } from './draft.ts'
import { asWrittenNow } from './earlier.ts'
import type { Problem } from './problem.ts'
import { problemOf, shapeProblems } from './read.ts'
import { rules } from './rules/table.ts'

/** A flow, or everything that is wrong with its files. */
export type Loaded = { readonly ok: true; readonly flow: CheckedFlow } | Refused

export interface Refused {
  readonly ok: false
  readonly problems: readonly Problem[]
  /** The rules that could not be checked, because a file that they read is broken. */
  readonly notChecked: readonly string[]
}

/**
 * Reads and checks the files of an area: every file, and every rule whose files could be read.
 *
 * Pure: texts in, data out; nothing is thrown for a file that is wrong.
 *
 * @example
 * const loaded = load({ 'pathway.json': '{', … })
 * if (!loaded.ok) loaded.problems[0].rule // 'not-json'
 */
export function load(files: AreaFiles): Loaded {
  return judged(files, areaOf(files))
}

/** The flow of an area that was read from files, or everything that is wrong with it. */
function judged(
  files: AreaFiles,
  { area, problems: atReading }: ReturnType<typeof areaOf>,
): Loaded {
  const checked = rules.map((rule) => ({ name: rule.name, found: rule.check(area) }))
  const between = checked.flatMap(({ name, found = [] }) =>
    found.map((finding) => problemOf(name, finding, files[finding.file] ?? '')),
  )
  const problems = [...atReading, ...between]
  if (problems.length === 0 && isWhole(area)) return { ok: true, flow: flowOf(area) }
  const skipped = checked.filter(({ found }) => found === undefined)
  return { ok: false, problems, notChecked: skipped.map(({ name }) => name) }
}

/** The flow of an area in which every file could be read. */
function flowOf({ services, holidays, ...others }: Area): CheckedFlow {
  const days = holidays[services.bankHolidays]?.events ?? []
  return {
    ...others,
    services: services.services,
    access: services.access ?? {},
    holidays: days.map(({ date, title }) => ({ date, title })),
  }
}

/** Files that areas did not always need, each with what an area says that has none. */
const addedLater: Readonly<Record<string, Partial<PartsOfArea>>> = {
  'signs/en.json': { signs: {} },
  'safety.json': { safety: {}, lessSafe: { loses: [], gains: [], asks: [] } },
}

/**
 * Reads an area as it was at an earlier time, as `load` does, but for the files that no area needed
 * at first, which say nothing where they are not there, for keys that were written otherwise, and for
 * its safety rules, which no comparison asks and which promise what nobody can promise any more. For
 * comparing, never for showing. Pure.
 */
export function loadEarlier(earlier: AreaFiles): Loaded {
  const { 'safety.json': _, ...compared } = earlier
  const files = asWrittenNow(compared)
  const { area, problems } = areaOf(files)
  const silent = problems.filter(isAddedLater).map(({ where }) => addedLater[where.file])
  return judged(files, {
    area: silent.reduce<PartsOfArea>((whole, part) => ({ ...whole, ...part }), area),
    problems: problems.filter((problem) => !isAddedLater(problem)),
  })
}

function isAddedLater({ rule, where }: Problem): boolean {
  return rule === 'missing-file' && Object.hasOwn(addedLater, where.file)
}

/** What differs, file by file, as a draft writes it; of an area's pathway, services and words. */
export type Changes = NonNullable<AreaDraft['merge']>

/** A flow as a change made it, whether or not `load` would take it. */
export interface LoadedChanged {
  /** `undefined` when a file has no longer the right shape. */
  readonly flow: CheckedFlow | undefined
  /** The names of the rules for which `load` refuses it, each once; empty when it takes it. */
  readonly refusedBy: readonly string[]
}

/**
 * What `load` says of an area as a change to its data makes it, without reading again the files
 * that stay as they are: for trying very many changes. Pure.
 *
 * @param area an area that `load` takes
 */
export function loadChanged(area: Area, changes: Changes): LoadedChanged {
  const pathway = changed('pathway.json', schemas['pathway.json'], area.pathway, changes)
  const services = changed('services.json', schemas['services.json'], area.services, changes)
  const texts = Object.entries(area.texts).map(([language, text]) => ({
    language,
    ...changed(`text/${language}.json`, schemas['text/en.json'], text, changes),
  }))
  const misshapen = [pathway, services, ...texts].flatMap(({ broken }) => broken)
  const after = {
    ...area,
    pathway: pathway.content,
    services: services.content,
    texts: wholeRecord(texts.map(({ language, content }) => [language, content])),
  }
  const unkept = rules.filter(({ check }) => (check(after) ?? []).length > 0)
  return {
    flow: isWhole(after) ? flowOf(after) : undefined,
    refusedBy: [...new Set([...misshapen, ...unkept.map(({ name }) => name)])],
  }
}

function changed<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  value: z.output<Schema>,
  changes: Changes,
): { readonly content: z.output<Schema> | undefined; readonly broken: readonly string[] } {
  if (!Object.hasOwn(changes, file)) return { content: value, broken: [] }
  const merged = merge(value, changes[file])
  const { data } = schema.safeParse(merged)
  if (data !== undefined) return { content: data, broken: [] }
  return {
    content: undefined,
    broken: shapeProblems(file, schema, merged).map(({ rule }) => rule),
  }
}
