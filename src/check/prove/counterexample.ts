import { continued } from '#flow/graph.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { namesOf } from '#check/words/names.ts'
import { describeMoment, describeShownCalls } from '#check/words/sentences.ts'
import type { RuleProof } from './prove.ts'
import type { BrokenCase, Counterexample } from './trial.ts'

/**
 * What breaks a rule, as lines that a safeguarding lead understands: what was asked and answered,
 * when, what the tool would say, and why that breaks the rule. Pure.
 */
export function describeBroken(text: PathwayText, { broken }: RuleProof): readonly string[] {
  const cases = broken.filter(isCase)
  const keys = [...new Set(cases.map(keyOf))]
  return [
    ...broken.flatMap((example) => (isCase(example) ? [] : [example.says])),
    ...keys.flatMap((key, index) => {
      const [first, ...others] = cases.filter((one) => keyOf(one) === key)
      const opening = index === 0 ? 'For example' : 'Another example'
      return first === undefined ? [] : describeCase(text, opening, [first, ...others])
    }),
  ]
}

function isCase(example: Counterexample): example is BrokenCase {
  return 'case' in example
}

/** Cases that look the same: a rule may be broken in several ways at once. */
function keyOf({ case: { path, role }, moment, isForEverybody }: BrokenCase): string {
  return JSON.stringify([path.trail, moment.at, isForEverybody || role])
}

function describeCase(
  text: PathwayText,
  opening: string,
  examples: readonly [BrokenCase, ...BrokenCase[]],
): readonly string[] {
  const [{ moment, isForEverybody, case: one }] = examples
  const somebody = isForEverybody
    ? 'somebody'
    : `somebody who works for “${text.roles[one.role]?.label ?? one.role}”`
  const reasons = examples.map(({ because }) => because(text))
  const because = [...new Set(reasons)].join('; and because ')
  return [
    `${opening}: ${describeMoment(moment)}, ${somebody} is asked, and answers:`,
    ...one.path.trail.map((entry) => `  ${describeEntry(text, entry)}`),
    `The tool then says ${namesOf(text).outcome(one.outcome)}:`,
    ...describeShownCalls(one.flow, text, one.outcome, moment.at).map((call) => `  ${call}`),
    `That breaks the rule, because ${because}${because.endsWith('.”') ? '' : '.'}`,
  ]
}

/** One step of a path: what was asked, and what was answered. */
function describeEntry(text: PathwayText, { node, answer }: TrailEntry): string {
  const names = namesOf(text)
  if (answer !== continued) return `${names.question(node)} – ${names.answer(node, answer)}`
  return `goes on from ${names.outcome(node)}: “${text.outcomes[node]?.continue ?? continued}”`
}
