import type { Area } from '#check/load/area.ts'
import type { Finding, Problem } from '#check/load/problem.ts'
import { problemOf } from '#check/load/read.ts'
import { calendarOf, holidayListWarning } from '#services/calendar.ts'
import { instantAt } from '#services/london.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import { reviewWarnings } from './reviews.ts'
import { rule } from './rule.ts'

/** What holds of versions and of the bank-holiday list. */
export const dateRules = [
  rule(
    'version-unlisted',
    'The version of the pathway is the newest of changes.json.',
    ['pathway', 'changes'],
    versionUnlisted,
  ),
  rule(
    'changes-out-of-order',
    'The changes are written newest first, each version once.',
    ['changes'],
    changesOutOfOrder,
  ),
  rule(
    'holidays-missing',
    'The bank-holiday list has the days of this part of the United Kingdom.',
    ['holidays', 'services'],
    holidaysMissing,
  ),
]

function versionUnlisted({
  pathway,
  changes,
}: Pick<Area, 'pathway' | 'changes'>): readonly Finding[] {
  const [newest] = changes
  if (newest === undefined || newest.version === pathway.version) return []
  return [
    {
      file: 'pathway.json',
      path: ['version'],
      message: `The version is ${pathway.version}, and the newest change is ${newest.version}.`,
      hint: `Add what changed in ${pathway.version} at the top of changes.json, or correct the version.`,
    },
  ]
}

function changesOutOfOrder({ changes }: Pick<Area, 'changes'>): readonly Finding[] {
  return changes.flatMap(({ version }, at) => {
    const above = changes[at - 1]?.version
    if (above === undefined || isNewer(above, version)) return []
    const message = `${version} is below ${above}, which is not newer.`
    const hint = 'Write the newest version first.'
    return [{ file: 'changes.json', path: ['changes', at, 'version'], message, hint }]
  })
}

/** Versions are a date, or a date and the number of the version on that day. */
function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0
}

function holidaysMissing({
  holidays,
  services,
}: Pick<Area, 'holidays' | 'services'>): readonly Finding[] {
  const { bankHolidays } = services
  if (Object.hasOwn(holidays, bankHolidays)) return []
  return [
    {
      file: 'bank-holidays.json',
      path: [bankHolidays],
      message: `The list has no "${bankHolidays}".`,
      hint: 'Copy the list from GOV.UK as it is, into a folder with the name of the part that counts.',
    },
  ]
}

/**
 * Everything that somebody must do about an area on a day: nothing in it is wrong. Pure.
 *
 * @param on a day in London, `YYYY-MM-DD`
 */
export function warningsOn(on: string, flow: Flow, files: AreaFiles): readonly Problem[] {
  return warnings.flatMap(({ name, find }) =>
    find(on, flow).map((finding) => problemOf(name, finding, files[finding.file] ?? '')),
  )
}

/** What is right today in the files of an area, and will not stay so by itself. */
const warnings = [
  ...reviewWarnings,
  { name: 'holidays-ending', find: holidaysEnding },
  { name: 'version-ahead', find: versionAhead },
] as const

/** The bank-holiday list reaches more than 60 days ahead. */
function holidaysEnding(on: string, { holidays, pathway }: Flow): readonly Finding[] {
  const calendar = calendarOf(holidays, pathway.version)
  if (!holidayListWarning(calendar, instantAt(on, 0))) return []
  const message = `The bank-holiday list ends with the year ${calendar.lastWholeYear}.`
  return [{ file: 'bank-holidays.json', path: [], message, hint: 'Copy the new list from GOV.UK.' }]
}

/** No version is of a day that is still to come. */
function versionAhead(on: string, { pathway }: Flow): readonly Finding[] {
  const day = pathway.version.slice(0, 'YYYY-MM-DD'.length)
  if (day <= on) return []
  const message = `The version is of ${day}, which is still to come. Until then each device believes that its clock is wrong, and leaves every service in doubt.`
  const hint = 'Write today’s date, or wait until that day to publish it.'
  return [{ file: 'pathway.json', path: ['version'], message, hint }]
}
