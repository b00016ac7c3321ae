import * as z from 'zod'
import { merge } from '#check/load/draft.ts'
import { toFind } from '#check/load/rules/release.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { addDays } from '#services/london.ts'

/** What `flows/new-area.json` may contain: how another area is made from one that is there. */
export const templateFile = z.strictObject({
  from: z.string().meta({ description: 'The area whose files are taken.' }),
  names: z.array(z.tuple([z.string(), z.string()])).meta({
    description: 'Parts of ids, and what stands in their place. The first that fits counts.',
  }),
  words: z.array(z.tuple([z.string(), z.string()])).meta({
    description: 'The same of words that people read. {area} is the name of the new area.',
  }),
  localSources: z
    .array(z.string())
    .meta({ description: 'Sources that say something of the first area alone.' }),
  merge: z
    .record(z.string(), z.unknown())
    .meta({ description: 'What differs, file by file, under the ids of the first area.' }),
})

export type Template = z.infer<typeof templateFile>

/** The area that is made. */
export interface NewArea {
  /** Its id, and the name of its folder. */
  readonly id: string
  /** Its name in words, such as "Two Rivers". */
  readonly name: string
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly today: string
}

/**
 * The files of a new area: the shape and the words of the first one, with nothing of its own left in
 * them, every fact marked unconfirmed and never checked, and every check due within a week. Pure.
 *
 * @param files the files of the area that the template names, without its other languages
 */
export function filesOfNewArea(files: AreaFiles, template: Template, area: NewArea): AreaFiles {
  const merged = Object.entries(files).map(([name, text]): [string, unknown] => [
    name,
    merge(JSON.parse(text), template.merge[name] ?? {}),
  ])
  const renamed = merged.map(([name, value]): [string, unknown] => [
    name,
    unconfirmed(inItsWords(value, template, area), area.today),
  ])
  const cited = new Set(renamed.flatMap(([name, value]) => (isSources(name) ? [] : citedIn(value))))
  return Object.fromEntries(
    renamed.map(([name, value]) => {
      const content = isSources(name) ? citedAlone(value, cited) : value
      return [name, `${JSON.stringify(content, null, 2)}\n`]
    }),
  )
}

/** Everything with other ids, other words and other sources. */
function inItsWords(value: unknown, template: Template, area: NewArea): unknown {
  if (typeof value === 'string') return wordsOf(value, template, area)
  if (Array.isArray(value)) return value.map((each: unknown) => inItsWords(each, template, area))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      wordsOf(key, template, area),
      key === 'sources' && Array.isArray(inside)
        ? sourcesOf(inside as readonly string[], template)
        : inItsWords(inside, template, area),
    ]),
  )
}

function sourcesOf(ids: readonly string[], { localSources }: Template): readonly string[] {
  return [...new Set(ids.map((id) => (localSources.includes(id) ? toFind : id)))]
}

/** An id or a sentence as the new area has it. A sentence begins with a capital letter. */
function wordsOf(text: string, { from, names, words }: Template, area: NewArea): string {
  if (text === from) return area.id
  if (/^[a-z0-9-]+$/.test(text)) return replaced(text, names)
  const said = replaced(text, words)
    .replaceAll('{area}', area.name)
    .replaceAll('{today}', area.today)
  return said === text ? text : said.replace(/(^|[.?!] |“)the /g, '$1The ')
}

function replaced(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((sofar, [old, now]) => sofar.replaceAll(old, now), text)
}

/** Nobody has checked anything for the new area: it says so, and all is due within a week. */
function unconfirmed(value: unknown, today: string): unknown {
  return JSON.parse(JSON.stringify(value), (key, inside: unknown) => {
    if (key === 'confidence') return 'unconfirmed'
    if (key === 'version') return today
    if (key === 'checkedOn') return null
    if (key === 'review') return 'unreviewed'
    if (key === 'reviewBy') return addDays(today, 7)
    if (key === 'confirmedBy' || key === 'holdsUntil') return undefined
    return inside
  })
}

function citedIn(value: unknown): readonly string[] {
  const found: string[] = []
  JSON.stringify(value, (key, inside: unknown) => {
    if (key === 'sources' && Array.isArray(inside)) found.push(...(inside as string[]))
    return inside
  })
  return found
}

function citedAlone(value: unknown, cited: ReadonlySet<string>): unknown {
  // What another area asks is asked there.
  const {
    sources,
    unanswered: _,
    ...others
  } = value as {
    readonly sources: Readonly<Record<string, unknown>>
    readonly unanswered?: unknown
  }
  const kept = Object.entries(sources).filter(([id]) => cited.has(id))
  return { ...others, sources: Object.fromEntries(kept) }
}

function isSources(name: string): boolean {
  return name === 'sources.json'
}

/** The files of an area in English alone, without the bank holidays, which belong to no area. */
export function englishOf(files: AreaFiles): AreaFiles {
  return Object.fromEntries(
    Object.entries(files).filter(
      ([name]) => name !== 'bank-holidays.json' && !/^(text|signs)\/(?!en\.)/.test(name),
    ),
  )
}
