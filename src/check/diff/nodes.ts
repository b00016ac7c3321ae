import { kindOf, nodesOf } from '#flow/graph.ts'
import type { Flow } from '#flow/flow.ts'
import type { Target } from '#flow/schema.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { counted } from '#check/report.ts'
import { callInWords } from '#check/prove/sentences.ts'
import { checkNamed, type Compared, targetNamed } from './compared.ts'
import type { Difference } from './difference.ts'
import { pathsTo } from './people.ts'

/** Every question, check and outcome that is new or gone, with where it leads or whom it calls. */
export function nodeDifferences(compared: Compared): readonly Difference[] {
  const { before, now } = compared
  const isOther = (node: string) => kindOf(before.pathway, node) !== kindOf(now.pathway, node)
  const told = (version: 'before' | 'now') => {
    const nodes = nodesOf(compared[version].pathway).filter(isOther)
    return nodes.map((node) => nodeDifference(compared, version, node))
  }
  return [...told('now'), ...told('before')]
}

function nodeDifference(compared: Compared, version: 'before' | 'now', node: string): Difference {
  const { text, names, people } = compared
  const flow = compared[version]
  const is = version === 'now' ? 'is new' : 'is gone'
  const paths = ` (${counted(pathsTo(people, version, node), 'path')})`
  const told = { about: version === 'now' ? 'new' : 'gone' } as const
  const kind = kindOf(flow.pathway, node)
  if (kind === 'question') {
    const says = `The question ${names.question(node)} ${is}${paths}.`
    return { ...told, says, details: answersInWords(compared, flow, node) }
  }
  if (kind === 'outcome') {
    const says = `The outcome ${names.outcome(node)} ${is}${paths}.`
    return { ...told, says, details: callsOf(compared, flow, node) }
  }
  const says = `What the clock answers to ${checkNamed(text, node)} ${is}.`
  const answers = Object.entries(flow.pathway.checks[node]?.answers ?? {})
  const details = answers.map(([answer, target]) =>
    leads(
      compared,
      `“${text.checks[node]?.answers[answer as AvailabilityState] ?? answer}”`,
      target,
    ),
  )
  return { ...told, says, details }
}

function answersInWords(compared: Compared, { pathway }: Flow, node: string): readonly string[] {
  const answers = Object.entries(pathway.questions[node]?.answers ?? {})
  return answers.map(([answer, target]) =>
    leads(compared, compared.names.answer(node, answer), target),
  )
}

function leads(compared: Compared, answer: string, target: Target): string {
  return `${answer} → ${targetNamed(compared, target)}`
}

function callsOf({ text }: Compared, { pathway }: Flow, node: string): readonly string[] {
  const calls = pathway.outcomes[node]?.calls ?? []
  return calls.map((call) => callInWords(text, call))
}
