import type { Flow } from '#flow/flow.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import type { Proof } from './prove.ts'
import { type RoutesInWords, routesInWords } from './route-words.ts'
import type { Walks } from './walks.ts'

/** What the app says of its own proof: plain data, made at build time. */
export interface ProofSummary {
  /** The version of the pathway that was proved. It begins with its date. */
  readonly version: string
  /** Paths at one moment: the most that the clock can make of them. */
  readonly paths: number
  readonly moments: number
  readonly momentKinds: number
  /** How much was walked, by the compiled machine and by a recursion over the file. */
  readonly walked: Omit<Walks, 'problems'>
  readonly rules: readonly {
    readonly says: string
    /** How often it applied, over every path and moment. */
    readonly applied: number
  }[]
  readonly routes: RoutesInWords
}

/** Sums up what was proved of a flow. Pure. */
export function proofSummary(
  flow: Flow,
  text: PathwayText,
  { proof, walks }: { readonly proof: Proof; readonly walks: Walks },
): ProofSummary {
  const { problems: _, ...walked } = walks
  return {
    version: flow.pathway.version,
    paths: Math.max(...proof.paths.map(Number)),
    moments: proof.moments,
    momentKinds: proof.momentClasses,
    walked,
    rules: proof.rules.map(({ says, applied }) => ({ says, applied: Number(applied) })),
    routes: routesInWords(flow, text, proof),
  }
}
