import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Safety } from '#check/safety-schema.ts'
import type { Call, Pathway } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Service } from '#services/schema.ts'

/**
 * The shipped pathway as its files say it, and every way through it, found by a recursion of its
 * own: the browser must show what the files say, whatever the app makes of them.
 */

const area = join(import.meta.dirname, '../../../flows/hertfordshire')

export const pathway = read('pathway.json') as Pathway
export const services = (read('services.json') as { services: Record<string, Service> }).services
export const text = read('text/en.json') as PathwayText
export const safetyRules = (read('safety.json') as { rules: Safety }).rules

/** What the clock says of the services that are not always open. */
export type Availability = 'open' | 'closed' | 'may-be-closed'

/** One thing that a person does: an answer, or the way on from an outcome. */
export interface Step {
  readonly node: string
  readonly answer: string
}

export interface Route {
  readonly steps: readonly Step[]
  readonly endsAt: string
}

/** The answer of a step that leaves an outcome. */
export const wayOn = 'continue'

export const questionIds = Object.keys(pathway.questions)
export const outcomeIds = Object.keys(pathway.outcomes)

/** Every way from the first question to every screen there is, in the order of the file. */
export function everyRoute(availability: Availability): readonly Route[] {
  const onwards = (node: string, steps: readonly Step[]): readonly Route[] => [
    { steps, endsAt: node },
    ...exitsOf(node).flatMap(({ answer, to }) =>
      onwards(settle(to, availability), [...steps, { node, answer }]),
    ),
  ]
  return onwards(pathway.start, [])
}

/** Every way that ends where nothing more is asked. */
export function everyWholeRoute(availability: Availability): readonly Route[] {
  return everyRoute(availability).filter(({ endsAt }) => exitsOf(endsAt).length === 0)
}

/** The shortest way to a screen; of several, the first in the order of the file. */
export function routeTo(node: string, availability: Availability = 'open'): Route {
  const [first, ...others] = everyRoute(availability).filter(({ endsAt }) => endsAt === node)
  if (first === undefined) throw new NoRouteError(`Nothing leads to ${node} while ${availability}.`)
  return others.reduce((best, next) => (next.steps.length < best.steps.length ? next : best), first)
}

/** When Beacon must be what for an outcome to be reached: closed for the one that stands in for it. */
export function availabilityFor(outcome: string): Availability {
  return everyRoute('open').some(({ endsAt }) => endsAt === outcome) ? 'open' : 'closed'
}

/** Where the answers of a question, or the way on from an outcome, lead. */
export function exitsOf(node: string): readonly { readonly answer: string; readonly to: string }[] {
  const onwards = pathway.outcomes[node]?.continue
  const answers = pathway.questions[node]?.answers ?? (onwards ? { [wayOn]: onwards } : {})
  return Object.entries(answers).map(([answer, edge]) => ({ answer, to: targetOf(edge) }))
}

/** The screen that follows, when the clock answers the checks on the way to it. */
export function settle(node: string, availability: Availability): string {
  const check = pathway.checks[node]
  return check === undefined ? node : settle(targetOf(check.answers[availability]), availability)
}

/** A call as the outside contract shows it. */
export interface ShownCall {
  readonly service: string
  readonly availability: Availability
  readonly when: Call['when']
}

/**
 * The calls of an outcome to services in the order in which they must be shown: now, then, if nobody answers,
 * also ring if, and last whoever is not open.
 */
export function callsOf(outcome: string, availability: Availability): readonly ShownCall[] {
  const calls = (pathway.outcomes[outcome]?.calls ?? [])
    .filter((call) => 'service' in call)
    .map(({ service, when }) => ({
      service,
      availability: services[service]?.hours === 'always' ? ('open' as const) : availability,
      when,
    }))
  const isOpen = (call: ShownCall) => call.availability === 'open'
  return [
    ...(['now', 'then', 'no-answer', 'if'] as const).flatMap((when) =>
      calls.filter((call) => isOpen(call) && call.when === when),
    ),
    ...(['now', 'then', 'no-answer', 'if'] as const).flatMap((when) =>
      calls.filter((call) => !isOpen(call) && call.when === when),
    ),
  ]
}

/** The sentences of a list of steps for a role. */
export function stepsFor(
  steps: readonly (string | { readonly step: string; readonly for: readonly string[] })[],
  role: string,
): readonly string[] {
  return steps
    .map((entry) => (typeof entry === 'string' ? { step: entry, for: pathway.roles } : entry))
    .filter((entry) => entry.for.includes(role))
    .map(({ step }) => text.steps[step] ?? `no words for ${step}`)
}

/** The heading of a question or an outcome. */
export function headingOf(node: string): string {
  return text.questions[node]?.asks ?? text.outcomes[node]?.title ?? `no words for ${node}`
}

/** The words on the button that a step presses. */
export function labelOf({ node, answer }: Step): string {
  const label =
    answer === wayOn ? text.outcomes[node]?.continue : text.questions[node]?.answers[answer]?.label
  return label ?? `no words for ${node} ${answer}`
}

function targetOf(edge: object): string {
  return String(Object.values(edge)[0])
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(area, file), 'utf8'))
}

class NoRouteError extends Error {
  override readonly name = 'NoRouteError'
}
