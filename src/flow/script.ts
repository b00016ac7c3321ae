import type { TrailEntry } from './graph.ts'
import type { ScriptData } from './script-schema.ts'

/** A line of the outcome, or an answer that was given. */
export type ScriptEntry = { readonly line: string } | TrailEntry

export interface ScriptPart {
  /** The id of the part: its heading is in the text. */
  readonly part: string
  readonly entries: readonly ScriptEntry[]
}

/**
 * What to say in the calls of an outcome: the parts of the role’s layout, each with the lines of the
 * outcome and then the answers that led there and may be said, in the order in which they were
 * given. Pure.
 *
 * @param trail the answers given, the way on from an outcome among them
 * @returns no parts for a role or an outcome that the script does not know
 */
export function scriptFor(
  script: ScriptData,
  outcome: string,
  role: string,
  trail: readonly TrailEntry[],
): readonly ScriptPart[] {
  const layout = script.layouts.find((each) => each.for.includes(role))
  const lines = script.outcomes[outcome]
  if (layout === undefined || lines === undefined) return []
  const given = answersAmong(lines.saysOnly, trail)
  const parts = layout.parts.map(({ part, lines: kinds, answers }) => ({
    part,
    entries: [
      ...kinds.flatMap((kind) => lines[kind].map((line) => ({ line }))),
      ...given.filter(({ node }) => answers.includes(node)),
    ],
  }))
  return parts.filter(({ entries }) => entries.length > 0)
}

/**
 * The answers that the record of an outcome has: not those about somebody else, where the last
 * answer led from one person to another. Pure.
 */
export function recordedAnswers(
  script: ScriptData | undefined,
  outcome: string,
  trail: readonly TrailEntry[],
): readonly TrailEntry[] {
  return answersAmong(script?.outcomes[outcome]?.recordsOnly, trail)
}

/** The last answer is what led to the outcome, so it is always about what the outcome is about. */
function answersAmong(
  only: readonly string[] | undefined,
  trail: readonly TrailEntry[],
): readonly TrailEntry[] {
  if (only === undefined) return trail
  return trail.filter(({ node }, at) => only.includes(node) || at === trail.length - 1)
}
