import { calendarOf } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import { edgesOf } from '#flow/graph.ts'
import { load } from '#flow/load.ts'
import { mostQuestions } from '#flow/paths.ts'
import type { Problem } from '#flow/problem.ts'
import { problemOf } from '#flow/read.ts'
import { warningsOn } from '#flow/warnings.ts'
import { compile } from '#machine/compile.ts'
import { momentClasses, type MomentClass } from './moments.ts'
import { pathsOf } from './paths.ts'
import { checkAnswersAt, prove, type Proof, type RuleProof } from './prove.ts'
import { routesPage } from './routes.ts'
import { brokenInWords } from './sentences.ts'
import { walk, type Walk } from './walk.ts'

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
  /** Screens of the compiled machine on which each way forward, back and in time was tried. */
  readonly screensWalked: number
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
  const walks = walkMachine(flow)
  return {
    name,
    problems: [...grave, ...proofProblems(flow, files, proof), ...walkProblems(walks)],
    warnings: found.filter((warning) => !grave.includes(warning)),
    notChecked: [],
    summary: summaryOf(flow, proof, walks),
    ...(flow.texts.en === undefined ? {} : { routes: routesPage(flow, flow.texts.en, proof) }),
  }
}

/** Problems of a walk with the moment that it was taken at. */
interface Walked extends Walk {
  readonly differs: boolean
}

/** The machine walked once for each answer that the clock can give, a wrong clock included. */
function walkMachine(flow: Flow): readonly Walked[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const machine = compile(flow.pathway, (check, now) => answerOf(flow, calendar, check, now))
  const kinds = [...kindsThatDiffer(flow).values()]
  return kinds.map((kind) => {
    const now = kind.moments[0].at
    const others = kinds.filter((other) => other !== kind).map((other) => other.moments[0].at)
    const walked = walk(machine, now, [...others, NaN])
    const expected = [...pathsOf(flow.pathway, checkAnswersAt(flow, kind))]
    return { ...walked, differs: JSON.stringify(walked.paths) !== JSON.stringify(expected) }
  })
}

/** One kind of moment for each set of answers that the checks can give. */
function kindsThatDiffer(flow: Flow): ReadonlyMap<string, MomentClass> {
  const kinds = new Map<string, MomentClass>()
  for (const kind of momentClasses(flow)) {
    const key = JSON.stringify(checkAnswersAt(flow, kind))
    if (!kinds.has(key)) kinds.set(key, kind)
  }
  return kinds
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
        hint: text === undefined ? '' : exampleOf(flow, text, rule),
      },
      files['safety.json'] ?? '',
    ),
  )
}

function exampleOf(flow: Flow, text: Flow['texts'][string], rule: RuleProof): string {
  if (rule.broken.length > 0) return brokenInWords(flow, text, rule).join('\n')
  return 'This rule never applied on any path, so it proves nothing. Mend what it is about.'
}

function walkProblems(walks: readonly Walked[]): readonly Problem[] {
  const where = { file: 'pathway.json', path: '', line: 1 }
  const found = walks.flatMap(({ problems, differs, paths }) => [
    ...problems,
    ...(differs ? ['The compiled machine takes other paths than the file has.'] : []),
    ...(paths.length === 0 ? ['The compiled machine has no path.'] : []),
  ])
  return found.map((message) => ({
    rule: 'machine-differs',
    where,
    message,
    hint: 'This is a fault of the tool and not of the pathway: please report it.',
  }))
}

function summaryOf(
  { pathway, services, texts }: Flow,
  proof: Proof,
  walks: readonly Walk[],
): Summary {
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
    screensWalked: walks.reduce((sum, { screens }) => sum + screens, 0),
  }
}
