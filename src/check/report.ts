import type { AreaReport, Summary } from './check.ts'
import type { Problem } from './load/problem.ts'
import type { Review } from './load/rules/reviews.ts'
import { counted } from './words/names.ts'

/** How a report marks its words; each function gives its text back, in colour or as it is. */
export interface Paint {
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly warning: (text: string) => string
  readonly quiet: (text: string) => string
}

/** Marks nothing: for files and for tests. */
export const plain: Paint = {
  good: (text) => text,
  bad: (text) => text,
  warning: (text) => text,
  quiet: (text) => text,
}

/** What a check of one area found, as lines for a person. Pure. */
export function describeReport(report: AreaReport, paint: Paint): string {
  const { name, summary, reviews = [], beside = [], problems } = report
  const title = summary === undefined ? name : `${name}, version ${summary.version}`
  const verdict =
    problems.length === 0
      ? paint.good('no problems')
      : paint.bad(counted(problems.length, 'problem'))
  return [
    `${title}: ${verdict}`,
    ...(summary === undefined ? [] : describeSummary(summary)),
    ...describeReviews(reviews),
    ...beside.map((line) => `  ${line}`),
    ...describeProblems(report, paint),
  ].join('\n')
}

/**
 * That no problem is no approval, in a line: who answers for the content, and how much of it is still to be
 * confirmed. Null where somebody does, and nothing is. Pure.
 */
export function describeStanding({ owner, facts = [] }: AreaReport): string | null {
  const open = facts.filter(({ ask }) => ask !== null).length
  const lines = [
    ...(owner === null ? ['Nobody has taken responsibility for this content.'] : []),
    ...(open === 0
      ? []
      : [`Still to be confirmed: ${counted(open, 'fact')}. See #status in the tool.`]),
  ]
  return lines.length === 0 ? null : lines.join(' ')
}

/** Each problem and warning of a report: what is wrong, where, and what to do. Pure. */
export function describeProblems(
  { problems, warnings, notChecked }: AreaReport,
  paint: Paint,
): readonly string[] {
  return [
    ...problems.flatMap((problem) => describeProblem(problem, paint.bad, paint)),
    ...warnings.flatMap((problem) => describeProblem(problem, paint.warning, paint, 'warning: ')),
    ...(notChecked.length === 0 ? [] : ['', paint.quiet(`  ${describeNotChecked(notChecked)}`)]),
  ]
}

function describeSummary(summary: Summary): readonly string[] {
  const { questions, checks, outcomes, services, edges, mostQuestions, languages } = summary
  const { safetyRules, paths, moments, timeClasses, walked } = summary
  const counts = [
    counted(questions, 'question'),
    counted(checks, 'check'),
    counted(outcomes, 'outcome'),
    counted(services, 'service'),
    counted(edges, 'edge'),
  ]
  return [
    `  ${counts.join(', ')}; words in ${languages.join(', ')}`,
    `  at most ${counted(mostQuestions, 'question')} on any path`,
    `  ${counted(safetyRules, 'safety rule')} on ${counted(paths, 'path')} at ${counted(moments, 'moment')} of ${timeClasses} kinds`,
    `  by the compiled machine: ${counted(walked.machinePaths, 'path')} at ${walked.moments} of these moments, and ${counted(walked.transitions, 'step')} on, back and in time from ${counted(walked.screens, 'screen')}`,
    `  by a recursion over the file: ${counted(walked.recursionPaths, 'path')} at the same moments, and ${counted(walked.sweptPaths, 'path')} at all of them`,
  ]
}

/** When the pathway was checked and must be again, and what must be checked before that. */
function describeReviews([pathway, ...others]: readonly Review[]): readonly string[] {
  if (pathway === undefined) return []
  const { checkedOn, reviewBy } = pathway
  const first = others.map((other) => other.reviewBy).sort()[0] ?? reviewBy
  const earlier = others.filter((other) => other.reviewBy === first).map(({ of }) => of)
  const line =
    checkedOn === null
      ? `  never checked, to be checked by ${reviewBy}`
      : `  checked on ${checkedOn}, to be checked again by ${reviewBy}`
  return [first < reviewBy ? `${line}; by ${first}: ${earlier.join(', ')}` : line]
}

function describeProblem(
  { rule, where, message, hint }: Problem,
  mark: (text: string) => string,
  { quiet }: Paint,
  kind = '',
): readonly string[] {
  return [
    '',
    `  ${mark(kind + rule)}  ${where.file}:${where.line}  ${quiet(where.path)}`.trimEnd(),
    `    ${message}`,
    ...hint.split('\n').map((line) => `    ${line}`),
  ]
}

function describeNotChecked(rules: readonly string[]): string {
  const verb = rules.length === 1 ? 'rule waits' : 'rules wait'
  return `${rules.length} ${verb} until these files can be read: ${rules.join(', ')}.`
}
