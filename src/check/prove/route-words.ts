import type { Flow } from '#flow/flow.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Target } from '#flow/schema.ts'
import type { AvailabilityState } from '#services/hours.ts'
import type { Kind } from './clauses.ts'
import { namesOf } from './names.ts'
import type { Proof } from './prove.ts'
import { callsInWords, momentInWords, targetInWords } from './sentences.ts'
import { standingsInWords } from './standing-words.ts'

/** The routes of a pathway in words: plain data, which a page prints and the app shows. */
export interface RoutesInWords {
  /** Each question, or what the clock is asked, with where every answer leads. */
  readonly edges: readonly {
    readonly id: string
    readonly asks: string
    readonly answers: readonly {
      readonly label: string
      readonly leadsTo: string
      readonly isOutcome: boolean
    }[]
  }[]
  /** Each outcome, with its calls once for each order in which the clock can put them. */
  readonly outcomes: readonly {
    readonly id: string
    readonly title: string
    readonly orders: readonly Order[]
    /** Where its way on leads; null when it has none. */
    readonly goesOnTo: string | null
  }[]
}

interface Order {
  /** How services stand then, and one such moment; null when the order never changes. */
  readonly when: string | null
  readonly calls: readonly string[]
}

/** Every edge of a pathway, and every outcome with its calls, in words. Pure. */
export function routesInWords(flow: Flow, text: PathwayText, proof: Proof): RoutesInWords {
  const { questions, checks, outcomes } = flow.pathway
  const asked = Object.entries(questions).map(([id, { answers }]) => ({
    id,
    asks: text.questions[id]?.asks ?? id,
    answers: Object.entries(answers).map(([answer, target]) =>
      edge(text, namesOf(text).answer(id, answer), target),
    ),
  }))
  const decided = Object.entries(checks).map(([id, { answers }]) => ({
    id,
    asks: targetInWords(text, { check: id }),
    answers: Object.entries(answers).map(([answer, target]) =>
      edge(text, text.checks[id]?.answers[answer as AvailabilityState] ?? answer, target),
    ),
  }))
  return {
    edges: [...asked, ...decided],
    outcomes: Object.entries(outcomes).map(([id, outcome]) => ({
      id,
      title: text.outcomes[id]?.title ?? id,
      orders: ordersOf(flow, text, id, proof),
      goesOnTo: outcome.continue ? targetInWords(text, outcome.continue) : null,
    })),
  }
}

function edge(text: PathwayText, label: string, target: Target) {
  return { label, leadsTo: targetInWords(text, target), isOutcome: 'outcome' in target }
}

function ordersOf(
  flow: Flow,
  text: PathwayText,
  outcome: string,
  { kinds }: Proof,
): readonly Order[] {
  const orders = new Map<string, { readonly calls: readonly string[]; readonly alike: Kind[] }>()
  for (const one of kinds) {
    if (!one.classes.some((paths) => paths.outcome === outcome)) continue
    const calls = callsInWords(flow, text, outcome, one.kind.moments[0].at)
    const key = JSON.stringify(calls)
    const alike = [...(orders.get(key)?.alike ?? []), one]
    orders.set(key, { calls, alike })
  }
  return [...orders.values()].map(({ calls, alike }) => ({
    when: orders.size === 1 ? null : whenInWords(flow, text, outcome, alike),
    calls,
  }))
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
