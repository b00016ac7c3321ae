import { calendarOf } from '#services/calendar.ts'
import { availability } from '#services/hours.ts'
import { instantAt } from '#services/london.ts'
import type { Flow } from '#flow/flow.ts'
import type { SafetyPromise } from '#flow/safety-schema.ts'
import { stepOf } from '#flow/steps.ts'
import { landing, type CheckAnswers, waysFrom } from './paths.ts'

/**
 * The promises that are about a pathway as a whole: what is reached at all, where "not sure" goes,
 * which number is everywhere, and the published hours said a second time.
 */

/** How often a promise was tried, and what breaks it: a sentence each. */
export interface Tried {
  readonly applied: number
  readonly broken: readonly string[]
}

/**
 * Tries a promise about a whole pathway; null when it is about single cases.
 *
 * @param moments what the checks answer, once for each kind of moment that can tell them apart
 */
export function tryWhole(
  promise: SafetyPromise,
  flow: Flow,
  moments: readonly CheckAnswers[],
): Tried | null {
  if (promise.everythingIsReached) return everythingIsReached(flow, moments)
  if (promise.offersAnswers !== undefined) return offersAnswers(flow, promise.offersAnswers)
  if (promise.notSureGoesWithSaferAnswer) return notSureGoesWithSaferAnswer(flow)
  if (promise.emergencyService !== undefined) return isEmergency(flow, promise.emergencyService)
  if (promise.isOpenAt !== undefined) return isOpenAt(flow, promise.isOpenAt)
  return null
}

function everythingIsReached(flow: Flow, moments: readonly CheckAnswers[]): Tried {
  const { pathway, services } = flow
  const reached = new Set(moments.flatMap((answers) => [...reachedAt(flow, answers)]))
  const outcomes = Object.entries(pathway.outcomes).filter(([id]) => reached.has(id))
  const calls = outcomes.flatMap(([, { calls }]) => calls.map(({ service }) => service))
  const used = outcomes.flatMap(([, { steps, ready }]) => [...steps, ...ready])
  const { everywhere } = pathway
  const steps = [...used, ...everywhere.steps, ...everywhere.ready].map(stepOf)
  const wanted = [
    ...[pathway.questions, pathway.checks, pathway.outcomes].flatMap((nodes) =>
      Object.keys(nodes).map((id) => ({ id, found: reached.has(id) })),
    ),
    ...Object.keys(services).map((id) => ({ id, found: calls.includes(id) })),
    ...Object.keys(pathway.steps).map((id) => ({ id, found: steps.includes(id) })),
  ]
  const missing = wanted.filter(({ found }) => !found)
  return {
    applied: wanted.length,
    broken: missing.map(({ id }) => `No path at any moment reaches "${id}".`),
  }
}

/** Every node that some path passes while the checks answer so. */
function reachedAt({ pathway }: Flow, answers: CheckAnswers): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [pathway.start]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (found.has(node)) continue
    found.add(node)
    const check = pathway.checks[node]
    const targets = check
      ? [check.answers[answers[node] ?? 'may-be-closed']]
      : Object.values(waysFrom(pathway, node))
    waiting.push(...targets.map((target) => String(Object.values(target)[0])))
  }
  return found
}

function offersAnswers(
  { pathway }: Flow,
  wanted: NonNullable<SafetyPromise['offersAnswers']>,
): Tried {
  const answers = Object.entries(wanted).flatMap(([question, ids]) =>
    ids.map((answer) => ({ question, answer })),
  )
  const missing = answers.filter(
    ({ question, answer }) => pathway.questions[question]?.answers[answer] === undefined,
  )
  return {
    applied: answers.length,
    broken: missing.map(
      ({ question, answer }) => `“${question}” can no longer be answered “${answer}”.`,
    ),
  }
}

function notSureGoesWithSaferAnswer({ pathway }: Flow): Tried {
  const doubtful = Object.entries(pathway.questions).filter(([, { answers }]) => answers[notSure])
  return {
    applied: doubtful.length,
    broken: doubtful.flatMap(([id, { answers, saferAnswer = '' }]) => {
      const [unsure, safer] = [answers[notSure], answers[saferAnswer]].map((target) =>
        target ? landing(pathway, {}, target) : undefined,
      )
      return unsure === safer
        ? []
        : [`At "${id}", "not sure" leads to "${unsure}", and "${saferAnswer}" to "${safer}".`]
    }),
  }
}

const notSure = 'not-sure'

function isEmergency({ pathway, services }: Flow, service: string): Tried {
  const kept = pathway.emergencyService === service && services[service]?.hours === 'always'
  return {
    applied: 1,
    broken: kept ? [] : [`The number on every screen is that of "${pathway.emergencyService}".`],
  }
}

function isOpenAt(
  flow: Flow,
  { service: id, expects }: NonNullable<SafetyPromise['isOpenAt']>,
): Tried {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const service = flow.services[id]
  return {
    applied: expects.length,
    broken: expects.flatMap(({ at, is }) => {
      const state = service && availability(service, instantOf(at), calendar).state
      return state === is ? [] : [`At ${at} in London "${id}" must be ${is}, and is ${state}.`]
    }),
  }
}

/** @param at London’s wall clock, `2027-01-16T16:59` */
function instantOf(at: string): number {
  const [date = '', time = ''] = at.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantAt(date, hour * 60 + minute)
}
