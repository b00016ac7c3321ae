import { nodeOn, type CaseSnapshot, trailOf } from '#machine/case.ts'
import { transitionOf } from '#machine/transition.ts'
import { type CheckAnswers, pathsOf } from '#check/paths.ts'
import { stateKey, waysOn } from '#check/prove/state-key.ts'
import { timesFor } from '../../support/proof.ts'
import type { Subject } from '../machine/pathways.ts'

/** What the proof says of the places where a case can be. */
export interface Proved {
  /** Whether the proof reaches this place, as the clock is then. */
  readonly reaches: (snapshot: CaseSnapshot, now: number) => boolean
  /** Whether at most two steps lead from here to an outcome that says to ring 999 now. */
  readonly isNearEmergency: (snapshot: CaseSnapshot) => boolean
}

export function provedOf(subject: Subject): Proved {
  const { flow, pathway, machine, ask } = subject
  const places = new Map(timesFor(flow).map(({ answers }) => [keyOf(answers), answers] as const))
  const reached = new Map([...places].map(([key, answers]) => [key, placesIn(subject, answers)]))
  const answersAt = (now: number) =>
    Object.fromEntries(Object.keys(pathway.checks).map((check) => [check, ask(check, now)]))

  const send = transitionOf(machine)
  const near = new Map<string, boolean>()
  const isEmergency = (snapshot: CaseSnapshot) =>
    (pathway.outcomes[nodeOn(snapshot)]?.calls ?? []).some(
      (call) =>
        'service' in call && call.service === pathway.emergencyService && call.when === 'now',
    )
  const leadsThere = (snapshot: CaseSnapshot, steps: number): boolean =>
    isEmergency(snapshot) ||
    (steps > 0 &&
      [
        ...waysOn(machine, nodeOn(snapshot)),
        ...trailOf(snapshot).map(({ node }) => ({ type: 'change', to: node }) as const),
      ].some((event) => leadsThere(send(snapshot, event), steps - 1)))

  return {
    reaches: (snapshot, now) =>
      reached.get(keyOf(answersAt(now)))?.has(stateKey(snapshot)) === true,
    isNearEmergency: (snapshot) => {
      const key = stateKey(snapshot)
      const known = near.get(key) ?? leadsThere(snapshot, 2)
      near.set(key, known)
      return known
    },
  }
}

/** Every place on the paths of one kind of moment, as the proof walks them. */
function placesIn({ pathway }: Subject, answers: CheckAnswers): ReadonlySet<string> {
  const places = new Set([pathway.start])
  for (const { trail, screens } of pathsOf(pathway, answers)) {
    const steps = trail.map(({ node, answer }) => `${node}=${answer}`)
    for (const [index, screen] of screens.entries()) {
      places.add([...steps.slice(0, index + 1), screen].join(' '))
    }
  }
  return places
}

function keyOf(answers: CheckAnswers): string {
  return JSON.stringify(Object.entries(answers).sort())
}
