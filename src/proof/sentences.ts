import { londonTime } from '#services/london.ts'
import { continued } from '#flow/graph.ts'
import type { Flow } from '#flow/flow.ts'
import type { Call, PathwayText, Target } from '#flow/schema.ts'
import type { TrailEntry } from '#machine/vocabulary.ts'
import type { Counterexample } from './clauses.ts'
import { dayInWords } from './day-words.ts'
import type { Moment } from './moments.ts'
import type { RuleProof } from './prove.ts'

/**
 * What a proof found, in words that a safeguarding lead understands. Pure.
 */

/** Each case that breaks a rule, as lines: what was asked and answered, when, and what is shown. */
export function brokenInWords(
  flow: Flow,
  text: PathwayText,
  { says, broken }: RuleProof,
): readonly string[] {
  return broken.flatMap((example) => [
    ...counterexampleInWords(flow, text, example),
    `That breaks the rule: ${says}`,
  ])
}

function counterexampleInWords(
  flow: Flow,
  text: PathwayText,
  example: Counterexample,
): readonly string[] {
  if ('says' in example) return [example.says]
  const { path, outcome, role, moment } = example
  const calls = flow.pathway.outcomes[outcome]?.calls ?? []
  return [
    `Somebody who works for “${text.roles[role]?.label ?? role}”, ${momentInWords(moment)}:`,
    ...path.trail.map((entry) => `  ${entryInWords(text, entry)}`),
    `The tool would then show “${text.outcomes[outcome]?.title ?? outcome}”:`,
    ...calls.map((call) => `  ${callInWords(text, call)}`),
  ]
}

/**
 * @example
 * momentInWords(moment)
 * // 'on Saturday 26 December 2026 at 12:00 in London (26 December on a Saturday)'
 */
export function momentInWords({ at, says }: Moment): string {
  if (!Number.isFinite(at)) return `with ${says}`
  const { date, minute } = londonTime(at)
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
  return `on ${dayInWords(date)} at ${clock.join(':')} in London (${says})`
}

/** One step of a path: what was asked, and what was answered. */
function entryInWords(text: PathwayText, { node, answer }: TrailEntry): string {
  if (answer === continued) return `goes on: “${text.outcomes[node]?.continue ?? node}”`
  const question = text.questions[node]
  return `“${question?.asks ?? node}” – “${question?.answers[answer]?.label ?? answer}”`
}

/** Where an answer leads, in words: a question, an outcome, or what the clock is asked. */
export function targetInWords(text: PathwayText, target: Target): string {
  if ('question' in target) return `“${text.questions[target.question]?.asks ?? target.question}”`
  if ('check' in target)
    return `${text.checks[target.check]?.asks ?? target.check} (the clock answers)`
  return text.outcomes[target.outcome]?.title ?? target.outcome
}

/** A call in words: when, whom, on what condition, and whom the caller names. */
export function callInWords(text: PathwayText, call: Call): string {
  const service = text.services[call.service]?.shortName ?? call.service
  const condition = call.if === undefined ? undefined : text.conditions[call.if]
  const onlyIf = condition === undefined ? '' : `, if ${condition}`
  return `${whens[call.when]} ${service}${onlyIf} (${names[call.identifies]})`
}

const whens: Readonly<Record<Call['when'], string>> = {
  now: 'Ring now:',
  then: 'Then ring:',
  'no-answer': 'If nobody answers, ring:',
  if: 'Also ring:',
}

const names: Readonly<Record<Call['identifies'], string>> = {
  nobody: 'names nobody',
  'with-consent': 'names the person only if they agree',
  'lawful-reason': 'may name the person',
}
