import { londonTime } from '#services/london.ts'
import { dayInWords, timeOfDay } from '#check/prove/day-words.ts'
import { listed } from '#check/prove/names.ts'
import { stateWords } from '#check/prove/standing-words.ts'
import type { Compared } from './compared.ts'
import { grouped } from './grouped.ts'
import type { SharedKind } from './shared-kinds.ts'

/**
 * At which moments something is so, with one of them; empty when it is so whenever it can be.
 *
 * @param kinds the kinds of moment at which it is so
 * @param all the kinds at which it can be
 * @example whenInWords(compared, kinds, all)
 *   // 'when the desk is closed or may be closed, such as on Monday 4 January 2027 at 00:00'
 */
export function whenInWords(
  { before, now, names }: Compared,
  kinds: readonly SharedKind[],
  all: readonly SharedKind[],
): string {
  if (all.every((kind) => kinds.includes(kind))) return ''
  const services = Object.keys({ ...before.services, ...now.services })
  const service = services.find((one) => isDecidedBy(one, kinds, all))
  const example = `such as ${exampleOf(kinds)}`
  if (service === undefined) return `at some moments, ${example}`
  const standings = grouped(kinds, (kind) => wasOf(service, kind))
  const when = standings.map((alike) => standingsInWords(service, alike))
  return `when ${names.service(service)} ${when.join('; or when it ')}, ${example}`
}

/** Whether these kinds are all at which a service stands as it does at some of them. */
function isDecidedBy(
  service: string,
  kinds: readonly SharedKind[],
  all: readonly SharedKind[],
): boolean {
  const standings = new Set(kinds.map((kind) => standingOf(service, kind)))
  return all.every((kind) => kinds.includes(kind) || !standings.has(standingOf(service, kind)))
}

function standingOf(service: string, { before, now }: SharedKind): string {
  return `${before.states[service]} ${now.states[service]}`
}

function standingsInWords(service: string, alike: readonly [SharedKind, ...SharedKind[]]): string {
  const is = alike.map(({ now }) => {
    const state = now.states[service]
    return state === undefined ? 'is gone' : stateWords[state]
  })
  return `${listed([...new Set(is)], 'or')}${wasOf(service, alike[0])}`
}

/** How a service stood before; nothing when that is how it stands now, or it is new. */
function wasOf(service: string, { before, now }: SharedKind): string {
  const state = before.states[service]
  return state === undefined || state === now.states[service] ? '' : `, and ${wasWords[state]}`
}

const wasWords: typeof stateWords = {
  open: 'was open',
  closed: 'was closed',
  'may-be-closed': 'was in doubt',
}

function exampleOf(kinds: readonly SharedKind[]): string {
  const instant = kinds.map(({ at }) => at).find(Number.isFinite)
  if (instant === undefined) return 'with a clock that is plainly wrong'
  const { date, minute } = londonTime(instant)
  return `on ${dayInWords(date)} at ${timeOfDay(minute)}`
}
