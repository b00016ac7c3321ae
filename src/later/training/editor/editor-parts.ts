import type { KeyPath } from '#check/load/problem.ts'
import type { DraftProblem } from './draft-problems.ts'

/** The parts in which a scenario is written, in order: one is on the screen at a time. */
export const editorParts = ['about', 'told', 'seen', 'walk', 'talk', 'variants', 'check'] as const

export type EditorPart = (typeof editorParts)[number]

const partOfField: Readonly<Record<string, EditorPart>> = {
  briefing: 'told',
  seen: 'seen',
  heard: 'seen',
  present: 'seen',
  steps: 'walk',
  questions: 'talk',
  teaching: 'talk',
  variants: 'variants',
  check: 'check',
}

/** The part in which a field is written. Pure. */
export function partOf([field]: KeyPath): EditorPart {
  return partOfField[String(field)] ?? 'about'
}

/** How much is missing or wrong in a part. Pure. */
export function missingIn(part: EditorPart, problems: readonly DraftProblem[]): number {
  return problems.filter(({ path }) => partOf(path) === part).length
}
