import type { AreaFiles, Flow } from '#flow/flow.ts'
import { edgesOf } from '#flow/graph.ts'
import { load } from '#flow/load.ts'
import { mostQuestions } from '#flow/paths.ts'
import type { Problem } from '#flow/problem.ts'
import { problemOf } from '#flow/read.ts'
import { warningsOn } from '#flow/warnings.ts'
import { brokenInWords } from './broken-words.ts'
import { prove, type Proof, type RuleProof } from './prove.ts'
import { routesPage } from './routes.ts'
import { walkBoth, type Walks } from './walks.ts'

/** What a check of one area found. */
export interface AreaReport {
  readonly name: string
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** The rules that could not be checked, because a file that they read is broken. */
  readonly notChecked: readonly string[]
  /** What the area holds; only of an area that could be loaded. */
  readonly summary?: Summary
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
  const proof = prove(flow)
  const walks = walkBoth(flow, proof.kinds)
  return {
    name,
    problems: [...grave, ...proofProblems(flow, files, proof), ...walkProblems(walks)],
    warnings: found.filter((warning) => !grave.includes(warning)),
    notChecked: [],
    summary: summaryOf(flow, proof, walks),
    ...(flow.texts.en === undefined
      ? {}
      : { routes: routesPage(flow, flow.texts.en, proof, walks) }),
  }
}

function proofProblems(flow: Flow, files: AreaFiles, { rules }: Proof): readonly Problem[] {
  const text = flow.texts.en
  const brokenRules = rules.filter(({ applied, broken }) => broken.length > 0 || applied === 0n)
  return brokenRules.map((rule) =>
    problemOf(
      rule.rule,
      {
        file: 'safety.json',
        path: ['rules', rule.rule],
        message: rule.says,
        hint: text === undefined ? '' : exampleOf(text, rule),
      },
      files['safety.json'] ?? '',
    ),
  )
}

function exampleOf(text: Flow['texts'][string], rule: RuleProof): string {
  if (rule.broken.length > 0) return brokenInWords(text, rule).join('\n')
  return 'This rule never applied on any path, so it proves nothing. Mend what it is about.'
}

function walkProblems({ problems }: Walks): readonly Problem[] {
  return problems.map((message) => ({
    rule: 'machine-differs',
    where: { file: 'pathway.json', path: '', line: 1 },
    message,
    hint: 'This is a fault of the tool and not of the pathway: please report it.',
  }))
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
