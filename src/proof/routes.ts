import type { Flow } from '#flow/flow.ts'
import type { PathwayText, Target } from '#flow/schema.ts'
import type { CheckAnswer } from '#machine/vocabulary.ts'
import type { Kind } from './clauses.ts'
import { listed, namesOf } from './names.ts'
import type { Proof } from './prove.ts'
import { counted } from './report.ts'
import { callsInWords, momentInWords, targetInWords } from './sentences.ts'
import { standingsInWords } from './standing-words.ts'
import type { Walks } from './walks.ts'

/**
 * The routes of a pathway as a page to read in a review: every edge as a sentence, every outcome
 * with its calls by kind of moment, the rules, and how much was proved. Generated, never edited:
 * the check says when it is stale. Pure.
 *
 * @param walks how much was walked to prove it, if that is to be said too
 */
export function routesPage(
  flow: Flow,
  text: PathwayText,
  proof: Proof,
  walks?: Omit<Walks, 'problems'>,
): string {
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
        ([answer, target]) => `- ${namesOf(text).answer(id, answer)} → ${aimInWords(text, target)}`,
      ),
    ]),
    ...Object.entries(pathway.checks).flatMap(([id, { answers }]) => [
      '',
      `### ${text.checks[id]?.asks ?? id} (the clock answers)`,
      '',
      ...Object.entries(answers).map(
        ([answer, target]) =>
          `- ${text.checks[id]?.answers[answer as CheckAnswer] ?? answer} → ${aimInWords(text, target)}`,
      ),
    ]),
    '',
    '## Whom each outcome calls',
    ...Object.entries(pathway.outcomes).flatMap(([id, outcome]) => [
      '',
      `### ${text.outcomes[id]?.title ?? id}`,
      ...callsByMoment(flow, text, id, proof),
      ...(outcome.continue ? ['', `The way on → ${aimInWords(text, outcome.continue)}`] : []),
    ]),
    '',
    '## The rules that every route keeps',
    '',
    'Each is checked on every path at every moment, and for each role where the role can matter.',
    '',
    ...proof.rules.map(({ says, applied }) => `- ${says} Applied ${counted(applied, 'time')}.`),
    '',
    '## How much was tried',
    '',
    ...triedInWords(proof, walks),
    '',
  ].join('\n')
}

function triedInWords(
  { paths, moments, momentClasses }: Proof,
  walks: Omit<Walks, 'problems'> | undefined,
): readonly string[] {
  const numbers = listed([...new Set(paths.map(String))], 'or')
  const proved = `- ${numbers} paths at each of ${counted(moments, 'moment')}, which are of ${counted(momentClasses, 'kind')}.`
  if (walks === undefined) return [proved]
  const { machinePaths, recursionPaths, sweptPaths, screens, transitions } = walks
  return [
    proved,
    `- Through the compiled machine: ${counted(machinePaths, 'path')} at ${walks.moments} of these moments, and ${counted(transitions, 'step')} on, back and in time from ${counted(screens, 'screen')}.`,
    `- By a recursion over the file, without the machine: ${counted(recursionPaths, 'path')} at the same moments, and ${counted(sweptPaths, 'path')} at all of them.`,
  ]
}

/** Where an answer leads; an outcome stands out. */
function aimInWords(text: PathwayText, target: Target): string {
  const words = targetInWords(text, target)
  return 'outcome' in target ? `**${words}**` : words
}

/** The calls of an outcome, once for each order in which the clock can put them. */
function callsByMoment(
  flow: Flow,
  text: PathwayText,
  outcome: string,
  { kinds }: Proof,
): readonly string[] {
  const orders = new Map<string, Kind[]>()
  for (const one of kinds) {
    if (!one.classes.some((paths) => paths.outcome === outcome)) continue
    const calls = callsInWords(flow, text, outcome, one.kind.moments[0].at)
    const lines = calls.map((call, index) => `${index + 1}. ${call}`).join('\n')
    orders.set(lines, [...(orders.get(lines) ?? []), one])
  }
  return [...orders].flatMap(([lines, alike]) => {
    const when = orders.size === 1 ? [] : ['', whenInWords(flow, text, outcome, alike)]
    return [...when, '', lines]
  })
}

/** How the services that an outcome calls stand at some kinds of moment, and one such moment. */
function whenInWords(
  { pathway, services }: Flow,
  text: PathwayText,
  outcome: string,
  kinds: readonly Kind[],
): string {
  const called = pathway.outcomes[outcome]?.calls.map(({ service }) => service) ?? []
  const changing = [...new Set(called)].filter((id) => services[id]?.hours !== 'always')
  const standings = standingsInWords(changing, kinds, namesOf(text).service)
  const examples = kinds
    .slice(0, 1)
    .map(({ kind }) => `, such as ${momentInWords(kind.moments[0])}`)
  return `When ${standings}${examples.join('')}:`
}
