import type { AreaFiles, Flow } from './flow.ts'
import { edgesOf } from './graph.ts'
import { load } from './load.ts'
import { mostQuestions } from './paths.ts'
import type { Problem } from './problem.ts'
import { warningsOn } from './warnings.ts'

/** What a check of one area found. */
export interface AreaReport {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** The rules that could not be checked, because a file that they read is broken. */
  readonly notChecked: readonly string[]
  /** What the area holds; only of an area that could be loaded. */
  readonly summary?: Summary
}

export interface Summary {
  readonly version: string
  readonly questions: number
  readonly checks: number
  readonly outcomes: number
  readonly services: number
  readonly edges: number
  /** The most questions that any path asks. */
  readonly mostQuestions: number
  readonly languages: readonly string[]
}

/**
 * Checks the files of an area as they stand on a day.
 *
 * @param on a day in London, `YYYY-MM-DD`
 * @param strict whether a review that is overdue is a problem, and not only a warning
 */
export function checkArea(
  name: string,
  files: AreaFiles,
  { on, strict }: { readonly on: string; readonly strict: boolean },
): AreaReport {
  const loaded = load(files)
  if (!loaded.ok) return { ...loaded, name, warnings: [] }
  const found = warningsOn(on, loaded.flow, files)
  const grave = found.filter(({ rule }) => strict && rule === 'review-overdue')
  return {
    name,
    problems: grave,
    warnings: found.filter((warning) => !grave.includes(warning)),
    notChecked: [],
    summary: summaryOf(loaded.flow),
  }
}

function summaryOf({ pathway, services, texts }: Flow): Summary {
  return {
    version: pathway.version,
    questions: Object.keys(pathway.questions).length,
    checks: Object.keys(pathway.checks).length,
    outcomes: Object.keys(pathway.outcomes).length,
    services: Object.keys(services).length,
    edges: edgesOf(pathway).length,
    mostQuestions: mostQuestions(pathway),
    languages: Object.keys(texts),
  }
}
