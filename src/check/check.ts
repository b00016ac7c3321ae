import type { Fact } from '#flow/facts.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import type { ProofCounts } from '#flow/proof-summary.ts'
import { edgesOf } from '#flow/graph.ts'
import { load } from './load/load.ts'
import type { Problem } from './load/problem.ts'
import { warningsOn } from './load/rules/dates.ts'
import { releaseProblems } from './load/rules/release.ts'
import { type Review, reviewsOf } from './load/rules/reviews.ts'
import { routesPage } from './prove/routes.ts'
import { countsOf } from './prove/summary.ts'
import { type Proved, verifyFlow } from './prove/verify-flow.ts'

/** What a check of one area found. */
export interface AreaReport {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** The rules that could not be checked, because a file that they read is broken. */
  readonly notChecked: readonly string[]
  /** What the area holds; only of an area that could be loaded. */
  readonly summary?: Summary
  /** When each part was checked, and must be again; only of an area that could be loaded. */
  readonly reviews?: readonly Review[]
  /** Each thing that the area says, how sure it is, and whether it is overdue on the day of the check. */
  readonly facts?: readonly (Fact & { readonly isOverdue: boolean })[]
  /** Who answers for the content; null while nobody does. Only of an area that could be loaded. */
  readonly owner?: Flow['pathway']['owner']
  /** What was found of things beside the pathway, such as its training; a line each. */
  readonly beside?: readonly string[]
  /** The page of routes, as it should be beside the pathway. */
  readonly routes?: string
}

export interface Summary extends ProofCounts {
  readonly questions: number
  readonly checks: number
  readonly outcomes: number
  readonly services: number
  readonly edges: number
  /** The most questions that any path asks. */
  readonly mostQuestions: number
  readonly languages: readonly string[]
  readonly safetyRules: number
}

/**
 * Checks the files of an area as they are on a day: that they load, that every safety rule holds
 * on every path at every kind of moment, and that the compiled machine takes exactly those paths.
 *
 * @param on a day in London, `YYYY-MM-DD`
 * @param strict for a release: what is overdue or of a day to come is a problem, and not only a warning; and
 *   so is what is made up
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
  const grave = found.filter(({ rule }) => strict && notToPublish.has(rule))
  const { proved, problems } = verifyFlow(flow, files)
  return {
    name,
    problems: [...(strict ? releaseProblems(flow, files) : []), ...grave, ...problems],
    warnings: found.filter((warning) => !grave.includes(warning)),
    notChecked: [],
    reviews: reviewsOf(flow),
    ...(proved === null ? {} : { summary: summaryOf(flow, proved) }),
    ...(proved === null || flow.texts.en === undefined
      ? {}
      : { routes: routesPage(flow, flow.texts.en, proved.proof, proved.walks) }),
  }
}

/** Warnings that are problems in a release. */
const notToPublish: ReadonlySet<string> = new Set(['review-overdue', 'version-ahead'])

function summaryOf(flow: Flow, proved: Proved): Summary {
  const { pathway, services, texts } = flow
  return {
    ...countsOf(flow, proved),
    questions: Object.keys(pathway.questions).length,
    checks: Object.keys(pathway.checks).length,
    outcomes: Object.keys(pathway.outcomes).length,
    services: Object.keys(services).length,
    edges: edgesOf(pathway).length,
    mostQuestions: Math.max(...proved.proof.times.map((time) => time.mostQuestions)),
    languages: Object.keys(texts),
    safetyRules: proved.proof.rules.length,
  }
}
