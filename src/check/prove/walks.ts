import { calendarOf, isPlainlyWrong } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import type { Flow } from '#flow/flow.ts'
import { compile, type PathwayMachine } from '#machine/compile.ts'
import type { Kind } from './clauses.ts'
import { pathDifferences } from './path-differences.ts'
import { type CheckAnswers, pathsOf } from './paths.ts'
import { walk } from './walk.ts'

/** How much two walks through one pathway tried, and what did not hold. */
export interface Walks {
  /** Moments of the walk: one for each set of answers that the clock can give, and a wrong clock. */
  readonly moments: number
  /** Paths of the compiled machine, over those moments. */
  readonly machinePaths: number
  /** Paths of the file, by a recursion without the machine, over the same moments. */
  readonly recursionPaths: number
  /** Screens of the machine on which each way forward, back and in time was tried. */
  readonly screens: number
  readonly transitions: number
  /** Paths of the file by the recursion, over every moment of the proof. */
  readonly sweptPaths: number
  /** What did not hold, in a sentence each; empty when all did. */
  readonly problems: readonly string[]
}

/**
 * Walks a pathway twice, once through its compiled machine, and once by a recursion over the file
 * that knows nothing of XState, and compares what they found. The recursion then sweeps every
 * moment, and compares its number with that of the proof.
 *
 * @param kinds the kinds of moment at which the pathway was proved
 */
export function walkBoth(
  flow: Flow,
  kinds: readonly Kind[],
  machine: PathwayMachine = compiled(flow),
): Walks {
  const answersAt = asker(flow)
  const moments = momentsToWalk(flow, kinds)
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
  const swept = sweep(flow, kinds)
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
function momentsToWalk(flow: Flow, kinds: readonly Kind[]): readonly number[] {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const first = new Map<string, number>()
  for (const { kind, answers } of kinds) {
    const { at } = kind.moments[0]
    const key = JSON.stringify(answers)
    if (!isPlainlyWrong(at, calendar) && !first.has(key)) first.set(key, at)
  }
  return [...first.values(), NaN]
}

/** Every path at every moment, asked of the clock anew, against the count of the proof. */
function sweep(flow: Flow, kinds: readonly Kind[]) {
  const answersAt = asker(flow)
  const counted = kinds.flatMap(({ kind, classes }) => {
    const expected = classes.reduce((sum, { paths }) => sum + paths, 0n)
    return kind.moments.map(({ at, says }) => {
      const paths = [...pathsOf(flow.pathway, answersAt(at))].length
      return { says, paths, expected }
    })
  })
  const wrong = counted.filter(({ paths, expected }) => BigInt(paths) !== expected)
  return {
    paths: sumOf(counted.map(({ paths }) => paths)),
    problems: wrong.map(
      ({ says, paths, expected }) =>
        `The proof is of ${expected} paths at ${says}, and the recursion finds ${paths}.`,
    ),
  }
}

/** A walk that tried nothing proves nothing: a sentence for each count that is zero. */
function nothingTried({ machinePaths, recursionPaths, sweptPaths }: Omit<Walks, 'problems'>) {
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
