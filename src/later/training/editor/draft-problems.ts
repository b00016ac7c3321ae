import type { Finding, KeyPath } from '#check/load/problem.ts'
import type * as z from 'zod'
import type { DraftStep, ScenarioDraft } from './draft-schema.ts'
import { asCopied } from './draft-copy.ts'
import { firstCitation, hasMoments, momentOf, scenarioOf, walkAlong } from './draft.ts'
import { exportText } from './scenario-file.ts'
import { type Known, scenarioFindings } from '#check/scenarios/findings.ts'
import { isTooLarge } from './file-limits.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { stepsBefore } from '#scenarios/run.ts'
import { cannotBeSeen, largestFile, type Scenario, scenarioFile } from '#scenarios/schema.ts'

/** What keeps a draft from being ready, for words of the form. */
export type ProblemKind =
  | 'empty'
  | 'choose'
  | 'too-few'
  | 'too-many'
  | 'too-long'
  | 'number'
  | 'moment'
  | 'tag'
  | 'hidden'
  | 'unknown'
  | 'no-longer'
  | 'right-answer'
  | 'no-end'
  | 'no-change'
  | 'too-large'
  | 'no-topic'
  | 'no-step-source'
  | 'no-teaching-source'
  | 'as-copied'

export interface DraftProblem {
  readonly kind: ProblemKind
  /** The field that it belongs to. */
  readonly path: KeyPath
  /** The least or the most that is allowed, where the kind speaks of one; otherwise 0. */
  readonly count: number
}

/** A draft judged: the whole scenario, or what keeps it from being one. */
export type Judged =
  | { readonly isReady: true; readonly scenario: Scenario }
  | { readonly isReady: false; readonly problems: readonly [DraftProblem, ...DraftProblem[]] }

/**
 * Judges a draft by the schema of whole scenarios and by the live pathway: it is ready only if it
 * can be walked in every variant, and no part still tells the story of another. Each field is
 * named once. Pure.
 *
 * @param copied what its parts said in the copy that it began with, as `copiedTexts` has it
 */
export function judged(
  draft: ScenarioDraft,
  live: LivePathway,
  known: Known,
  copied: readonly string[] = [],
): Judged {
  const written = scenarioOf(draft, live)
  const { data: scenario, error } = scenarioFile.safeParse(written)
  const canBeWalked = hasMoments(draft)
  const walked = canBeWalked ? scenarioFindings('', written, live, known) : []
  const found: readonly DraftProblem[] = [
    ...(error?.issues ?? []).map(ofIssue).map((problem) => writtenAt(problem, draft)),
    ...walked.map((finding) => ofFinding(finding, written)),
    ...(canBeWalked ? openEnds(draft, live) : []),
    ...draft.variants.flatMap(({ at, steps }, index) =>
      at === '' && steps.length === 0
        ? [{ kind: 'no-change' as const, path: ['variants', index], count: 0 }]
        : [],
    ),
    ...(isTooLarge(exportText(draft, written, live.flow.pathway.version))
      ? [{ kind: 'too-large' as const, path: ['check'], count: largestFile / 1000 }]
      : []),
    ...asCopied(draft, copied).map((path) => ({ kind: 'as-copied' as const, path, count: 0 })),
  ]
  const [first, ...others] = oncePerField(found.filter(({ path }) => !isFilledIn(path)))
  if (first !== undefined) return { isReady: false, problems: [first, ...others] }
  if (scenario !== undefined) return { isReady: true, scenario }
  return { isReady: false, problems: [{ kind: 'no-end', path: ['steps'], count: 0 }] }
}

/** Whether the machine fills in a field: it is not on the form, and what is wrong there begins elsewhere. */
function isFilledIn(path: KeyPath): boolean {
  return path.at(-1) === 'leadsTo' || path.at(-1) === 'endsAt'
}

