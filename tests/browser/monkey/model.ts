import { kindOf, targetOf, type TrailEntry } from '#flow/graph.ts'
import { nodeOn, replay } from '#machine/case.ts'
import { shipped, type Subject } from '../../unit/machine/pathways.ts'
import { defaultArea } from '../../../scripts/find-areas.ts'

/** What the person sees of the case. */
export interface Place {
  /** Null on Start. */
  readonly role: string | null
  /** The id of what is asked or shown; empty on Start. */
  readonly node: string
  readonly trail: readonly TrailEntry[]
}

const start: Place = { role: null, node: '', trail: [] }

/** The area that is built. */
export const subject = builtArea()
export const { pathway } = subject

function builtArea(): Subject {
  const found = shipped.find(({ name }) => name === defaultArea())
  if (found === undefined) throw new Error('The area that is built has no pathway.')
  return found
}

/** Where a case is after these answers, by the compiled machine, at the instant `now`. */
export function placeAt(role: string, trail: readonly TrailEntry[], now: number): Place {
  const { snapshot, applied } = replay(subject.machine, trail, now)
  return { role, node: nodeOn(snapshot), trail: trail.slice(0, applied) }
}

/** Whether the clock decides what follows an answer, so that only the app can show it. */
export function asksClock({ node, answer }: TrailEntry): boolean {
  const to = targetOf(pathway, node, answer)
  return to !== undefined && kindOf(pathway, to) === 'check'
}

/** What a person expects of a tab: written down by the events, and compared by the test. */
export interface Expected {
  readonly now: number
  readonly place: Place
  /** What was tapped, and waits for the app. */
  readonly waiting: TrailEntry | null
  readonly isEarly: boolean
  readonly isHidden: boolean
  /** Whether nothing is shown yet, since a saved case is about to be. */
  readonly isHeld: boolean
  /** Whether Forward of the browser may lead to a page again. */
  readonly hasOpenedAbout: boolean
  /** The instant at which the case is over, as the tab keeps it. */
  readonly expiresAt: number
}

export const arrived = (now: number): Expected => ({
  now,
  place: start,
  waiting: null,
  isEarly: true,
  isHidden: false,
  isHeld: false,
  hasOpenedAbout: false,
  expiresAt: Infinity,
})

/** The same as the clock shows `now`: the case is over, or the clock has decided again. */
export function later(expected: Expected, now: number): Expected {
  const { role, trail } = expected.place
  if (role === null) return { ...expected, now }
  if (now >= expected.expiresAt) return ended({ ...expected, now })
  return { ...expected, now, place: placeAt(role, trail, now) }
}

/** The case goes on with these answers. */
export function withTrail(expected: Expected, trail: readonly TrailEntry[]): Expected {
  const { place, now } = expected
  return { ...expected, waiting: null, place: placeAt(String(place.role), trail, now) }
}

export function ended(expected: Expected): Expected {
  return { ...expected, place: start, waiting: null, expiresAt: Infinity }
}
