import type { Flow } from '#flow/flow.ts'
import type { RouteDescriptions } from '#flow/proof-summary.ts'
import { isServiceCall } from '#flow/outcome.ts'
import type { Target } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { listed, namesOf } from '#check/words/names.ts'
import {
  describeMoment,
  describeShownCalls,
  describeTarget,
  stateWords,
} from '#check/words/sentences.ts'
import type { Proof, ProvedTime } from './prove.ts'

/** Every edge of a pathway, and every outcome with its calls, in words. Pure. */
export function describeRoutes(flow: Flow, text: PathwayText, proof: Proof): RouteDescriptions {
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
    asks: describeTarget(text, { check: id }),
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
      continuesTo: outcome.continue ? describeTarget(text, outcome.continue) : null,
    })),
  }
}

function edge(text: PathwayText, label: string, target: Target) {
  return { label, leadsTo: describeTarget(text, target), isOutcome: 'outcome' in target }
}

type Order = RouteDescriptions['outcomes'][number]['orders'][number]

function ordersOf(
  flow: Flow,
  text: PathwayText,
  outcome: string,
  { times }: Proof,
): readonly Order[] {
  const reached = times.filter(({ outcomes }) => outcomes.has(outcome))
  const orders = new Map<
    string,
    { calls: readonly string[]; alike: [ProvedTime, ...ProvedTime[]] }
  >()
  for (const time of reached) {
    const calls = describeShownCalls(flow, text, outcome, time.moments[0].at)
    const key = JSON.stringify(calls)
    const found = orders.get(key)
    if (found === undefined) orders.set(key, { calls, alike: [time] })
    else found.alike.push(time)
  }
  return [...orders.values()].map(({ calls, alike }) => ({
    when: orders.size === 1 ? null : describeWhen(flow, text, outcome, alike),
    calls,
  }))
}

/** How open the services are that an outcome calls, at some classes of moments, and one such moment. */
function describeWhen(
  { pathway, services }: Flow,
  text: PathwayText,
  outcome: string,
  times: readonly [ProvedTime, ...ProvedTime[]],
): string {
  const called =
    pathway.outcomes[outcome]?.calls.filter(isServiceCall).map(({ service }) => service) ?? []
  const changing = [...new Set(called)].filter((id) => services[id]?.hours !== 'always')
  const states = describeStates(changing, times, namesOf(text).callee)
  return `When ${states}, such as ${describeMoment(times[0].moments[0])}:`
}

/** @example describeStates(['office'], times, name) // 'the office is closed or may be closed' */
function describeStates(
  services: readonly string[],
  times: readonly ProvedTime[],
  name: (service: string) => string,
): string {
  const stateIn = ({ states }: ProvedTime, id: string) => stateWords[states[id] ?? 'open']
  const [only, ...others] = services
  if (only !== undefined && others.length === 0) {
    const states = new Set(times.map((time) => stateIn(time, only)))
    return `${name(only)} ${listed([...states], 'or')}`
  }
  const each = times.map((time) =>
    listed(
      services.map((id) => `${name(id)} ${stateIn(time, id)}`),
      'and',
    ),
  )
  return [...new Set(each)].join('; or when ')
}
