import { londonTime } from '#services/london.ts'
import { isWeekly, statusAt, type WeeklyService } from '#services/open-status.ts'
import { openingOf, type Weekday, weekdays } from '#services/weekly-hours.ts'
import { answersOf, targetOf } from '#flow/graph.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { type Run, runsOf } from '#scenarios/run.ts'
import type { Training } from '#scenarios/schema.ts'

/** One thing that scenarios must cover together, and what they leave out. */
export interface Covered {
  /** What it is, such as `every outcome`. */
  readonly says: string
  readonly covered: number
  /** What no scenario covers, in words for an author. */
  readonly missing: readonly string[]
}

export type Coverage = readonly Covered[]

/**
 * What the scenarios and their variants cover of the pathway: by the answers a good practitioner
 * gives, since nobody may learn a way from its wrong turns alone. Pure.
 */
export function coverageOf(training: Training, live: LivePathway): Coverage {
  const { scenarios, mustCover } = training
  const all = Object.values(scenarios)
  const runs = all.flatMap(runsOf)
  const { pathway } = live.flow
  return [
    cover(
      'every outcome',
      Object.keys(pathway.outcomes),
      runs.map(({ endsAt }) => endsAt),
    ),
    cover('every answer of every question', answersIn(live), runs.flatMap(answersGiven)),
    cover(
      'every role',
      pathway.roles,
      all.map(({ role }) => role),
    ),
    cover(
      'every topic that may not be left out',
      mustCover,
      all.flatMap(({ topics }) => topics),
    ),
    ...hoursCoverage(runs, live),
  ]
}

/** @example cover('every role', ['nhs', 'other'], ['nhs']) // { covered: 1, missing: ['"other"'], … } */
function cover(says: string, needed: readonly string[], found: readonly string[]): Covered {
  const distinct = [...new Set(needed)]
  const missing = distinct.filter((one) => !found.includes(one)).map((one) => `"${one}"`)
  return { says, covered: distinct.length - missing.length, missing }
}

/** Every answer that a person can give, the way on from an outcome included. */
function answersIn({ flow: { pathway } }: LivePathway): readonly string[] {
  return [...Object.keys(pathway.questions), ...Object.keys(pathway.outcomes)].flatMap((node) =>
    answersOf(pathway, node).map((answer) => named(node, answer)),
  )
}

function answersGiven({ steps }: Run): readonly string[] {
  return steps.map(({ node, answer }) => named(node, answer))
}

function named(node: string, answer: string): string {
  return `${node}: ${answer}`
}

/** How near an opening or a closing a moment must be to count, in minutes. */
const near = 15

/**
 * What scenarios cover of the opening hours that choose a route: both sides of each opening and
 * closing, the days without one, and a day on which nobody can say.
 */
function hoursCoverage(runs: readonly Run[], live: LivePathway): readonly Covered[] {
  const { pathway, services } = live.flow
  return Object.entries(pathway.checks).flatMap(([check, { service: id }]) => {
    const service = services[id]
    if (service === undefined || !isWeekly(service)) return []
    const moments = runs
      .filter((run) => leadsTo(check, run, live))
      .map(({ at }) => ({ ...londonTime(at), status: statusAt(service, at, live.calendar) }))
    const edges = turnsOf(service).flatMap(({ days, minute, says }) => {
      const there = moments.filter(({ weekday }) => days.includes(weekday))
      return [
        { says: `before ${says}`, found: there.some((at) => isWithin(minute - at.minute - 1)) },
        { says: `after ${says}`, found: there.some((at) => isWithin(at.minute - minute)) },
      ]
    })
    const closed = weekdays.filter((day) => service.hours[day].length === 0)
    const others = [
      ...closed.map((day) => ({
        says: day,
        found: moments.some(({ weekday }) => weekday === day),
      })),
      {
        says: 'a bank holiday',
        found: moments.some(({ status }) => status === 'bank-holiday'),
      },
    ]
    return [covered(`every edge of the hours of "${id}"`, [...edges, ...others])]
  })
}

interface Turn {
  readonly days: readonly Weekday[]
  /** Minutes since midnight. */
  readonly minute: number
  readonly says: string
}

/** Each opening and closing once for all the days that have the same. */
function turnsOf({ hours }: WeeklyService): readonly Turn[] {
  const kinds = new Set(weekdays.map((day) => hours[day].join(' ')))
  return [...kinds].flatMap((kind) => {
    const days = weekdays.filter((day) => hours[day].join(' ') === kind)
    const openings = days.slice(0, 1).flatMap((day) => hours[day].map(openingOf))
    return openings.flatMap(({ opens, closes }) => [
      { days, minute: opens, says: `opening at ${clock(opens)} (${days.join(', ')})` },
      { days, minute: closes, says: `closing at ${clock(closes)} (${days.join(', ')})` },
    ])
  })
}

function clock(minute: number): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isWithin(minutes: number): boolean {
  return minutes >= 0 && minutes < near
}

function leadsTo(check: string, { steps }: Run, { flow }: LivePathway): boolean {
  return steps.some(({ node, answer }) => targetOf(flow.pathway, node, answer) === check)
}

function covered(
  says: string,
  parts: readonly { readonly says: string; readonly found: boolean }[],
): Covered {
  const missing = parts.filter(({ found }) => !found).map((part) => part.says)
  return { says, covered: parts.length - missing.length, missing }
}

/** What the training of an area holds and covers, a line each. */
export function describeTraining({ scenarios }: Training, coverage: Coverage): readonly string[] {
  const all = Object.values(scenarios)
  const runs = all.flatMap(runsOf)
  const tempting = all
    .flatMap(({ steps, variants }) => [steps, ...variants.map((variant) => variant.steps ?? [])])
    .flatMap((steps) => steps.flatMap((step) => step.tempting ?? []))
  const counts = `${String(all.length)} scenarios with ${String(runs.length - all.length)} variants and ${String(tempting.length)} tempting answers`
  return [
    `${counts}: each can be walked, and ends where it says`,
    `together they cover ${coverage.map(({ says, covered }) => `${says} (${String(covered)})`).join(', ')}`,
  ]
}
