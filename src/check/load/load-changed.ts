import type * as z from 'zod'
import { wholeRecord, type Area, isWhole } from './area.ts'
import { flowOf } from './load.ts'
import { type AreaDraft, merge } from './draft.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { rules } from './rules/table.ts'
import { schemas } from '#flow/schema.ts'
import { shapeProblems } from './read.ts'

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
