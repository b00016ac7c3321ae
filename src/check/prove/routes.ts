import type { Flow } from '#flow/flow.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { RouteDescriptions, WalkCounts } from '#flow/proof-summary.ts'
import { counted, listed } from '#check/words/names.ts'
import type { Proof } from './prove.ts'
import { describeRoutes } from './route-words.ts'

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
  walks?: WalkCounts,
): string {
  const { edges, outcomes } = describeRoutes(flow, text, proof)
  return [
    `# ${text.pathway.name}: ${text.pathway.area}`,
    '',
    `Version ${flow.pathway.version}. ${text.pathway.notConfirmed}`,
    '',
    'This page is made from the pathway by `npm run check:flows -- --write`. Do not edit it.',
    '',
    '## Where each answer leads',
    ...edges.flatMap(edgeLines),
    '',
    '## Who each outcome calls',
    ...outcomes.flatMap(outcomeLines),
    '',
    '## The rules that every route keeps',
    '',
    'Each is checked on every path at every moment, and for each role where the role can matter.',
    '',
    ...proof.rules.map(({ says, applied }) => `- ${says} Applied ${counted(applied, 'time')}.`),
    '',
    '## How much was tried',
    '',
    ...describeTried(proof, walks),
    '',
  ].join('\n')
}

function edgeLines({ asks, answers }: RouteDescriptions['edges'][number]): readonly string[] {
  const lines = answers.map(({ label, leadsTo, isOutcome }) =>
    isOutcome ? `- ${label} → **${leadsTo}**` : `- ${label} → ${leadsTo}`,
  )
  return ['', `### ${asks}`, '', ...lines]
}

function outcomeLines({
  title,
  orders,
  continuesTo,
}: RouteDescriptions['outcomes'][number]): readonly string[] {
  return [
    '',
    `### ${title}`,
    ...orders.flatMap(({ when, calls }) => [
      ...(when === null ? [] : ['', when]),
      '',
      ...calls.map((call, index) => `${index + 1}. ${call}`),
    ]),
    ...(continuesTo === null ? [] : ['', `The way on → ${continuesTo}`]),
  ]
}

function describeTried({ times }: Proof, walks: WalkCounts | undefined): readonly string[] {
  const numbers = listed([...new Set(times.map(({ paths }) => String(paths)))], 'or')
  const moments = times.flatMap((time) => time.moments).length
  const proved = `- ${numbers} paths at each of ${counted(moments, 'moment')}, which are of ${counted(times.length, 'kind')}.`
  if (walks === undefined) return [proved]
  const { machinePaths, recursionPaths, sweptPaths, screens, transitions } = walks
  return [
    proved,
    `- Through the compiled machine: ${counted(machinePaths, 'path')} at ${walks.moments} of these moments, and ${counted(transitions, 'step')} on, back and in time from ${counted(screens, 'screen')}.`,
    `- By a recursion over the file, without the machine: ${counted(recursionPaths, 'path')} at the same moments, and ${counted(sweptPaths, 'path')} at all of them.`,
  ]
}
