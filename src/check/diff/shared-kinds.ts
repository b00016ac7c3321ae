import { type Calendar, calendarOf } from '#services/calendar.ts'
import { instantAt } from '#services/london.ts'
import type { Flow } from '#flow/flow.ts'
import type { Case } from '#check/prove/case.ts'
import { boundariesOf, type Standings, standingsAt } from '#check/prove/moments.ts'
import type { CheckAnswers } from '#check/prove/paths.ts'
import { checkAnswersAt, statesOf } from '#check/prove/prove.ts'
import { grouped } from './grouped.ts'

/** Every moment at which each service of two flows is as open as it is at one of them. */
export interface SharedKind {
  /** The first such instant; NaN where no clock is believed. */
  readonly at: number
  readonly before: AtMoment
  readonly now: AtMoment
}

/** What the clock says to one flow at some moment. */
export interface AtMoment {
  /** Availability by service id. */
  readonly states: Case['states']
  readonly answers: CheckAnswers
  readonly calendar: Calendar
}

/**
 * Time, cut into the kinds of moment that two versions of a flow can tell apart. Both are asked
 * about the years in which a clock is believed by the version that stands now, because each version
 * moves those years, and that is no difference between the two. Pure.
 */
export function sharedKinds(before: Flow, now: Flow): readonly SharedKind[] {
  const { version } = now.pathway
  const [old, current] = [turnsOf(before, version), turnsOf(now, version)] as const
  const keys = [...new Set([...old.after.keys(), ...current.after.keys()])].sort()
  let [after, afterNow]: readonly Standings[] = [{}, {}]
  const all = [{ key: '', after, afterNow }]
  for (const key of keys) {
    after = old.after.get(key) ?? after
    afterNow = current.after.get(key) ?? afterNow
    all.push({ key, after, afterNow })
  }
  const different = grouped(all, (one) => JSON.stringify([one.after, one.afterNow]))
  const kinds = different.map(([{ key, ...one }]) => ({
    at: instantOf(key, current.calendar, keys.at(-1)),
    before: atMoment(before, { ...old.first, ...one.after }, old.calendar),
    now: atMoment(now, { ...current.first, ...one.afterNow }, current.calendar),
  }))
  const alike = grouped(kinds, (kind) => JSON.stringify([kind.before.states, kind.now.states]))
  return alike.map(([first]) => first)
}

function atMoment(flow: Flow, standings: Standings, calendar: Calendar): AtMoment {
  return { states: statesOf({ standings }), answers: checkAnswersAt(flow, { standings }), calendar }
}

/** How every service of a flow stands first, and the weekly ones after each of their turns. */
function turnsOf(flow: Flow, version: string) {
  const calendar = calendarOf(flow.holidays, version)
  const boundaries = boundariesOf(flow, calendar)
  return {
    calendar,
    first: standingsAt(flow, calendar.trustedFrom, calendar),
    after: new Map(boundaries.map(({ date, minute, after }) => [keyOf(date, minute), after])),
  }
}

/** A text that sorts as time does. */
function keyOf(date: string, minute: number): string {
  return `${date} ${String(minute).padStart(4, '0')}`
}

/** The instant of a turn: before all of them the first that is believed, at the last one none. */
function instantOf(key: string, { trustedFrom }: Calendar, last: string | undefined): number {
  const [date = '', minute] = key.split(' ')
  if (key === '') return trustedFrom
  return key === last ? NaN : instantAt(date, Number(minute))
}
