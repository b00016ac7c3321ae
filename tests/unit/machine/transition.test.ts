import { initialTransition, transition } from 'xstate'
import { expect, test } from 'vitest'
import { edgesOf, nodesOf } from '#flow/graph.ts'
import { eventOf } from '#machine/case.ts'
import { transitionOf } from '#machine/transition.ts'
import type { CaseEvent } from '#machine/setup.ts'
import { everyMoment, subjects } from './pathways.ts'
import { stateOf } from './states.ts'

/* One case that serves every step gives what XState’s own pure transition gives. */

test.each(subjects)('$name: every event after every trail', ({ pathway, machine, trails }) => {
  const step = transitionOf(machine)
  const events: readonly CaseEvent[] = [
    ...edgesOf(pathway).map(({ from: node, answer }) => eventOf({ node, answer })),
    ...nodesOf(pathway).map((at) => ({ type: 'back', at }) as const),
    ...nodesOf(pathway).map((to) => ({ type: 'change', to }) as const),
    ...everyMoment.map((now) => ({ type: 'tick', now }) as const),
    { type: 'restart' },
  ]
  let tried = 0
  for (const [index, trail] of trails.entries()) {
    const now = everyMoment[index % everyMoment.length] ?? NaN
    const [start] = initialTransition(machine, { now })
    const here = trail.map(eventOf).reduce(step, start)
    for (const event of events) {
      expect(stateOf(step(here, event))).toEqual(stateOf(transition(machine, here, event)[0]))
      tried += 1
    }
  }
  expect(tried).toBe(trails.length * events.length)
})
