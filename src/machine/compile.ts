import type { AvailabilityState } from '#services/hours.ts'
import { type Edge, edgesFrom, kindOf, stepsOf } from '#flow/graph.ts'
import type { Routes } from '#flow/routes.ts'
import { type CaseSetup, type CheckEvaluator, setupCase } from './setup.ts'

/**
 * Compiles a pathway into an XState machine: one state a node, tagged with its kind.
 *
 * The machine knows nodes and answers, and no service, role or word. A check is an eventless
 * state, decided by the clock in context; each tick asks it again for an outcome that it chose, so
 * that the state is a function of the trail and the time alone. Outcomes are not final
 * states, so Back works from every one of them.
 *
 * @param pathway a checked pathway, as `load` returns it
 * @param evaluate answers a check at an instant; it must be total
 */
export function compile(pathway: Routes, evaluate: CheckEvaluator) {
  const config = setupCase(evaluate)
  const arrivals = arrivalsOf(pathway)

  return config.createMachine({
    id: pathway.id,
    initial: pathway.start,
    context: ({ input }) => ({ trail: [], now: input.now }),
    on: {
      change: Object.keys(pathway.questions).map((node) => ({
        guard: { type: 'wasAnswered', params: { node } },
        target: `.${node}`,
        actions: { type: 'forgetFrom', params: { node } },
      })),
      tick: { actions: 'setNow' },
      restart: { target: `.${pathway.start}`, actions: 'forgetAll' },
    },
    states: {
      ...byId(pathway.questions, (at) => questionState(config, pathway, at, arrivals)),
      ...byId(pathway.checks, (at) => checkState(config, pathway, at)),
      ...byId(pathway.outcomes, (at) => outcomeState(config, pathway, at, arrivals)),
    },
  })
}

/** A compiled pathway. */
export type PathwayMachine = ReturnType<typeof compile>

function questionState(config: CaseSetup, pathway: Routes, at: string, arrivals: Arrivals) {
  return config.createStateConfig({
    tags: 'question',
    on: {
      answer: edgesFrom(pathway, at).map(({ answer, to }) => ({
        guard: { type: 'isAnswer', params: { at, answer } },
        target: to,
        actions: { type: 'remember', params: { node: at, answer } },
      })),
      back: waysBack(arrivals, at),
    },
  })
}

function checkState(config: CaseSetup, pathway: Routes, check: string) {
  return config.createStateConfig({
    tags: 'check',
    always: edgesFrom(pathway, check).map(({ answer, to }) => ({
      guard: { type: 'checkAnswers', params: { check, answer: answer as AvailabilityState } },
      target: to,
    })),
  })
}

function outcomeState(config: CaseSetup, pathway: Routes, at: string, arrivals: Arrivals) {
  return config.createStateConfig({
    tags: 'outcome',
    on: {
      continue: edgesFrom(pathway, at).map(({ answer, to }) => ({
        guard: { type: 'isWayOn', params: { at } },
        target: to,
        actions: { type: 'remember', params: { node: at, answer } },
      })),
      back: waysBack(arrivals, at),
      tick: choicesOfTheClock(arrivals, at).map(({ from, answer, to }) => ({
        guard: { type: 'wasChosenAfter', params: { node: from, answer } },
        target: to,
        actions: 'setNow',
      })),
    },
  })
}

/** By screen: the steps of a person that may end on it. */
type Arrivals = ReadonlyMap<string, readonly Edge[]>

/** Walks the graph once: asked again for each screen, it takes longer than all the rest here. */
function arrivalsOf(pathway: Routes): Arrivals {
  const arrivals = new Map<string, Edge[]>()
  for (const step of stepsOf(pathway)) {
    for (const screen of new Set(landingsOf(pathway, step.to))) {
      arrivals.set(screen, [...(arrivals.get(screen) ?? []), step])
    }
  }
  return arrivals
}

/** One guarded edge back for each screen that can come before `at`. */
function waysBack(arrivals: Arrivals, at: string) {
  const screensBefore = (arrivals.get(at) ?? []).map((step) => step.from)
  return [...new Set(screensBefore)].map((from) => ({
    guard: { type: 'cameFrom' as const, params: { at, from } },
    target: from,
    actions: 'forgetLast' as const,
  }))
}

/** The steps after which a check, and not the person, chose this outcome. */
function choicesOfTheClock(arrivals: Arrivals, outcome: string): readonly Edge[] {
  return (arrivals.get(outcome) ?? []).filter(({ kind }) => kind === 'check')
}

/** The screens on which an edge to `node` may end: itself, or what its checks may choose. */
function landingsOf(pathway: Routes, node: string): readonly string[] {
  if (kindOf(pathway, node) !== 'check') return [node]
  return edgesFrom(pathway, node).flatMap(({ to }) => landingsOf(pathway, to))
}

function byId<Value>(nodes: Readonly<Record<string, unknown>>, make: (id: string) => Value) {
  return Object.fromEntries(Object.keys(nodes).map((id) => [id, make(id)]))
}
