import { own } from '#flow/graph.ts'
import type { Finding, Path } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { callsOf } from './places.ts'
import { type Area, rule } from './rule.ts'

interface Reads {
  readonly pathway: Pathway
}

/** What holds of every call, and of the one number that is on every screen. */
export const callRules = [
  rule('no-first-call', 'Every outcome has a call to make now.', ['pathway'], noFirstCall),
  rule(
    'if-without-condition',
    'A call that is made only "if" names its condition.',
    ['pathway'],
    ifWithoutCondition,
  ),
  rule(
    'now-with-condition',
    'A call to make now depends on no condition.',
    ['pathway'],
    nowWithCondition,
  ),
  rule(
    'emergency-not-always',
    'The emergency service is always open.',
    ['pathway', 'services'],
    emergencyNotAlways,
  ),
]

function noFirstCall({ pathway }: Reads): readonly Finding[] {
  const outcomes = Object.entries(pathway.outcomes)
  const silent = outcomes.filter(([, { calls }]) => !calls.some((call) => call.when === 'now'))
  return silent.map(([node]) =>
    finding(
      ['outcomes', node, 'calls'],
      `"${node}" has no call to make now.`,
      'Write "when": "now" at the call that comes first.',
    ),
  )
}

function ifWithoutCondition({ pathway }: Reads): readonly Finding[] {
  const bare = callsOf(pathway).filter(({ call }) => call.when === 'if' && call.if === undefined)
  return bare.map(({ node, call, path }) =>
    finding(
      path,
      `"${node}" says to call "${call.service}" if something is so, and not what.`,
      'Add "if" with the id of a condition.',
    ),
  )
}

function nowWithCondition({ pathway }: Reads): readonly Finding[] {
  const bound = callsOf(pathway).filter(({ call }) => call.when === 'now' && call.if !== undefined)
  return bound.map(({ node, call, path }) =>
    finding(
      [...path, 'if'],
      `"${node}" says to call "${call.service}" now, but only if something is so.`,
      'Delete the condition, or write "when": "if".',
    ),
  )
}

function emergencyNotAlways({
  pathway,
  services,
}: Pick<Area, 'pathway' | 'services'>): readonly Finding[] {
  const { emergencyService } = pathway
  const service = own(services.services, emergencyService)
  if (service === undefined || service.hours === 'always') return []
  const message = `"${emergencyService}" is on every screen, and is not always open.`
  return [finding(['emergencyService'], message, 'Name a service whose hours are "always".')]
}

function finding(path: Path, message: string, hint: string): Finding {
  return { file: 'pathway.json', path, message, hint }
}
