import type { Flow } from '#flow/flow.ts'
import type { ProofCounts, ProofSummary } from '#flow/proof-summary.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { describeRoutes } from './route-words.ts'
import type { Proved } from './verify-flow.ts'

/** How much was tried to prove a flow. */
export function countsOf({ pathway }: Flow, { proof, walks }: Proved): ProofCounts {
  const { problems: _, ...walked } = walks
  return {
    version: pathway.version,
    paths: Math.max(...proof.times.map(({ paths }) => paths)),
    moments: proof.times.flatMap(({ moments }) => moments).length,
    timeClasses: proof.times.length,
    walked,
  }
}

/** Sums up what was proved of a flow. Pure. */
export function proofSummary(flow: Flow, text: PathwayText, proved: Proved): ProofSummary {
  return {
    ...countsOf(flow, proved),
    rules: proved.proof.rules.map(({ says, applied }) => ({ says, applied })),
    routes: describeRoutes(flow, text, proved.proof),
  }
}
