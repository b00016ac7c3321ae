import type { Draft, DraftStep, DraftVariant } from './draft-schema.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'
import { instantOf, stepsBefore } from '#scenarios/run.ts'
import type { Scenario, Step, Variant } from '#scenarios/schema.ts'
import { endOf } from './draft-walk.ts'

/**
 * A scenario with nothing in it yet.
 *
 * @param at `YYYY-MM-DDThh:mm`, London time
 */
export function emptyDraft(at: string): Draft {
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
export function draftOf(scenario: Scenario): Draft {
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
export function scenarioOf(draft: Draft, live: LivePathway): Scenario {
  const at = momentOf(draft.at)
  return {
    ...draft,
    steps: filled(live, [], draft.steps, at),
    endsAt: endOf(live, draft.steps, at),
    variants: draft.variants.map((variant) => variantOf(draft, variant, live)),
  }
}

function variantOf(
  draft: Draft,
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
