import { initialTransition } from 'xstate'
import { continued, type TrailEntry } from '#flow/graph.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import { eventOf, type CaseSnapshot, decidedAt, nodeOn, trailOf } from '#machine/case.ts'
import { transitionOf } from '#machine/transition.ts'
import type { CaseEvent } from '#machine/setup.ts'
import type { Path } from '#check/paths.ts'
import { isSame, stateKey, waysOn } from './state-key.ts'

/** What a walk through a compiled machine found, and how much it tried. */
export interface Walk {
  readonly paths: readonly Path[]
  /** Screens passed on the way forward; on each, every other event was tried too. */
  readonly screens: number
  readonly transitions: number
  /** What did not hold, in a sentence each; empty when all did. */
  readonly problems: readonly string[]
}

/**
 * Walks every path of a compiled machine by pure transitions, at one moment. On every
 * screen it also tries, once each: Back, Change to each question answered, a tick to each of the
 * other moments, and events for screens that are gone. It checks that
 *
 * - Back returns to the screen just left;
 * - Change, and then the same answers again, ends on the same screen;
 * - nothing is reached backwards that is not reached forwards;
 * - after a tick the machine is where a replay of the trail at that time is;
 * - an event for a screen that is gone changes nothing.
 */
export function walk(machine: PathwayMachine, now: number, otherMoments: readonly number[]): Walk {
  const paths: Path[] = []
  const problems: string[] = []
  const forwards = new Set<string>()
  const backwards = new Map<string, string>()
  let screens = 0
  let transitions = 0

  const transition = transitionOf(machine)
  const send = (snapshot: CaseSnapshot, event: CaseEvent): CaseSnapshot => {
    transitions += 1
    return transition(snapshot, event)
  }

  /** @param replayed the same trail taken at each of the other moments */
  const visit = (
    snapshot: CaseSnapshot,
    before: readonly CaseSnapshot[],
    replayed: readonly CaseSnapshot[],
  ): void => {
    if (before.some((one) => nodeOn(one) === nodeOn(snapshot))) {
      problems.push(`${stateKey(snapshot)} goes round in a circle.`)
      return
    }
    screens += 1
    forwards.add(stateKey(snapshot))
    const passed = [...before, snapshot]
    tryBack(snapshot, before.at(-1))
    tryChanges(snapshot, passed)
    tryTicks(snapshot, replayed)
    tryStale(snapshot)
    const trail = trailOf(snapshot)
    if (snapshot.hasTag('outcome')) paths.push({ trail, screens: passed.slice(1).map(nodeOn) })
    for (const event of waysOn(machine, nodeOn(snapshot))) {
      const next = send(snapshot, event)
      const there = replayed.map((other) => send(other, event))
      if (trailOf(next).length > trail.length) visit(next, passed, there)
      else problems.push(`${stateKey(snapshot)} does not hear ${wordsFor(event)}.`)
    }
  }

  const tryBack = (snapshot: CaseSnapshot, last = snapshot): void => {
    const back = send(snapshot, { type: 'back', at: nodeOn(snapshot) })
    backwards.set(stateKey(back), stateKey(snapshot))
    if (isSame(back, last)) return
    problems.push(`Back from ${stateKey(snapshot)} leads to ${stateKey(back)}.`)
  }

  const tryChanges = (snapshot: CaseSnapshot, passed: readonly CaseSnapshot[]): void => {
    const here = stateKey(snapshot)
    const trail = trailOf(snapshot)
    for (const [index, { node, answer }] of trail.entries()) {
      if (answer === continued) continue
      const changed = send(snapshot, { type: 'change', to: node })
      backwards.set(stateKey(changed), here)
      if (!isSame(changed, passed[index] ?? snapshot)) {
        problems.push(`Change to ${node} from ${here} leads to ${stateKey(changed)}.`)
      }
      if (isSameAgain(changed, trail.slice(index), passed.slice(index + 1))) continue
      problems.push(`Change to ${node} from ${here}, and the same answers, end elsewhere.`)
    }
  }

  /** Gives the same answers, until the case is the one that was passed: all after that is the same. */
  const isSameAgain = (
    changed: CaseSnapshot,
    answers: readonly TrailEntry[],
    passed: readonly CaseSnapshot[],
  ): boolean => {
    let again = changed
    return answers.some((entry, index) => {
      again = send(again, eventOf(entry))
      return isSame(again, passed[index] ?? changed)
    })
  }

  const tryTicks = (snapshot: CaseSnapshot, replayed: readonly CaseSnapshot[]): void => {
    for (const [index, other] of replayed.entries()) {
      const ticked = send(snapshot, { type: 'tick', now: otherMoments[index] ?? NaN })
      if (isSame(ticked, other)) continue
      const [tick, replay] = [ticked, other].map(
        (one) => `${stateKey(one)} with its clock at ${decidedAt(one)}`,
      )
      problems.push(`A tick on ${stateKey(snapshot)} leads to ${tick}; a replay to ${replay}.`)
    }
  }

  /** Everything that can happen here, sent as if the screen before were still there. */
  const tryStale = (snapshot: CaseSnapshot): void => {
    const at = trailOf(snapshot).at(-1)?.node
    if (at === undefined) return
    const ways = waysOn(machine, nodeOn(snapshot)).map((event) => ({ ...event, at }))
    for (const event of [...ways, { type: 'back', at } as const]) {
      if (isSame(send(snapshot, event), snapshot)) continue
      problems.push(`${stateKey(snapshot)} hears ${wordsFor(event)} for the screen before.`)
    }
  }

  const begin = (at: number) => initialTransition(machine, { now: at })[0]
  visit(begin(now), [], otherMoments.map(begin))
  for (const [place, from] of backwards) {
    if (!forwards.has(place)) problems.push(`Only backwards, from ${from}, is ${place} reached.`)
  }
  return { paths, screens, transitions, problems }
}

function wordsFor(event: CaseEvent): string {
  return event.type === 'answer' ? `the answer ${event.answer}` : `"${event.type}"`
}
