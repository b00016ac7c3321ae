import { calendarOf, holidayListWarning } from '#services/calendar.ts'
import { instantAt } from '#services/london.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import type { Finding, Problem } from './problem.ts'
import { problemOf } from './read.ts'

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
  { name: 'review-overdue', find: reviewOverdue },
  { name: 'holidays-ending', find: holidaysEnding },
] as const

/** Every service is compared with its sources again before the day that was set for it. */
function reviewOverdue(on: string, { services, texts }: Flow): readonly Finding[] {
  const overdue = Object.entries(services).filter(([, service]) => service.reviewBy < on)
  return overdue.map(([id, { reviewBy, confidence, number }]) => ({
    file: 'services.json',
    path: ['services', id, 'reviewBy'],
    message: `"${id}" was to be checked again by ${reviewBy}; its entry is "${confidence}".`,
    hint: `“${texts.en?.services[id]?.name ?? id}” must confirm ${number} and the hours. Then write the new days.`,
  }))
}

/** The bank-holiday list reaches more than 60 days ahead. */
function holidaysEnding(on: string, { holidays, pathway }: Flow): readonly Finding[] {
  const calendar = calendarOf(holidays, pathway.version)
  if (!holidayListWarning(calendar, instantAt(on, 0))) return []
  const message = `The bank-holiday list ends with the year ${calendar.lastWholeYear}.`
  return [{ file: 'bank-holidays.json', path: [], message, hint: 'Copy the new list from GOV.UK.' }]
}
