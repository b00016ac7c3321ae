import { calendarOf, isPlainlyWrong } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import type { Flow } from '#flow/flow.ts'
import type { WalkCounts } from '#flow/proof-summary.ts'
import { compile, type PathwayMachine } from '#machine/compile.ts'
import { type CheckAnswers, type Path, pathsOf, countPaths } from '#check/paths.ts'
import type { ProvedTime } from './prove.ts'
import { walk } from './walk.ts'

/** How much two walks through one pathway tried, and what did not hold. */
export interface Walks extends WalkCounts {
  /** What did not hold, in a sentence each; empty when all did. */
  readonly problems: readonly string[]
}

/**
 * Walks a pathway twice, once through its compiled machine, and once by a recursion over the file
 * that knows nothing of XState, and compares what they found. The recursion then sweeps every
 * moment, and compares its number with that of the proof.
 *
 * @param times the moments at which the pathway was proved, by class
 */
export function walkBoth(
  flow: Flow,
  times: readonly ProvedTime[],
  machine: PathwayMachine = compiled(flow),
): Walks {
  const answersAt = asker(flow)
  const moments = momentsToWalk(flow, times)
  const walked = moments.map((now) => {
    const others = moments.filter((other) => !Object.is(other, now))
    const found = walk(machine, now, others)
    const expected = [...pathsOf(flow.pathway, answersAt(now))]
    return {
      ...found,
      expected,
      problems: [...found.problems, ...pathDifferences(found.paths, expected)],
    }
  })
  const swept = sweep(flow, times)
  const walks = {
    moments: moments.length,
    machinePaths: sumOf(walked.map(({ paths }) => paths.length)),
    recursionPaths: sumOf(walked.map(({ expected }) => expected.length)),
    screens: sumOf(walked.map(({ screens }) => screens)),
    transitions: sumOf(walked.map(({ transitions }) => transitions)),
    sweptPaths: swept.paths,
  }
  const problems = [...walked.flatMap((one) => one.problems), ...swept.problems]
  return { ...walks, problems: [...problems, ...nothingTried(walks)] }
}

function compiled(flow: Flow): PathwayMachine {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  return compile(flow.pathway, (check, now) => answerOf(flow, calendar, check, now))
}

/** What the checks of a flow answer at an instant. */
function asker(flow: Flow): (now: number) => CheckAnswers {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const checks = Object.keys(flow.pathway.checks)
  return (now) =>
    Object.fromEntries(checks.map((check) => [check, answerOf(flow, calendar, check, now)]))
}

/** One moment for each set of answers that a clock which is believed can give, and a wrong clock. */
function momentsToWalk(flow: Flow, times: readonly ProvedTime[]): readonly number[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const first = new Map<string, number>()
  for (const { moments, answers } of times) {
    const [{ at }] = moments
    const key = JSON.stringify(answers)
    if (!isPlainlyWrong(at, calendar) && !first.has(key)) first.set(key, at)
  }
  return [...first.values(), NaN]
}

/** Every path at every moment, asked of the clock again, against the count of the proof. */
function sweep(flow: Flow, times: readonly ProvedTime[]) {
  const answersAt = asker(flow)
  const counts = times.flatMap(({ moments, paths: proved }) =>
    moments.map(({ at, says }) => {
      const paths = countPaths(flow.pathway, answersAt(at))
      return { says, paths, proved }
    }),
  )
  const wrong = counts.filter(({ paths, proved }) => paths !== proved)
  return {
    paths: sumOf(counts.map(({ paths }) => paths)),
    problems: wrong.map(
      ({ says, paths, proved }) =>
        `The proof is of ${proved} paths at ${says}, and the recursion finds ${paths}.`,
    ),
  }
}

/**
 * The paths that only the compiled machine has, or only the file, a sentence each. A path that is
 * twice in a list counts twice. Pure.
 */
export function pathDifferences(
  machine: readonly Path[],
  file: readonly Path[],
): readonly string[] {
  const [machinePaths, filePaths] = [machine.map(inIds), file.map(inIds)]
  return [
    ...missingFrom(filePaths, machinePaths).map((path) => `Only the machine has the path ${path}.`),
    ...missingFrom(machinePaths, filePaths).map((path) => `Only the file has the path ${path}.`),
  ]
}

function missingFrom(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const path of these) left.set(path, (left.get(path) ?? 0) + 1)
  return those.filter((path) => {
    const times = left.get(path) ?? 0
    left.set(path, times - 1)
    return times <= 0
  })
}

function inIds({ trail, screens }: Path): string {
  return trail
    .flatMap(({ node, answer }, index) => [`${node}=${answer}`, `→ ${screens[index]}`])
    .join(' ')
}

/** A walk that tried nothing proves nothing: a sentence for each count that is zero. */
function nothingTried({ machinePaths, recursionPaths, sweptPaths }: WalkCounts) {
  const tried = [
    { count: machinePaths, says: 'The walk through the compiled machine found no path.' },
    { count: recursionPaths, says: 'The recursion over the file found no path.' },
    { count: sweptPaths, says: 'The sweep over every moment found no path.' },
  ]
  return tried.filter(({ count }) => count === 0).map(({ says }) => says)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0)
}
