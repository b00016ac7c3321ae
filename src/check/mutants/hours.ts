import { onDoubtfulDays } from '#services/schema.ts'
import { openingOf, type Weekday, weekdays, type WeeklyHours } from '#services/weekly-hours.ts'
import { isWeekly } from '#services/open-status.ts'
import type { Flow } from '#flow/flow.ts'
import { nameOf, timeOfDay } from '#check/words/day-words.ts'
import { type Mutant, type MutantKind, others } from './mutant.ts'

/** Every opening that begins or ends a minute earlier or later. */
export function hoursByAMinute(flow: Flow): readonly Mutant[] {
  return eachDay(flow, 'hours-by-a-minute', (day, hours) =>
    hours[day].flatMap((opening, place) =>
      [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ].flatMap(([begin = 0, end = 0]) =>
        shifted(opening, begin, end).map((later) => ({
          week: { [day]: hours[day].with(place, later) },
          says: `is open ${later}, and not ${opening}`,
        })),
      ),
    ),
  )
}

/** The hours of every day moved to the day before or after, in place of what stood there. */
export function hoursByADay(flow: Flow): readonly Mutant[] {
  return eachDay(flow, 'hours-by-a-day', (day, hours) => {
    if (hours[day].length === 0) return []
    return [besides(day, -1), besides(day, 1)].map((to) => ({
      week: { [day]: [], [to]: hours[day] },
      says: `has its hours on ${to}`,
    }))
  })
}

/** The hours of every day, and then of all days, an hour earlier or later. */
export function hoursByAZone(flow: Flow): readonly Mutant[] {
  const turn = (openings: readonly string[], minutes: number) =>
    openings.flatMap((opening) => shifted(opening, minutes, minutes))
  const ways = [
    { minutes: -60, says: 'an hour earlier' },
    { minutes: 60, says: 'an hour later' },
  ]
  return [
    ...eachDay(flow, 'hours-by-a-zone', (day, hours) =>
      hours[day].length === 0
        ? []
        : ways.map(({ minutes, says }) => ({
            week: { [day]: turn(hours[day], minutes) },
            says: `is ${says}`,
          })),
    ),
    ...eachWeekly(flow).flatMap(({ id, hours }) =>
      ways.map(({ minutes, says }) => {
        const week = Object.fromEntries(weekdays.map((day) => [day, turn(hours[day], minutes)]))
        return inServices('hours-by-a-zone', `Every day of “${id}” is ${says}.`, id, {
          hours: week,
        })
      }),
    ),
  ]
}

/** Every other answer to what a service is on days that may be holidays. */
export function doubtfulDaysChanged({ services }: Flow): readonly Mutant[] {
  return Object.entries(services).flatMap(([id, { onDoubtfulDays: now }]) =>
    now === undefined
      ? []
      : others(onDoubtfulDays.options, now).map((state) =>
          inServices(
            'doubtful-days',
            `On a day that may be a holiday “${id}” is ${state}, and not ${now}.`,
            id,
            { onDoubtfulDays: state },
          ),
        ),
  )
}

interface Changed {
  readonly week: Readonly<Partial<Record<Weekday, readonly string[]>>>
  readonly says: string
}

function eachDay(
  flow: Flow,
  kind: MutantKind,
  change: (day: Weekday, hours: WeeklyHours) => readonly Changed[],
): readonly Mutant[] {
  return eachWeekly(flow).flatMap(({ id, hours }) =>
    weekdays.flatMap((day) =>
      change(day, hours).map(({ week, says }) =>
        inServices(kind, `The ${nameOf(day)} of “${id}” ${says}.`, id, { hours: week }),
      ),
    ),
  )
}

function eachWeekly({ services }: Flow): readonly { id: string; hours: WeeklyHours }[] {
  return Object.entries(services).flatMap(([id, service]) =>
    isWeekly(service) ? [{ id, hours: service.hours }] : [],
  )
}

function inServices(kind: MutantKind, says: string, id: string, service: unknown): Mutant {
  return { kind, says, changes: { 'services.json': { services: { [id]: service } } } }
}

/** An opening that begins and ends so many minutes later; none when it would leave its day. */
function shifted(opening: string, begin: number, end: number): readonly string[] {
  const { opens, closes } = openingOf(opening)
  const fits = opens + begin >= 0 && closes + end <= 1440
  return fits ? [`${timeOfDay(opens + begin)}-${timeOfDay(closes + end)}`] : []
}

function besides(day: Weekday, days: number): Weekday {
  return weekdays.at((weekdays.indexOf(day) + days) % 7) ?? day
}
