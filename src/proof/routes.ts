import { callsAt, type ShownCall } from '#flow/calls.ts'
import { calendarOf } from '#services/calendar.ts'
import type { Flow } from '#flow/flow.ts'
import type { Outcome, PathwayText } from '#flow/schema.ts'
import type { MomentClass } from './moments.ts'
import type { Proof } from './prove.ts'
import { callInWords, momentInWords, targetInWords } from './sentences.ts'

/**
 * The routes of a pathway as a page to read in a review: every edge as a sentence, every outcome
 * with its calls by kind of moment, the rules, and how much was proved. Generated, never edited:
 * the check says when it is stale. Pure.
 */
export function routesPage(flow: Flow, text: PathwayText, proof: Proof): string {
  const { pathway } = flow
  return [
    `# ${text.pathway.name}: ${text.pathway.area}`,
    '',
    `Version ${pathway.version}. ${text.pathway.notConfirmed}`,
    '',
    'This page is made from the pathway by `npm run check:flows -- --write`. Do not edit it.',
    '',
    '## Where each answer leads',
    ...Object.entries(pathway.questions).flatMap(([id, { answers }]) => [
      '',
      `### ${text.questions[id]?.asks ?? id}`,
      '',
      ...Object.entries(answers).map(
        ([answer, target]) =>
          `- “${text.questions[id]?.answers[answer]?.label ?? answer}” → ${targetInWords(text, target)}`,
      ),
    ]),
    ...Object.entries(pathway.checks).flatMap(([id, { answers }]) => [
      '',
      `### ${text.checks[id]?.asks ?? id} (the clock answers)`,
      '',
      ...Object.entries(answers).map(
        ([answer, target]) => `- ${answer} → ${targetInWords(text, target)}`,
      ),
    ]),
    '',
    '## Whom each outcome calls',
    ...Object.entries(pathway.outcomes).flatMap(([id, outcome]) => [
      '',
      `### ${text.outcomes[id]?.title ?? id}`,
      ...callsByMoment(flow, text, outcome, momentsAt(id, proof)),
      ...(outcome.continue ? ['', `The way on → ${targetInWords(text, outcome.continue)}`] : []),
    ]),
    '',
    '## The rules that every route keeps',
    '',
    ...proof.rules.map(({ says, applied }) => `- ${says} Applied ${applied} times.`),
    '',
    '## How much was tried',
    '',
    `${proof.paths.join(', ')} paths, one number for each answer that the clock can give, at ` +
      `${proof.moments} moments of ${proof.momentClasses} kinds.`,
    '',
  ].join('\n')
}

/** The kinds of moment at which some path ends at an outcome. */
function momentsAt(outcome: string, { kinds }: Proof): readonly MomentClass[] {
  return kinds
    .filter(({ classes }) => classes.some((paths) => paths.outcome === outcome))
    .map(({ kind }) => kind)
}

/** The calls of an outcome, once for each order in which the clock can put them. */
function callsByMoment(
  flow: Flow,
  text: PathwayText,
  outcome: Outcome,
  kinds: readonly MomentClass[],
): readonly string[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const orders = new Map<
    string,
    { readonly calls: readonly ShownCall[]; readonly first: MomentClass }
  >()
  for (const kind of kinds) {
    const calls = callsAt(outcome, flow.services, kind.moments[0].at, calendar)
    const key = calls.map(({ call, group }) => `${call.service} ${group}`).join(', ')
    if (!orders.has(key)) orders.set(key, { calls, first: kind })
  }
  return [...orders.values()].flatMap(({ calls, first }) => [
    '',
    ...(orders.size === 1 ? [] : [`As ${momentInWords(first.moments[0])}:`, '']),
    ...calls.map(({ call, group }, index) => {
      const opens = group === 'when-it-opens' ? ', when it opens' : ''
      return `${index + 1}. ${callInWords(text, call)}${opens}`
    }),
  ])
}
