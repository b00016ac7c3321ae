import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Flow } from '#flow/flow.ts'
import { load, type Loaded } from '#check/load/load.ts'
import { loadEarlier } from '#check/load/load-earlier.ts'
import type { Problem } from '#check/load/problem.ts'
import { differencesBetween } from '#check/diff/diff.ts'
import type { Difference } from '#check/diff/difference.ts'
import { differencesInWords } from '#check/diff/report.ts'
import { counted } from '#check/report.ts'
import { readAtRevision } from './at-revision.ts'
import { areaNames, pathOf } from './find-areas.ts'
import { paintOn } from './paint.ts'
import { readArea } from './read-area.ts'

const help = `Say in sentences how a pathway differs from what it was: which situations end elsewhere, are new
or are gone; which calls, steps, numbers, hours, words and safety rules changed; and at which moments.

  npm run diff:flows                               hertfordshire, against the last commit
  npm run diff:flows -- main                       against another revision: a branch, tag or hash
  npm run diff:flows -- HEAD~3 hertfordshire       an area by its name, or by its folder
  npm run diff:flows -- HEAD path/to/draft.json    an area as a draft changes it

  --json   print the differences as JSON
  --help   print this

The same person is taken through both pathways at every kind of moment. It is for reviewing a change,
and for writing changes.json.

Exit codes
  0   there is no difference
  1   there are differences
  2   it was asked wrongly, or one of the two pathways cannot be read`

const root = resolve(import.meta.dirname, '..')

function main(): number {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(asked)
  if (asked.help) return say(help)
  const path = pathOf(asked.area)
  if (path === undefined) return refuse(unknownArea(asked.area))
  const area = readArea(path)
  if (!area.ok) return refuse(notReadable(asked.area, area.problems))
  const past = readAtRevision(root, area.folder, asked.revision)
  if (!past.ok) return refuse(past.says)
  const before = flowOf(`${basename(area.folder)} at ${asked.revision}`, loadEarlier(past.files))
  if (typeof before === 'string') return refuse(before)
  const now = flowOf(`${area.name} as it is now`, load(area.files))
  if (typeof now === 'string') return refuse(now)
  return tell(asked, area.name, before, now)
}

interface Asked {
  readonly revision: string
  readonly area: string
  readonly json: boolean
  readonly help: boolean
}

/** What the command line asks for, or what is wrong with it. */
function askedFor(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    const [revision = 'HEAD', area = 'hertfordshire', ...more] = positionals
    if (more.length > 0) return `Name one revision and one area, and not ${more.join(' ')} too.`
    return { ...values, revision, area }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A sound flow, or why there is none. */
function flowOf(name: string, loaded: Loaded): Flow | string {
  return loaded.ok ? loaded.flow : notReadable(name, loaded.problems)
}

function notReadable(name: string, problems: readonly Problem[]): string {
  const [first] = problems.map(({ where, message }) => `${where.file}:${where.line} ${message}`)
  const many = counted(problems.length, 'problem')
  return `${name} cannot be compared, because it has ${many}, such as ${first}`
}

function unknownArea(name: string): string {
  return `There is no area, folder or draft "${name}". The areas are: ${areaNames().join(', ')}.`
}

function tell({ revision, json }: Asked, name: string, before: Flow, now: Flow): number {
  const differences = differencesBetween(before, now)
  const versions = { before: before.pathway.version, now: now.pathway.version }
  if (json) say(JSON.stringify({ area: name, revision, versions, differences }, null, 2))
  else say(inWords(name, revision, versions, differences))
  return differences.length > 0 ? 1 : 0
}

function inWords(
  name: string,
  revision: string,
  versions: { readonly before: string; readonly now: string },
  differences: readonly Difference[],
): string {
  const title = `${name}: version ${versions.now} as it is now, against version ${versions.before} at ${revision}`
  if (differences.length === 0) return `${title}\n\nThere is no difference.`
  const told = differencesInWords(differences, paintOn(process.stdout))
  return [title, told, counted(differences.length, 'difference')].join('\n\n')
}

function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\nFor help: npm run diff:flows -- --help\n`)
  return 2
}

process.exitCode = main()
