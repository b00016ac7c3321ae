import { initialTransition, transition } from 'xstate'
import { continued } from '#flow/graph.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import { eventOf } from '#machine/replay.ts'
import { type CaseSnapshot, nodeOn, trailOf } from '#machine/snapshot.ts'
import type { CaseEvent, TrailEntry } from '#machine/vocabulary.ts'
import type { Path } from './paths.ts'

/** What a walk through a compiled machine found, and how much it tried. */
export interface Walk {
  readonly paths: readonly Path[]
  /** Screens passed on the way forward; each was tried backwards too. */
  readonly screens: number
  readonly transitions: number
  /** What did not hold, in a sentence each; empty when all did. */
  readonly problems: readonly string[]
}

/**
 * Walks every path of a compiled machine with the pure `transition()`, at one moment. On every
 * screen it also tries, once each: Back, Change to each question answered, and a tick to each of
 * the other moments; and checks that
 *
 * - Back returns to the screen just left;
 * - Change, and then the same answers again, ends on the same screen;
 * - nothing is reached backwards that is not reached forwards;
 * - after a tick the machine stands where a replay of the trail at that time stands;
 * - an event for a screen that is gone changes nothing.
 */
export function walk(machine: PathwayMachine, now: number, otherMoments: readonly number[]): Walk {
  const paths: Path[] = []
  const problems: string[] = []
  const forwards = new Set<string>()
  const backwards = new Map<string, string>()
  let screens = 0
  let transitions = 0

  const send = (snapshot: CaseSnapshot, event: CaseEvent): CaseSnapshot => {
    transitions += 1
    return transition(machine, snapshot, event)[0]
  }

  /** @param replayed the same trail taken at each of the other moments */
  const visit = (
    snapshot: CaseSnapshot,
    before: readonly CaseSnapshot[],
    replayed: readonly CaseSnapshot[],
  ): void => {
    screens += 1
    forwards.add(keyOf(snapshot))
    tryBackwards(snapshot, before)
    tryTicks(snapshot, replayed)
    const trail = trailOf(snapshot)
    const passed = [...before, snapshot]
    if (snapshot.hasTag('outcome')) paths.push({ trail, screens: passed.slice(1).map(nodeOn) })
    for (const event of waysOn(machine, nodeOn(snapshot))) {
      const next = send(snapshot, event)
      if (trailOf(next).length === trail.length) problems.push(`${keyOf(snapshot)} is stuck`)
      else
        visit(
          next,
          passed,
          replayed.map((other) => send(other, event)),
        )
    }
  }

  const tryBackwards = (snapshot: CaseSnapshot, before: readonly CaseSnapshot[]): void => {
    const here = keyOf(snapshot)
    const back = send(snapshot, { type: 'back', at: nodeOn(snapshot) })
    const last = before.at(-1)
    if (keyOf(back) !== keyOf(last ?? snapshot))
      problems.push(`Back from ${here} is ${keyOf(back)}`)
    backwards.set(keyOf(back), here)
    const stale = send(back, { type: 'back', at: nodeOn(snapshot) })
    if (last && keyOf(stale) !== keyOf(back)) problems.push(`A second Back from ${here} was heard`)

    const trail = trailOf(snapshot)
    for (const [index, { node, answer }] of trail.entries()) {
      if (answer === continued) continue
      const changed = send(snapshot, { type: 'change', to: node })
      backwards.set(keyOf(changed), here)
      if (keyOf(changed) !== keyOf(before[index] ?? snapshot)) {
        problems.push(`Change from ${here} to ${node} is ${keyOf(changed)}`)
      }
      const again = trail.slice(index).reduce((one, entry) => send(one, eventOf(entry)), changed)
      if (keyOf(again) !== here) problems.push(`The same answers again lead from ${here} elsewhere`)
    }
  }

  const tryTicks = (snapshot: CaseSnapshot, replayed: readonly CaseSnapshot[]): void => {
    for (const [index, other] of replayed.entries()) {
      const ticked = send(snapshot, { type: 'tick', now: otherMoments[index] ?? NaN })
      if (keyOf(ticked) !== keyOf(other)) {
        problems.push(`A tick on ${keyOf(snapshot)} leads to ${keyOf(ticked)}, unlike a replay`)
      }
    }
  }

  const begin = (at: number) => initialTransition(machine, { now: at })[0]
  visit(begin(now), [], otherMoments.map(begin))
  for (const [key, from] of backwards) {
    if (!forwards.has(key)) problems.push(`${key} is reached backwards from ${from} alone`)
  }
  return { paths, screens, transitions, problems }
}

/** The events that lead on from a screen, as the compiled machine itself has them. */
function waysOn(machine: PathwayMachine, at: string): readonly CaseEvent[] {
  const events = machine.states[at]?.transitions
  const answers = (events?.get('answer') ?? []).flatMap(({ guard }) => {
    const params: unknown = typeof guard === 'object' ? guard.params : undefined
    const isAnswer = typeof params === 'object' && params !== null && 'answer' in params
    return isAnswer ? [String(params.answer)] : []
  })
  const goesOn = (events?.get('continue') ?? []).length > 0
  return [
    ...answers.map((answer): CaseEvent => ({ type: 'answer', at, answer })),
    ...(goesOn ? [{ type: 'continue', at } as const] : []),
  ]
}

/** Where a case stands, as a text: its node and its trail. */
function keyOf(snapshot: CaseSnapshot): string {
  const steps = trailOf(snapshot).map(({ node, answer }: TrailEntry) => `${node}=${answer}`)
  return [...steps, nodeOn(snapshot)].join(' ')
}
