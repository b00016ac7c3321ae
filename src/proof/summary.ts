import type { Flow } from '#flow/flow.ts'
import type { PathwayText } from '#flow/schema.ts'
import { prove } from './prove.ts'
import { targetInWords } from './sentences.ts'

/** What the app says of its own proof: plain data, made at build time. */
export interface ProofSummary {
  readonly version: string
  /** Paths at one moment: the most that the clock can make of them. */
  readonly paths: number
  readonly moments: number
  readonly momentKinds: number
  readonly rules: readonly {
    readonly says: string
    /** How often it applied, over every path and moment. */
    readonly applied: number
  }[]
  /** Each question, or what the clock is asked, with where every answer leads. */
  readonly routes: readonly {
    readonly asks: string
    readonly answers: readonly { readonly label: string; readonly leadsTo: string }[]
  }[]
}

/** Proves a flow, and sums up what was proved. Pure. */
export function proofSummary(flow: Flow, text: PathwayText): ProofSummary {
  const proof = prove(flow)
  const { pathway } = flow
  return {
    version: pathway.version,
    paths: Math.max(...proof.paths.map(Number)),
    moments: proof.moments,
    momentKinds: proof.momentClasses,
    rules: proof.rules.map(({ says, applied }) => ({ says, applied: Number(applied) })),
    routes: [
      ...Object.entries(pathway.questions).map(([id, { answers }]) => ({
        asks: text.questions[id]?.asks ?? id,
        answers: Object.entries(answers).map(([answer, target]) => ({
          label: text.questions[id]?.answers[answer]?.label ?? answer,
          leadsTo: targetInWords(text, target),
        })),
      })),
      ...Object.entries(pathway.checks).map(([id, { answers }]) => ({
        asks: text.checks[id]?.asks ?? id,
        answers: Object.entries(answers).map(([answer, target]) => ({
          label: text.checks[id]?.answers[answer as keyof typeof answers] ?? answer,
          leadsTo: targetInWords(text, target),
        })),
      })),
    ],
  }
}
