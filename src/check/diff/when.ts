import { londonTime } from '#services/london.ts'
import { describeDate, timeOfDay } from '#check/words/day-words.ts'
import { listed } from '#check/words/names.ts'
import { stateWords } from '#check/words/sentences.ts'
import type { Comparison } from './comparison.ts'
import { groupsByKey } from '#check/groups-by-key.ts'
import type { SharedMoment } from './shared-moments.ts'

/**
 * At which moments something is so, with one of them, to be put behind a sentence; nothing when it
 * is so whenever it can be.
 *
 * @param moments at which it is so
 * @param all the moments at which it can be
 * @example describeWhen(comparison, moments, all)
 *   // ', when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00'
 */
export function describeWhen(
  { before, now, names }: Comparison,
  moments: readonly SharedMoment[],
  all: readonly SharedMoment[],
): string {
  if (all.every((moment) => moments.includes(moment))) return ''
  const example = `such as ${describeFirst(moments)}`
  const service = Object.keys({ ...before.services, ...now.services }).find((one) =>
    isDecidedBy(one, moments, all),
  )
  if (service === undefined) return `, at some moments, ${example}`
  const states = groupsByKey(moments, (moment) => describeBefore(service, moment))
  const when = states.map((alike) => describeStates(service, alike))
  return `, when ${names.callee(service)} ${when.join('; or when it ')}, ${example}`
}

/** Whether these moments are all at which a service is as open as at some of them. */
function isDecidedBy(
  service: string,
  moments: readonly SharedMoment[],
  all: readonly SharedMoment[],
): boolean {
  const stateOf = ({ before, now }: SharedMoment) =>
    `${before.states[service]} ${now.states[service]}`
  const states = new Set(moments.map(stateOf))
  return all.every((moment) => moments.includes(moment) || !states.has(stateOf(moment)))
}

function describeStates(service: string, alike: readonly [SharedMoment, ...SharedMoment[]]) {
  const is = alike.map(({ now }) => {
    const state = now.states[service]
    return state === undefined ? 'is gone' : stateWords[state]
  })
  return `${listed([...new Set(is)], 'or')}${describeBefore(service, alike[0])}`
}

/** How open a service was before; nothing when it is so now, or the service is new. */
function describeBefore(service: string, { before, now }: SharedMoment): string {
  const state = before.states[service]
  return state === undefined || state === now.states[service] ? '' : `, and ${wasWords[state]}`
}

const wasWords: typeof stateWords = {
  open: 'was open',
  closed: 'was closed',
  'may-be-closed': 'was in doubt',
}

function describeFirst(moments: readonly SharedMoment[]): string {
  const instant = moments.map(({ at }) => at).find(Number.isFinite)
  if (instant === undefined) return 'with a clock that is plainly wrong'
  const { date, minute } = londonTime(instant)
  return `on ${describeDate(date)} at ${timeOfDay(minute)}`
}
