import type { Finding, KeyPath, Problem } from '#check/load/problem.ts'
import { problemOf } from '#check/load/read.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'

/** The id of the source that a new area cites until somebody finds one of its own. */
export const toFind = 'to-find'

/** What may be there while an area is made, and may never be published, whatever the day. Pure. */
export function releaseProblems(flow: Flow, files: AreaFiles): readonly Problem[] {
  return bars.flatMap(({ name, find }) =>
    find(flow).map((finding) => problemOf(name, finding, files[finding.file] ?? '')),
  )
}

const bars = [
  { name: 'made-up-number', find: madeUpNumbers },
  { name: 'source-to-find', find: sourcesToFind },
  { name: 'never-checked', find: neverChecked },
] as const

/** Ofcom, “Telephone numbers for drama use (TV, Radio)”: what each begins with, before three digits. */
const forDrama =
  /^0(?:1632960|11[3-8]4960|1[2-6]14960|1914980|2079460|2896496|2920180|3069990|7700900|8081570|9098790)\d{3}$/

/** Whether a number is one that Ofcom keeps for drama: nobody answers it. */
export function isForDrama(number: string): boolean {
  return forDrama.test(number.replaceAll(' ', ''))
}

/** No number is one of those that Ofcom keeps for drama: nobody answers it. */
function madeUpNumbers(flow: Flow): readonly Finding[] {
  return entriesOf(flow).flatMap(({ id, path, number = '' }) => {
    if (!isForDrama(number)) return []
    const message = `The number of "${id}" is made up: ${number} is kept for drama, and nobody answers it.`
    const hint = 'Write the real number in number and tel, and who says so in sources.'
    return [{ file: 'services.json', path: [...path, 'number'], message, hint }]
  })
}

/** Nothing waits for its source. */
function sourcesToFind(flow: Flow): readonly Finding[] {
  const waiting = entriesOf(flow)
    .filter(({ sources }) => sources.includes(toFind))
    .map(({ id, path }) => ({
      file: 'services.json',
      path: [...path, 'sources'],
      message: `Nobody has found a source for "${id}" yet: it cites "${toFind}".`,
      hint: `Compare it with a source of this area. Add that to sources.json, and cite it in place of "${toFind}".`,
    }))
  if (!Object.hasOwn(flow.sources, toFind)) return waiting
  const message = `"${toFind}" is no source: it is the place of one that nobody has found yet.`
  const hint = `Put a source of this area wherever "${toFind}" is cited, in every file. Then take it out here.`
  return [...waiting, { file: 'sources.json', path: ['sources', toFind], message, hint }]
}

/** Somebody has compared everything with its sources. */
function neverChecked({ pathway, ...flow }: Flow): readonly Finding[] {
  const all = [
    { ...pathway, file: 'pathway.json', path: [] },
    ...entriesOf(flow).map((entry) => ({ ...entry, file: 'services.json' })),
  ]
  return all
    .filter(({ checkedOn }) => checkedOn === null)
    .map(({ id, file, path }) => ({
      file,
      path: [...path, 'checkedOn'],
      message: `Nobody has ever compared "${id}" with its sources.`,
      hint: 'Compare it. Then write the day in checkedOn, and the day of the next check in reviewBy.',
    }))
}

interface Entry {
  readonly id: string
  readonly path: KeyPath
  readonly number?: string | undefined
  readonly sources: readonly string[]
  readonly checkedOn: string | null
}

/** Every service, then every way to reach help without speech. */
function entriesOf({ services, access }: Pick<Flow, 'services' | 'access'>): readonly Entry[] {
  return Object.entries({ services, access }).flatMap(([block, entries]) =>
    Object.entries(entries).map(([id, entry]) => ({ ...entry, id, path: [block, id] })),
  )
}
