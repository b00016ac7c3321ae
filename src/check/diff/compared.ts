import type { Flow } from '#flow/flow.ts'
import { merge } from '#check/load/merge.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Target } from '#flow/schema.ts'
import { type Names, namesOf } from '#check/prove/names.ts'
import { type People, peopleOf } from './people.ts'

/** Two versions of a flow, with what every part of their comparison needs. */
export interface Compared {
  readonly before: Flow
  readonly now: Flow
  /** The words of now, and those of before for what is gone. */
  readonly text: PathwayText
  readonly names: Names
  readonly people: People
}

/**
 * Makes ready to compare two versions of a flow. Pure.
 *
 * @param before and
 * @param now flows that `load` has checked
 */
export function comparedOf(before: Flow, now: Flow): Compared {
  const text = merge(before.texts.en, now.texts.en) as PathwayText
  return { before, now, text, names: namesOf(text), people: peopleOf(before, now) }
}

/** Where an answer leads, by its name. */
export function targetNamed({ text, names }: Compared, target: Target): string {
  if ('question' in target) return names.question(target.question)
  if ('outcome' in target) return names.outcome(target.outcome)
  return `what the clock answers to ${checkNamed(text, target.check)}`
}

/** @example checkNamed(text, 'desk-hours') // '“Is the desk open now?”' */
export function checkNamed(text: PathwayText, check: string): string {
  return `“${text.checks[check]?.asks ?? check}”`
}

/** The ids that two versions of a record both have, in the order of now. */
export function inBoth(
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.keys(now).filter((id) => Object.hasOwn(before, id))
}
