import type { KeyPath } from '#check/load/problem.ts'
import { answersOf, kindOf } from '#flow/graph.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'
import { instantOf, stepsBefore } from '#scenarios/run.ts'
import type { Scenario, Step, Variant } from '#scenarios/schema.ts'
import type { DraftStep, DraftVariant, ScenarioDraft } from './draft-schema.ts'

/**
 * A scenario with nothing in it yet.
 *
 * @param at `YYYY-MM-DDThh:mm`, London time
 */
export function emptyDraft(at: string): ScenarioDraft {
  return {
    title: '',
    setting: '',
    topics: [],
    minutes: 10,
    role: '',
    at,
    briefing: ['', '', ''],
    seen: [''],
    heard: [''],
    present: [''],
    steps: [],
    questions: [''],
    teaching: [{ says: '', sources: [] }],
    variants: [],
  }
}

/** A whole scenario, to be written further. */
export function draftOf(scenario: Scenario): ScenarioDraft {
  const { endsAt: _, madeFor: _version, $schema: _schema, steps, variants, ...same } = scenario
  return {
    ...same,
    steps: steps.map(draftStepOf),
    variants: variants.map(({ endsAt: _end, at, steps: others, ...rest }) => ({
      ...rest,
      at: at ?? '',
      steps: (others ?? []).map(draftStepOf),
    })),
  }
}

function draftStepOf({ tempting, ...step }: Step): DraftStep {
  return {
    ...step,
    tempting: (tempting ?? []).map(({ answer, because }) => ({ answer, because })),
  }
}

/**
 * The scenario that a draft would be, with the places to which answers lead filled in by the
 * machine; empty where they lead nowhere. Whether it is whole is for its schema to say. Pure.
 */
export function scenarioOf(draft: ScenarioDraft, live: LivePathway): Scenario {
  const at = momentOf(draft.at)
  return {
    ...draft,
    steps: filled(live, [], draft.steps, at),
    endsAt: endOf(live, draft.steps, at),
    variants: draft.variants.map((variant) => variantOf(draft, variant, live)),
  }
}

function variantOf(
  draft: ScenarioDraft,
  { at: moment, steps: others, ...rest }: DraftVariant,
  live: LivePathway,
): Variant {
  const at = momentOf(moment === '' ? draft.at : moment)
  const before = others.length === 0 ? draft.steps : stepsBefore(draft.steps, others)
  return {
    ...rest,
    ...(moment === '' ? {} : { at: moment }),
    ...(others.length === 0 ? {} : { steps: filled(live, before, others, at) }),
    endsAt: endOf(live, [...before, ...others], at),
  }
}

/** The instant of a moment on London’s wall clock; `null` for one that does not exist. */
export function momentOf(wallClock: string): number | null {
  if (!/^20\d{2}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(wallClock)) return null
  try {
    return instantOf(wallClock)
  } catch {
    return null
  }
}

/** Whether each moment that a draft speaks of exists: without them it cannot be walked. */
export function hasMoments({ at, variants }: ScenarioDraft): boolean {
  const moments = [at, ...variants.map((variant) => variant.at).filter((moment) => moment !== '')]
  return moments.every((moment) => momentOf(moment) !== null)
}

function filled(
  live: LivePathway,
  before: readonly DraftStep[],
  steps: readonly DraftStep[],
  at: number | null,
): Step[] {
  return steps.map(({ tempting, ...step }, index) => {
    const trail = [...before, ...steps.slice(0, index)]
    const leadsTo = (answer: string) =>
      at === null ? '' : screenAfter(live, [...trail, { node: step.node, answer }], at).node
    if (tempting.length === 0) return step
    return {
      ...step,
      tempting: tempting.map((wrong) => ({ ...wrong, leadsTo: leadsTo(wrong.answer) })),
    }
  })
}

/** How far a walk along unfinished steps comes. */
interface Walk {
  /** How many of the steps fit; the others no longer come there. */
  readonly applied: number
  /** The screen that it comes to. */
  readonly node: string
  readonly isOutcome: boolean
  /** The answers that can be given there; none at an end. */
  readonly answers: readonly string[]
}

type Trail = readonly Pick<DraftStep, 'node' | 'answer'>[]

/** Walks the live pathway along steps, as far as they fit. `at` is an instant. Pure. */
export function walkAlong(live: LivePathway, steps: Trail, at: number): Walk {
  const { node, applied } = screenAfter(live, steps, at)
  const { pathway } = live.flow
  const isOutcome = kindOf(pathway, node) === 'outcome'
  return { applied, node, isOutcome, answers: answersOf(pathway, node) }
}

/** The outcome at which steps end; empty while they reach none, or when one of them does not fit. */
function endOf(live: LivePathway, steps: Trail, at: number | null): string {
  if (at === null) return ''
  const { applied, node, isOutcome } = walkAlong(live, steps, at)
  return isOutcome && applied === steps.length ? node : ''
}

/**
 * The steps with another answer given on a screen: in the place of the one that was given there,
 * or as a new one before those that do not fit. What was written of an answer stays with its
 * screen, and no later step is lost. Pure.
 *
 * @param index where the step is among these steps
 * @param sources what the pathway cites for that screen: a new step begins with them
 */
export function answered(
  steps: readonly DraftStep[],
  index: number,
  node: string,
  answer: string,
  sources: readonly string[] = [],
): DraftStep[] {
  const there = steps[index]
  if (there?.node === node) {
    return steps.map((step, at) => (at === index ? { ...step, answer } : step))
  }
  const added = { ...unanswered, node, answer, sources: [...sources].slice(0, 8) }
  return [...steps.slice(0, index), added, ...steps.slice(index)]
}

/** The draft with the names of those sources of one’s own that it cites, and of no others. Pure. */
export function withOwnSources(
  draft: ScenarioDraft,
  names: Readonly<Record<string, string>>,
): ScenarioDraft {
  const { ownSources: _, ...rest } = draft
  const places = [draft.steps, draft.teaching, ...draft.variants.map(({ steps }) => steps)].flat()
  const cited = new Set(places.flatMap(({ sources }) => sources))
  const own = Object.entries(names).filter(([id]) => cited.has(id))
  return own.length === 0 ? rest : { ...rest, ownSources: Object.fromEntries(own) }
}

/** Where a source is cited first in a draft; `null` where it is not. Pure. */
export function firstCitation(draft: ScenarioDraft, id: string): KeyPath | null {
  const places = (entries: readonly { readonly sources: readonly string[] }[], path: KeyPath) =>
    entries.map(({ sources }, index) => ({ sources, path: [...path, index, 'sources'] }))
  const all = [
    ...places(draft.steps, ['steps']),
    ...places(draft.teaching, ['teaching']),
    ...draft.variants.flatMap(({ steps }, index) => places(steps, ['variants', index, 'steps'])),
  ]
  const first = all.find(({ sources }) => sources.includes(id))
  return first === undefined ? null : [...first.path, first.sources.indexOf(id)]
}

/** A step of which nothing is written yet. */
export const unanswered: DraftStep = {
  node: '',
  answer: '',
  because: '',
  sources: [],
  tempting: [],
}
