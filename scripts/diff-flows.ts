import './command.ts'
import { basename, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Difference } from '#check/diff/comparison.ts'
import { differencesBetween, formatDifferences } from '#check/diff/diff.ts'
import { load, type Loaded, loadEarlier } from '#check/load/load.ts'
import type { Problem } from '#check/load/problem.ts'
import { counted } from '#check/words/names.ts'
import type { Flow } from '#flow/flow.ts'
import { readAtRevision } from './at-revision.ts'
import { defaultArea, pathOf, unknownAreas } from './find-areas.ts'
import { type AreaOnDisk, readArea } from './read-area.ts'
import { paintOn, refuse, say } from './terminal.ts'

const command = 'diff:flows'

const help = `Say in sentences what a comparison of the files cannot show: which situations now end elsewhere, which
outcomes show other calls, and at which moments; and which numbers and opening hours are other ones.

  npm run diff:flows                               the first area, against the last commit
  npm run diff:flows -- main                       against another revision: a branch, tag or hash
  npm run diff:flows -- HEAD~3 two-rivers          an area by its name, or by its folder
  npm run diff:flows -- HEAD path/to/draft.json    an area as a draft changes it

  --json   print the differences as JSON
  --help   print this

The same situation is taken through both pathways at every kind of moment. It is for reviewing a
change, and for writing changes.json. Words, steps, sources and safety rules are left to git diff.

Exit codes
  0   nobody ends elsewhere, and no call, number or opening changed
  1   something of this changed
  2   it was asked wrongly, or one of the two pathways cannot be read`

const root = resolve(import.meta.dirname, '..')

function main(): number {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(command, asked)
  if (asked.help) return say(help)
  const path = pathOf(asked.area)
  if (path === undefined) return refuse(command, unknownAreas([asked.area]))
  const area = readArea(path)
  if (!area.ok) return refuse(command, notReadable(asked.area, area.problems))
  const past = readAtRevision(root, area.folder, asked.revision)
  if (!past.ok) return refuse(command, past.says)
  const before = flowOf(`${basename(area.folder)} at ${asked.revision}`, loadEarlier(past.files))
  if (typeof before === 'string') return refuse(command, before)
  const now = flowOf(`${area.name} as it is now`, load(area.files))
  if (typeof now === 'string') return refuse(command, now)
  return tell(asked, area, before, now)
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
    const [revision = 'HEAD', area = defaultArea(), ...more] = positionals
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

function tell({ revision, json }: Asked, area: AreaOnDisk, before: Flow, now: Flow): number {
  const differences = differencesBetween(before, now)
  const versions = { before: before.pathway.version, now: now.pathway.version }
  if (json) say(JSON.stringify({ area: area.name, revision, versions, differences }, null, 2))
  else say(page(area, revision, versions, differences))
  return differences.length > 0 ? 1 : 0
}

function page(
  { name, folder, draft }: AreaOnDisk,
  revision: string,
  versions: { readonly before: string; readonly now: string },
  differences: readonly Difference[],
): string {
  const title = `${name}: version ${versions.now} as it is now, against version ${versions.before} at ${revision}`
  const told =
    differences.length === 0
      ? 'Nobody ends elsewhere, and no call, number or opening changed.'
      : formatDifferences(differences, paintOn(process.stdout))
  const besides = draft === undefined ? '' : ', and the draft itself'
  const gitDiff = `git diff ${revision} -- ${relative('.', folder)}`
  return [title, told, `For everything else that changed, read ${gitDiff}${besides}.`].join('\n\n')
}

process.exitCode = main()
