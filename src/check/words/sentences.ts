import { calleeOf, callsAt, type CallGroup } from '#flow/outcome.ts'
import { calendarOf } from '#services/calendar.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { londonTime } from '#services/london.ts'
import type { Flow } from '#flow/flow.ts'
import type { Call, Target } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { describeDate, timeOfDay } from './day-words.ts'
import { listed, namesOf } from './names.ts'

/** Moments, targets, services and calls in words that a safeguarding lead understands. Pure. */

/**
 * @example
 * describeMoment(moment)
 * // 'on Saturday 26 December 2026 at 12:00 in London (26 December on a Saturday)'
 */
export function describeMoment(moment: { readonly at: number; readonly says: string }): string {
  const { at, says } = moment
  if (!Number.isFinite(at)) return `with ${says}`
  const { date, minute } = londonTime(at)
  return `on ${describeDate(date)} at ${timeOfDay(minute)} in London (${says})`
}

/** Where an answer leads, in words: a question, an outcome, or what the clock is asked. */
export function describeTarget(text: PathwayText, target: Target): string {
  if ('question' in target) return namesOf(text).question(target.question)
  if ('outcome' in target) return text.outcomes[target.outcome]?.title ?? target.outcome
  return `${text.checks[target.check]?.asks ?? target.check} (the clock answers)`
}

/** What is said of a service after its name. */
export const stateWords: Readonly<Record<AvailabilityState, string>> = {
  open: 'is open',
  closed: 'is closed',
  'may-be-closed': 'may be closed',
}

/** The calls of an outcome in the order in which they are shown at an instant, a sentence each. */
export function describeShownCalls(
  flow: Flow,
  text: PathwayText,
  outcome: string,
  at: number,
): readonly string[] {
  const found = flow.pathway.outcomes[outcome]
  if (found === undefined) return []
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const shown = callsAt(found, flow, null, at, calendar)
  return shown.map(({ call, group }) => {
    const roles = 'contact' in call ? flow.pathway.contacts?.[call.contact]?.for : undefined
    const says = describeCall(text, call, group)
    if (roles === undefined) return says
    return `${says}. Only for: ${roles.map((role) => text.roles[role]?.label ?? role).join(', ')}`
  })
}

/** Some calls as a list inside a sentence, each quoted. */
export function quoteCalls(text: PathwayText, calls: readonly Call[]): string {
  return listed(
    calls.map((call) => `“${describeCall(text, call)}”`),
    'and',
  )
}

/**
 * A call in words: when, whom, on what condition, and whom the caller names.
 *
 * @param group the heading under which it is shown, if that is another than its time says
 */
export function describeCall(text: PathwayText, call: Call, group: CallGroup = call.when): string {
  const callee = namesOf(text).callee(calleeOf(call))
  const condition = call.if === undefined ? undefined : text.conditions[call.if]
  const onlyIf = condition === undefined ? '' : `, if ${condition}`
  return `${groups[group]} ${callee}${onlyIf} (${identified[call.identifies]})`
}

const groups: Readonly<Record<CallGroup, string>> = {
  now: 'Ring now:',
  then: 'Then ring:',
  'no-answer': 'If nobody answers, ring:',
  if: 'Also ring:',
  'when-it-opens': 'When it opens, ring:',
}

const identified: Readonly<Record<Call['identifies'], string>> = {
  nobody: 'names nobody',
  'with-consent': 'names the person only if they agree',
  'lawful-reason': 'may name the person',
}
