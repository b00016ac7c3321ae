import { areaOf, type Area, isWhole } from './area.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import type { Problem } from './problem.ts'
import { problemOf } from './read.ts'
import { division } from './rules/dates.ts'
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
export function judged(
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
export function flowOf({ services, holidays, ...others }: Area): CheckedFlow {
  const days = holidays[division]?.events ?? []
  return {
    ...others,
    services: services.services,
    access: services.access ?? {},
    holidays: days.map(({ date, title }) => ({ date, title })),
  }
}
