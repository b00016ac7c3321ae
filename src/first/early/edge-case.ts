import { continued, kindOf, targetOf, type TrailEntry } from '#flow/graph.ts'
import type { Routes } from '#flow/routes.ts'
import type { Runner, RunningCase } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'

/**
 * Runs cases by the edges of the pathway alone, until the machine is there. It takes no edge
 * that leads to a check: the clock is asked by the machine.
 */
export function edgeRunner(routes: () => Routes | undefined): Runner<RunningCase> {
  return {
    start: () => {
      const known = routes()
      return known === undefined ? nowhere : startByEdges(known)
    },
    // What of a saved case applies is for the machine to say.
    applied: () => 0,
  }
}

/** The case of a page that has no pathway yet: nobody can begin one. */
const nowhere: RunningCase = {
  send: () => undefined,
  stop: () => undefined,
  getSnapshot: () => ({ value: '', context: { trail: [] } }),
}

function startByEdges(routes: Routes): RunningCase {
  let trail: readonly TrailEntry[] = []
  return {
    send: (event) => {
      trail = trailAfter(routes, trail, event)
    },
    stop: () => undefined,
    getSnapshot: () => ({ value: nodeAfter(routes, trail), context: { trail } }),
  }
}

/** The node to which a trail leads. Pure. */
export function nodeAfter(routes: Routes, trail: readonly TrailEntry[]): string {
  const last = trail.at(-1)
  return (last && targetOf(routes, last.node, last.answer)) ?? routes.start
}

/**
 * A trail after something has happened to its case: what the machine would make of it, as long as no
 * check is on the way. Whatever does not apply changes nothing. Pure.
 */
export function trailAfter(
  routes: Routes,
  trail: readonly TrailEntry[],
  event: CaseEvent,
): readonly TrailEntry[] {
  switch (event.type) {
    case 'answer':
    case 'continue': {
      const [leaves, answer] =
        event.type === 'answer' ? ['question', event.answer] : ['outcome', continued]
      const to = targetOf(routes, event.at, answer)
      const applies =
        event.at === nodeAfter(routes, trail) &&
        kindOf(routes, event.at) === leaves &&
        to !== undefined &&
        kindOf(routes, to) !== 'check'
      return applies ? [...trail, { node: event.at, answer }] : trail
    }
    case 'back':
      return event.at === nodeAfter(routes, trail) ? trail.slice(0, -1) : trail
    case 'change': {
      const isQuestion = kindOf(routes, event.to) === 'question'
      const index = isQuestion ? trail.findIndex(({ node }) => node === event.to) : -1
      return index < 0 ? trail : trail.slice(0, index)
    }
    case 'restart':
      return []
    case 'tick':
      return trail
  }
}
