import type { Service } from '#services/schema.ts'
import {
  isInside,
  type Opening,
  openingOf,
  type Weekday,
  weekdays,
  type WeeklyHours,
} from '#services/weekly-hours.ts'
import { timeOfDay } from '#check/words/day-words.ts'
import { describeHours, describeOpenings } from '#check/words/day-words.ts'
import type { Comparison, Difference } from './comparison.ts'

/**
 * Whom somebody would reach: every service that is new or gone, or has another number or other
 * hours; and the number on every screen, when it is another.
 */
export function serviceDifferences(comparison: Comparison): readonly Difference[] {
  const { before, now } = comparison
  const ids = Object.keys({ ...now.services, ...before.services })
  return [
    ...emergencyDifference(comparison),
    ...ids.flatMap((id) => differencesOf(comparison, id, before.services[id], now.services[id])),
  ]
}

function emergencyDifference({ before, now, names }: Comparison): readonly Difference[] {
  const [old, current] = [before.pathway.emergencyService, now.pathway.emergencyService]
  if (old === current) return []
  const [was, is] = [old, current].map(names.callee)
  return [difference(`The number on every screen is now that of ${is} instead of ${was}.`)]
}

function differencesOf(
  { names }: Comparison,
  id: string,
  before: Service | undefined,
  now: Service | undefined,
): readonly Difference[] {
  const name = names.callee(id)
  if (before === undefined) return [difference(`${name} is new: ${describe(now)}.`)]
  if (now === undefined) return [difference(`${name} is gone: ${describe(before)}.`)]
  return Object.entries(facts).flatMap(([fact, describeFact]) => {
    const [was, is] = [describeFact(before), describeFact(now)]
    if (was === is) return []
    const says = `${name}, ${fact}: now ${is} instead of ${was}.`
    return [difference(says, fact === 'hours' ? openings(before.hours, now.hours) : [])]
  })
}

/** What decides whom a person reaches; the rest is read in the file. */
const facts: Readonly<Record<string, (service: Service) => string>> = {
  number: ({ number }) => number,
  'what a touch dials': ({ tel }) => tel,
  hours: ({ hours }) => `“${describeHours(hours)}”`,
  'on days that may be holidays': ({ onDoubtfulDays = 'not said' }) => `“${onDoubtfulDays}”`,
}

function openings(before: Service['hours'], now: Service['hours']): readonly string[] {
  const [gained, lost] = [openingsGained(before, now), openingsGained(now, before)]
  return [
    ...(gained === '' ? [] : [`Newly open: ${gained}.`]),
    ...(lost === '' ? [] : [`No longer open: ${lost}.`]),
  ]
}

/** The parts of an ordinary week that are inside some hours and were not before. */
function openingsGained(before: Service['hours'], now: Service['hours']): string {
  const days = weekdays.map((weekday) => [
    weekday,
    gainedOn(openingsOn(before, weekday), openingsOn(now, weekday)),
  ])
  return describeOpenings(Object.fromEntries(days) as WeeklyHours)
}

function gainedOn(before: readonly Opening[], now: readonly Opening[]): readonly string[] {
  const turns = [...before, ...now].flatMap(({ opens, closes }) => [opens, closes])
  const inOrder = [...new Set(turns)].sort((one, other) => one - other)
  const isOpen = (openings: readonly Opening[], minute: number) =>
    openings.some((opening) => isInside(opening, minute))
  return inOrder
    .map((from, place) => ({ from, until: inOrder[place + 1] ?? from }))
    .filter(({ from }) => isOpen(now, from) && !isOpen(before, from))
    .map(({ from, until }) => `${timeOfDay(from)}-${timeOfDay(until)}`)
}

function openingsOn(hours: Service['hours'], weekday: Weekday): readonly Opening[] {
  return hours === 'always' ? [{ opens: 0, closes: 1440 }] : hours[weekday].map(openingOf)
}

function describe(service: Service | undefined): string {
  return service === undefined ? '' : `${service.number}, ${describeHours(service.hours)}`
}

function difference(says: string, details: readonly string[] = []): Difference {
  return { about: 'services', says, details }
}
