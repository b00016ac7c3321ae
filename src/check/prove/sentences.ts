import { callsAt, type CallGroup } from '#flow/outcome.ts'
import { calendarOf } from '#services/calendar.ts'
import { londonTime } from '#services/london.ts'
import type { Flow } from '#flow/flow.ts'
import type { Call, Target } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { dayInWords, timeOfDay } from './day-words.ts'
import type { Moment } from './moments.ts'
import { namesOf } from './names.ts'

/** Moments, targets and calls in words that a safeguarding lead understands. Pure. */

/**
 * @example
 * momentInWords(moment)
 * // 'on Saturday 26 December 2026 at 12:00 in London (26 December on a Saturday)'
 */
export function momentInWords({ at, says }: Moment): string {
  if (!Number.isFinite(at)) return `with ${says}`
  const { date, minute } = londonTime(at)
  return `on ${dayInWords(date)} at ${timeOfDay(minute)} in London (${says})`
}

/** Where an answer leads, in words: a question, an outcome, or what the clock is asked. */
export function targetInWords(text: PathwayText, target: Target): string {
  if ('question' in target) return namesOf(text).question(target.question)
  if ('outcome' in target) return text.outcomes[target.outcome]?.title ?? target.outcome
  return `${text.checks[target.check]?.asks ?? target.check} (the clock answers)`
}

/** The calls of an outcome in the order in which they are shown at an instant, a sentence each. */
export function callsInWords(
  flow: Flow,
  text: PathwayText,
  outcome: string,
  at: number,
): readonly string[] {
  const found = flow.pathway.outcomes[outcome]
  if (found === undefined) return []
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const shown = callsAt(found, flow.services, at, calendar)
  return shown.map(({ call, group }) => callInWords(text, call, group))
}

/**
 * A call in words: when, whom, on what condition, and whom the caller names.
 *
 * @param group the heading under which it is shown, if that is another than its time says
 */
export function callInWords(text: PathwayText, call: Call, group: CallGroup = call.when): string {
  const service = namesOf(text).service(call.service)
  const condition = call.if === undefined ? undefined : text.conditions[call.if]
  const onlyIf = condition === undefined ? '' : `, if ${condition}`
  return `${groups[group]} ${service}${onlyIf} (${identified[call.identifies]})`
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
