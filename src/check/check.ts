import type { AreaFiles, Flow } from '#flow/flow.ts'
import { edgesOf } from '#flow/graph.ts'
import { load } from './load/load.ts'
import { mostQuestions } from './load/paths.ts'
import type { Problem } from './load/problem.ts'
import { warningsOn } from './load/warnings.ts'
import { proveFlow } from './prove/verify-flow.ts'
import type { Proof } from './prove/prove.ts'
import { routesPage } from './prove/routes.ts'
import type { Walks } from './prove/walks.ts'

/** What a check of one area found. */
export interface AreaReport {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** The rules that could not be checked, because a file that they read is broken. */
  readonly notChecked: readonly string[]
  /** What the area holds; only of an area that could be loaded. */
  readonly summary?: Summary
  /** What was found of things beside the pathway, such as its training; a line each. */
  readonly beside?: readonly string[]
  /** The page of routes, as it should stand beside the pathway. */
  readonly routes?: string
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
  readonly safetyRules: number
  /** Paths at one moment: the most that the clock can make of them. */
  readonly paths: number
  readonly moments: number
  readonly momentClasses: number
  readonly walked: Omit<Walks, 'problems'>
}

/**
 * Checks the files of an area as they stand on a day: that they load, that every safety rule holds
 * on every path at every kind of moment, and that the compiled machine takes exactly those paths.
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
  const { flow } = loaded
  const found = warningsOn(on, flow, files)
  const grave = found.filter(({ rule }) => strict && rule === 'review-overdue')
  const { proof, walks, problems } = proveFlow(flow, files)
  return {
    name,
    problems: [...grave, ...problems],
    warnings: found.filter((warning) => !grave.includes(warning)),
    notChecked: [],
    summary: summaryOf(flow, proof, walks),
    ...(flow.texts.en === undefined
      ? {}
      : { routes: routesPage(flow, flow.texts.en, proof, walks) }),
  }
}

function summaryOf({ pathway, services, texts }: Flow, proof: Proof, walks: Walks): Summary {
  const { problems: _, ...walked } = walks
  return {
    version: pathway.version,
    questions: Object.keys(pathway.questions).length,
    checks: Object.keys(pathway.checks).length,
    outcomes: Object.keys(pathway.outcomes).length,
    services: Object.keys(services).length,
    edges: edgesOf(pathway).length,
    mostQuestions: mostQuestions(pathway),
    languages: Object.keys(texts),
    safetyRules: proof.rules.length,
    paths: Math.max(...proof.paths.map(Number)),
    moments: proof.moments,
    momentClasses: proof.momentClasses,
    walked,
  }
}
