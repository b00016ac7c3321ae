import type { AreaFiles, Flow } from '#flow/flow.ts'
import type { Problem } from '#check/load/problem.ts'
import { problemOf } from '#check/load/read.ts'
import type { PathwayMachine } from '#machine/compile.ts'
import { brokenInWords } from './broken-words.ts'
import { prove, type Proof, type RuleProof } from './prove.ts'
import { walkBoth, type Walks } from './walks.ts'

/** Everything that was proved of a flow, and every problem that was found on the way. */
export interface Proved {
  readonly proof: Proof
  readonly walks: Walks
  readonly problems: readonly Problem[]
}

/**
 * Proves a flow: that every safety rule holds on every path at every kind of moment, and that the
 * compiled machine takes exactly those paths. Pure.
 *
 * @param files what the flow was loaded from, so that problems say where they are
 * @param machine another one to compare with the file; without it, the compiled one
 */
export function proveFlow(flow: Flow, files: AreaFiles, machine?: PathwayMachine): Proved {
  const proof = prove(flow)
  const walks = walkBoth(flow, proof.kinds, machine)
  return { proof, walks, problems: [...ruleProblems(flow, files, proof), ...walkProblems(walks)] }
}

function ruleProblems(flow: Flow, files: AreaFiles, { rules }: Proof): readonly Problem[] {
  const failed = rules.filter(({ applied, broken }) => broken.length > 0 || applied === 0n)
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
  return texts.en === undefined ? '' : brokenInWords(texts.en, rule).join('\n')
}

function walkProblems({ problems }: Walks): readonly Problem[] {
  return problems.map((message) => ({
    rule: 'machine-differs',
    where: { file: 'pathway.json', path: '', line: 1 },
    message,
    hint: 'This is a fault of the tool and not of the pathway: please report it.',
  }))
}
