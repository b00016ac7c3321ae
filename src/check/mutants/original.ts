import { calendarOf } from '#services/calendar.ts'
import { areaOf, type Area, isWhole } from '#check/load/area.ts'
import type { CheckedFlow, Clause, Safety } from '#check/safety-schema.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { loadChanged } from '#check/load/load.ts'
import { type TimeClass, timeClassesOf } from '#check/prove/time-classes.ts'
import { type Proof, prove } from '#check/prove/prove.ts'
import { routesPage } from '#check/prove/routes.ts'
import { type BothStand, sortsOfDay } from './other-hours.ts'

/** The flow whose mutants are judged, with what is the same for all of them. */
export interface Original {
  readonly area: Area
  readonly flow: CheckedFlow
  readonly kinds: readonly TimeClass[]
  /** How it and a mutant with the same hours can stand, the same for both. */
  readonly both: readonly BothStand[]
  /** A date of each sort, for mutants with other hours. */
  readonly days: readonly string[]
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
  const kinds = kindsOf(flow)
  const proof = prove(flow, kinds)
  if (brokenIn(proof).length > 0) throw new UnsoundOriginalError()
  return {
    area,
    flow,
    kinds,
    both: kinds.map(({ standings, moments: [{ at }] }) => ({
      at,
      standings,
      changedStandings: standings,
    })),
    days: sortsOfDay(calendarOf(flow.holidays, flow.pathway.version)),
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

/** The page of routes as it would be written anew, but for what it says of the rules. */
export function pageOf(flow: CheckedFlow, proof: Proof): string {
  return flow.texts.en === undefined ? '' : routesPage(flow, flow.texts.en, { ...proof, rules: [] })
}

/** The kinds of moment, put together where only the reason differs: no rule and no route sees it. */
export function kindsOf(flow: CheckedFlow): readonly TimeClass[] {
  const found = new Map<string, TimeClass>()
  for (const kind of timeClassesOf(flow)) {
    const states = JSON.stringify(kind.states)
    const before = found.get(states)
    const [first, ...rest] = before?.moments ?? []
    const moments =
      first === undefined ? kind.moments : ([first, ...rest, ...kind.moments] as const)
    found.set(states, { ...(before ?? kind), moments })
  }
  return [...found.values()]
}

class UnsoundOriginalError extends Error {
  override readonly name = 'UnsoundOriginalError'
  constructor() {
    super('Only a sound area has mutants worth judging. Run npm run check:flows first.')
  }
}
