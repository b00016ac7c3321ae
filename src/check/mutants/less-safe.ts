import type { CheckedFlow } from '#check/safety-schema.ts'
import type { Call } from '#flow/schema.ts'
import { samePeople, type Way } from './people.ts'
import type { SharedMoment } from './shared-moments.ts'

/** How a change can make a route less safe: said of a service or a question, after its name. */
export const harms = {
  loses: 'no longer to be rung, or no longer now',
  gains: 'to be rung, or to be rung now, and was not',
  closed: 'to be rung now while it is not open',
  identifies: 'told who somebody is, and was not, or only with consent, or only on a condition',
  asks: 'asked, and was not',
} as const

/** One way in which a change makes a route less safe. */
export interface Harm {
  readonly harm: keyof typeof harms
  /** The service or question that it is about. */
  readonly about: string
}

/**
 * How a change makes some route less safe; nothing when it makes none so. Pure.
 *
 * The same person at the same moment goes through both flows, as `samePeople` says, and what they
 * are told on the whole way is compared: the calls of all the outcomes that they pass. Of what
 * `lessSafe` names in the `safety.json` of the original, a route is less safe when
 *
 * - a service is lost: it was among the calls, or the calls to make now, and is so no longer;
 * - a service is gained, in the same sense;
 * - a question is asked that was not.
 *
 * And, whatever the service, when
 *
 * - a call to make now goes to a service that is not open then, by the hours of the original;
 * - a call identifies somebody newly: this service was told of nobody, or only with consent, or
 *   only if a condition is so.
 *
 * @param moments what the clock can say to the two
 */
export function harmsOf(
  original: CheckedFlow,
  changed: CheckedFlow,
  moments: readonly SharedMoment[],
): readonly Harm[] {
  const found = new Map<string, Harm>()
  for (const { answers, changedAnswers, states } of moments) {
    const seen = new Set<string>()
    const one = { pathway: original.pathway, answers }
    const other = { pathway: changed.pathway, answers: changedAnswers }
    for (const [way, changedWay] of samePeople(one, other)) {
      const asked = asksOf(original, way)
      const changedAsked = asksOf(original, changedWay)
      const told = [asked, way.outcomes, changedAsked, changedWay.outcomes]
      const key = JSON.stringify(told)
      if (seen.has(key)) continue
      seen.add(key)
      const before = { asked, calls: callsOn(original, way) }
      const after = { asked: changedAsked, calls: callsOn(changed, changedWay) }
      for (const harm of harmsTo(original, before, after, states)) {
        found.set(`${harm.harm} ${harm.about}`, harm)
      }
    }
  }
  return [...found.values()]
}

/** The questions that a way asks, of those that nobody may newly be asked. */
function asksOf({ lessSafe }: CheckedFlow, { asked }: Way): readonly string[] {
  return lessSafe.asks.filter((question) => asked.includes(question))
}

/** What one person is asked of what counts, and told to ring. */
interface Told {
  readonly asked: readonly string[]
  readonly calls: readonly Call[]
}

function callsOn({ pathway }: CheckedFlow, { outcomes }: Way): readonly Call[] {
  return outcomes.flatMap((outcome) => pathway.outcomes[outcome]?.calls ?? [])
}

function harmsTo(
  { lessSafe }: CheckedFlow,
  before: Told,
  after: Told,
  states: SharedMoment['states'],
): readonly Harm[] {
  const because = (harm: Harm['harm'], abouts: readonly string[]) =>
    abouts.map((about) => ({ harm, about }))
  const closed = after.calls.filter(
    (call) => call.when === 'now' && states[call.service] !== 'open',
  )
  const named = after.calls.filter((call) => isNewlyNamed(call, before.calls))
  return [
    ...because(
      'loses',
      lessSafe.loses.filter((service) => isMore(service, before.calls, after.calls)),
    ),
    ...because(
      'gains',
      lessSafe.gains.filter((service) => isMore(service, after.calls, before.calls)),
    ),
    ...because('closed', servicesOf(closed)),
    ...because('identifies', servicesOf(named)),
    ...because(
      'asks',
      after.asked.filter((question) => !before.asked.includes(question)),
    ),
  ]
}

/** Whether a service is called in the first calls and not in the others, or now and not now. */
function isMore(service: string, calls: readonly Call[], fewer: readonly Call[]): boolean {
  return strengthOf(service, calls) > strengthOf(service, fewer)
}

function strengthOf(service: string, calls: readonly Call[]): 0 | 1 | 2 {
  const found = calls.filter((call) => call.service === service)
  if (found.some(({ when }) => when === 'now')) return 2
  return found.length > 0 ? 1 : 0
}

function isNewlyNamed(call: Call, before: readonly Call[]): boolean {
  const comparable = before.filter(
    ({ service, if: condition }) =>
      service === call.service && (call.if !== undefined || condition === undefined),
  )
  return (
    comparable.every(({ identifies }) => naming[call.identifies] > naming[identifies]) &&
    naming[call.identifies] > 0
  )
}

/** The further right, the more is said without being asked. */
const naming = { nobody: 0, 'with-consent': 1, 'lawful-reason': 2 } as const

function servicesOf(calls: readonly Call[]): readonly string[] {
  return calls.map(({ service }) => service)
}
