import type { StepUse, Target } from '#flow/schema.ts'
import type { Paper } from '../paper.ts'

/** How the parts of a booklet speak of each other. */
export interface References {
  /** A question, an outcome, or what the clock is asked, with its number, as a heading says it. */
  readonly target: (target: Target) => string
  /** The numbers of sources in the list of them, in a sentence. */
  readonly sources: (ids: readonly string[]) => string
  /** The words of steps, each with whom it is for, if not for everybody. */
  readonly steps: (uses: readonly StepUse[]) => readonly string[]
}

/** Numbers the questions, outcomes and sources of an area in the order of its files. */
export function referencesOf({ flow, text, words }: Paper): References {
  const { questions, outcomes } = flow.pathway
  const numberIn = (record: object, id: string) => Object.keys(record).indexOf(id) + 1
  return {
    target: (target) => {
      if ('question' in target) {
        const asks = text.questions[target.question]?.asks ?? ''
        return words('booklet.question', { number: numberIn(questions, target.question), asks })
      }
      if ('check' in target) {
        return words('booklet.clock', { asks: text.checks[target.check]?.asks ?? '' })
      }
      const title = text.outcomes[target.outcome]?.title ?? ''
      return words('booklet.outcome', { number: numberIn(outcomes, target.outcome), title })
    },
    sources: (ids) => {
      const numbers = [...new Set(ids)].map((id) => numberIn(flow.sources, id))
      return words('booklet.sourcesOf', {
        numbers: numbers.sort((one, other) => one - other).join(', '),
      })
    },
    steps: (uses) =>
      uses.map((use) => {
        if (typeof use === 'string') return text.steps[use] ?? ''
        const roles = use.for.map((id) => text.roles[id]?.label ?? '').join(', ')
        return words('booklet.only', { says: text.steps[use.step] ?? '', roles })
      }),
  }
}
