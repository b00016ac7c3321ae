import { groupsByKey } from '#check/groups-by-key.ts'
import { type SharedMoment, sharedMoments } from '#check/diff/shared-moments.ts'
import { type Area, areaOf, isWhole } from '#check/load/area.ts'
import { loadChanged } from '#check/load/load.ts'
import { type Proof, prove } from '#check/prove/prove.ts'
import { routesPage } from '#check/prove/routes.ts'
import { statusesAt, type TimeClass, timeClassesOf } from '#check/prove/time-classes.ts'
import type { CheckedFlow, Clause, Safety } from '#check/safety-schema.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'

/** The flow whose mutants are judged, with what is the same for all of them. */
export interface Original {
  readonly area: Area
  readonly flow: CheckedFlow
  readonly times: readonly TimeClass[]
  /** The moments that it and a mutant with the same hours can tell apart. */
  readonly moments: readonly SharedMoment[]
  /** The safety rules that a change can break which leaves all hours as they are. */
  readonly safetyOfRoutes: Safety
  /** Its page of routes. */
  readonly page: string
}

/**
 * Makes ready to judge the mutants of an area. Pure.
 *
 * @throws UnsoundOriginalError when the area does not load, or breaks a safety rule
 */
export function originalOf(files: AreaFiles): Original {
  const { area } = areaOf(files)
  if (!isWhole(area)) throw new UnsoundOriginalError()
  const { flow, refusedBy } = loadChanged(area, {})
  if (flow === undefined || refusedBy.length > 0) throw new UnsoundOriginalError()
  const times = timesOf(flow)
  const proof = prove(flow, times)
  if (brokenIn(proof).length > 0) throw new UnsoundOriginalError()
  return {
    area,
    flow,
    times,
    moments: sharedMoments(flow, flow),
    safetyOfRoutes: withoutHours(flow.safety),
    page: pageOf(flow, proof),
  }
}

function withoutHours(safety: Safety): Safety {
  const rules = Object.entries(safety)
  return Object.fromEntries(rules.filter(([, { clauses }]) => !clauses.every(isOfHours)))
}

function isOfHours({ then }: Clause): boolean {
  return then.isOpenAt !== undefined
}

/** The safety rules that a proof found broken, or that never applied. */
export function brokenIn({ rules }: Proof): readonly string[] {
  const broken = rules.filter((rule) => rule.broken.length > 0 || rule.applied === 0)
  return broken.map(({ rule }) => rule)
}

/** The page of routes as it would be written again, but for what it says of the rules. */
export function pageOf(flow: CheckedFlow, proof: Proof): string {
  return flow.texts.en === undefined ? '' : routesPage(flow, flow.texts.en, { ...proof, rules: [] })
}

/** The classes of moments, put together where only the reason differs: no rule and no route sees it. */
export function timesOf(flow: CheckedFlow): readonly TimeClass[] {
  return groupsByKey(timeClassesOf(flow), ({ states }) => JSON.stringify(states)).map((alike) => {
    const [first, ...moments] = alike.flatMap((time) => time.moments)
    return { ...alike[0], moments: [first ?? alike[0].moments[0], ...moments] }
  })
}

/** A class of moments for each way in which the services of a changed flow are open or closed. */
export function timesIn(changed: Flow, moments: readonly SharedMoment[]): readonly TimeClass[] {
  return groupsByKey(moments, ({ now }) => JSON.stringify(now.states)).map(
    ([{ at, now }]): TimeClass => ({
      states: now.states,
      answers: now.answers,
      statuses: statusesAt(changed, at, now.calendar),
      moments: [{ at, says: 'an instant' }],
    }),
  )
}

class UnsoundOriginalError extends Error {
  override readonly name = 'UnsoundOriginalError'
  constructor() {
    super('Only a sound area has mutants worth judging. Run npm run check:flows first.')
  }
}