/** Each question to which answers lead and that has none yet, at the field in which to answer it. */
function openEnds(draft: ScenarioDraft, live: LivePathway): readonly DraftProblem[] {
  const { steps, variants } = draft
  const own = openStep(live, [], steps, draft.at)
  const places = [
    ...(own === null ? [] : [['steps', own]]),
    ...variants.flatMap((variant, index) => {
      const isOther = variant.steps.length > 0
      const before = isOther ? stepsBefore(steps, variant.steps) : steps
      const open = openStep(live, before, variant.steps, variant.at || draft.at)
      if (open === null) return []
      return [['variants', index, ...(isOther ? ['steps', open] : ['from'])]]
    }),
  ]
  return places.map((path) => ({ kind: 'no-end', path, count: 0 }))
}

/** Which of the steps is the question without an answer, from 0; `null` where there is none. */
function openStep(
  live: LivePathway,
  before: readonly DraftStep[],
  steps: readonly DraftStep[],
  moment: string,
): number | null {
  const at = momentOf(moment)
  if (at === null) return null
  const { applied, isOutcome } = walkAlong(live, [...before, ...steps], at)
  return isOutcome || applied < before.length ? null : applied - before.length
}

function ofIssue(issue: z.core.$ZodIssue): DraftProblem {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const last = path.at(-1)
  if (last === 'at') return { kind: 'moment', path, count: 0 }
  if (last === 'minutes') return { kind: 'number', path, count: 0 }
  if (issue.code === 'too_small') {
    const isList = issue.origin === 'array'
    return { kind: isList ? tooFewAt(path) : 'empty', path, count: Number(issue.minimum) }
  }
  if (issue.code === 'too_big') {
    const isList = issue.origin === 'array'
    return { kind: isList ? 'too-many' : 'too-long', path, count: Number(issue.maximum) }
  }
  if (isChoice(path)) return { kind: 'choose', path, count: 0 }
  const isHidden = issue.message === cannotBeSeen
  return { kind: isHidden ? 'hidden' : 'tag', path, count: 0 }
}

/** The name of a source of one’s own is written where it is cited first. */
function writtenAt(problem: DraftProblem, draft: ScenarioDraft): DraftProblem {
  const [place, id] = problem.path
  if (place !== 'ownSources') return problem
  return { ...problem, path: firstCitation(draft, String(id)) ?? problem.path }
}

/** A list with too little in it, by the name of what is missing. */
function tooFewAt(path: KeyPath): ProblemKind {
  if (path.at(-1) === 'topics') return 'no-topic'
  if (path.at(-1) !== 'sources') return 'too-few'
  return path[0] === 'teaching' ? 'no-teaching-source' : 'no-step-source'
}

const choices = new Set<string | number>(['setting', 'role', 'answer', 'node', 'id'])
const choiceLists = new Set<string | number>(['topics', 'sources'])

function isChoice(path: KeyPath): boolean {
  return choices.has(path.at(-1) ?? '') || choiceLists.has(path.at(-2) ?? '')
}

function ofFinding({ path }: Finding, { steps, variants }: Scenario): DraftProblem {
  const last = path.at(-1)
  const isTempting = path.at(-3) === 'tempting'
  if (!isTempting && (last === 'answer' || last === 'node')) {
    return { kind: 'no-longer', path: path.slice(0, -1), count: 0 }
  }
  if (!isTempting) return { kind: 'unknown', path, count: 0 }
  const [which, index, , place] = path
  const step =
    which === 'steps' ? steps[Number(index)] : variants[Number(index)]?.steps?.[Number(place)]
  const wrong = step?.tempting?.[Number(path.at(-2))]
  return { kind: wrong?.answer === step?.answer ? 'right-answer' : 'no-longer', path, count: 0 }
}

function oncePerField(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  const places = problems.map(({ path }) => JSON.stringify(path))
  return problems.filter((_, at) => places.indexOf(places[at] ?? '') === at)
}
