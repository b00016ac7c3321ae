import type { AreaFiles, Flow } from '#flow/flow.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import type { Problem } from '#check/load/problem.ts'
import { problemOf } from '#check/load/read.ts'
import { countPaths } from '#check/paths.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { counted } from '#check/words/names.ts'
import { describeBroken } from './counterexample.ts'
import { prove, type Proof, type RuleProof } from './prove.ts'
import { timeClassesOf } from './time-classes.ts'
import { walkBoth, type Walks } from './walks.ts'

/** Everything that was proved of a flow. */
export interface Proved {
  readonly proof: Proof
  readonly walks: Walks
}

/** What was proved of a flow, and every problem that was found on the way. */
export interface Verified {
  /** `null` when the flow has too many paths to look at each. */
  readonly proved: Proved | null
  readonly problems: readonly Problem[]
}

/** The most paths at one moment that a proof looks at: more take it minutes. */
export const mostPaths = 200_000

/**
 * Verifies a flow: that every safety rule holds on every path at every kind of moment, and that the
 * compiled machine has exactly those paths. Pure.
 *
 * @param files what the flow was loaded from, so that problems say where they are
 * @param machine another one to compare with the file; without it, the compiled one
 */
export function verifyFlow(
  flow: CheckedFlow,
  files: AreaFiles,
  machine?: PathwayMachine,
): Verified {
  const times = timeClassesOf(flow)
  if (hasTooManyPaths(flow, times)) return { proved: null, problems: [tooManyPaths] }
  const proof = prove(flow, times)
  const walks = walkBoth(flow, proof.times, machine)
  const problems = [...ruleProblems(flow, files, proof), ...walkProblems(walks)]
  return { proved: { proof, walks }, problems }
}

function hasTooManyPaths({ pathway }: Flow, times: ReturnType<typeof timeClassesOf>): boolean {
  return times.some(({ answers }) => countPaths(pathway, answers, mostPaths) > mostPaths)
}

const tooManyPaths: Problem = {
  rule: 'too-many-paths',
  where: { file: 'pathway.json', path: '', line: 1 },
  message: `This pathway has more than ${counted(mostPaths, 'path')} at one moment, so nothing of it was proved.`,
  hint: 'The proof looks at every path. Ask fewer questions, or lead more answers straight to an outcome.',
}

function ruleProblems(flow: Flow, files: AreaFiles, { rules }: Proof): readonly Problem[] {
  const failed = rules.filter(({ applied, broken }) => broken.length > 0 || applied === 0)
  return failed.map((rule) =>
    problemOf(
      rule.rule,
      {
        file: 'safety.json',
        path: ['rules', rule.rule],
        message: rule.says,
        hint: hintFor(flow, rule),
      },
      files['safety.json'] ?? '',
    ),
  )
}

function hintFor({ texts }: Flow, rule: RuleProof): string {
  if (rule.broken.length === 0) {
    return 'This rule never applied on any path, so it proves nothing. Mend what it is about.'
  }
  const shown = texts.en === undefined ? [] : describeBroken(texts.en, rule)
  return [...shown, mend].join('\n')
}

const mend =
  'Mend what breaks the rule. If the rule itself is what changes, change it in safety.json too.'

function walkProblems({ problems }: Walks): readonly Problem[] {
  return problems.map((message) => ({
    rule: 'machine-differs',
    where: { file: 'pathway.json', path: '', line: 1 },
    message,
    hint: 'This is a fault of the tool and not of the pathway: please report it.',
  }))
}
