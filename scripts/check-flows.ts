import './command.ts'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { AreaReport } from '#check/check.ts'
import { describeReport, describeStanding } from '#check/report.ts'
import { counted } from '#check/words/names.ts'
import { londonTime } from '#services/london.ts'
import { date } from '#services/schema.ts'
import { reportOn } from './area-report.ts'
import { areaNames, flows, pathOf, unknownAreas } from './find-areas.ts'
import { readArea } from './read-area.ts'
import { paintOn, progressOn, refuse, say } from './terminal.ts'

const command = 'check:flows'

const help = `Check the pathways in flows/, and say everything that is wrong with them.

  npm run check:flows                              every area
  npm run check:flows -- two-rivers                one area, by its name
  npm run check:flows -- path/to/area              one area, by its folder
  npm run check:flows -- path/to/draft.json        an area as a draft changes it

  --on YYYY-MM-DD   the day on which reviews and the bank-holiday list are judged; today if left out
  --write           write the page of routes again, beside the pathway
  --strict          for releases: content that is overdue for a check, or a version of a day to come, is a
                    problem, not a warning, and so is a number that is made up, a source that is still to be found,
                    and what nobody ever checked; it also says who answers for the content, and how much nobody has confirmed
  --json            print what was found as JSON, with every fact, its sources, and how sure it is
  --help            print this

It proves every safety rule on every path at every kind of moment, and walks the compiled machine.
On a terminal it shows colours, unless NO_COLOR is set, and says what it is doing.

Exit codes
  0   there is no problem; there may be warnings
  1   there is a problem
  2   it was asked wrongly: nothing was checked`

function main(): number {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(command, asked)
  if (asked.help) return say(help)
  const paths = asked.areas.map(pathOf)
  const unknown = asked.areas.filter((_, at) => paths[at] === undefined)
  if (unknown.length > 0) return refuse(command, unknownAreas(unknown))
  const known = paths.filter((path) => path !== undefined)
  if (known.length === 0) return refuse(command, `There is no area in ${flows}.`)
  const progress = progressOn(process.stderr)
  const reports = known.map((path, index) => {
    progress.say(`Proving ${basename(path, '.json')}: ${index + 1} of ${known.length} …`)
    return reportOn(readArea(path), { ...asked, routes: asked.write ? 'write' : 'compare' })
  })
  progress.clear()
  say(asked.json ? inJson(reports, asked.on) : inWords(reports, asked.strict))
  return reports.some((report) => report.problems.length > 0) ? 1 : 0
}

interface Asked {
  readonly areas: readonly string[]
  readonly on: string
  readonly strict: boolean
  readonly write: boolean
  readonly json: boolean
  readonly help: boolean
}

/** What the command line asks for, or what is wrong with it. */
function askedFor(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        on: { type: 'string', default: londonTime(Date.now()).date },
        strict: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    if (!date.safeParse(values.on).success) return `--on ${values.on}: write a day as 2026-11-23.`
    return { ...values, areas: positionals.length > 0 ? positionals : areaNames() }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function inJson(reports: readonly AreaReport[], on: string): string {
  const areas = reports.map(({ routes: _, ...report }) => report)
  return JSON.stringify({ on, areas }, null, 2)
}

function inWords(reports: readonly AreaReport[], strict: boolean): string {
  const paint = paintOn(process.stdout)
  const problems = reports.reduce((sum, report) => sum + report.problems.length, 0)
  const total = `${counted(reports.length, 'area')}, ${counted(problems, 'problem')}`
  const parts = reports.map((report) => {
    const standing = strict ? describeStanding(report) : null
    const said = describeReport(report, paint)
    return standing === null ? said : `${said}\n  ${paint.warning(standing)}`
  })
  return [...parts, total].join('\n\n')
}

process.exitCode = main()
