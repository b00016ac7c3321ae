import pathway from '../../../flows/hertfordshire/pathway.json' with { type: 'json' }
import { type Step, whenClosed, whenOpen } from './device.ts'

/** The first way to an outcome, from the pathway's own file. */
export interface Route {
  readonly outcome: string
  readonly steps: readonly Step[]
  /** When to go it: a check on the way asks the clock. */
  readonly at: string
}

type Answers = Readonly<Record<string, Target>>
type Target = Readonly<Partial<Record<'question' | 'check' | 'outcome', string>>>

const { questions, checks, outcomes }: Nodes = pathway

interface Nodes {
  readonly questions: Readonly<Record<string, { readonly answers: Answers }>>
  readonly checks: Readonly<Record<string, { readonly answers: Answers }>>
  readonly outcomes: Readonly<Record<string, object & { readonly continue?: Target }>>
}

/** One route to each outcome, the shortest first. */
export const routes: readonly Route[] = firstRoutes()

function firstRoutes(): readonly Route[] {
  const found = new Map<string, Route>()
  const ahead: { readonly target: Target; readonly steps: readonly Step[]; readonly at: string }[] =
    [{ target: { question: pathway.start }, steps: [], at: whenOpen }]
  for (const { target, steps, at } of ahead) {
    const { question, check, outcome } = target
    if (question !== undefined) {
      for (const [answer, next] of Object.entries(questions[question]?.answers ?? {}))
        ahead.push({ target: next, steps: [...steps, [question, answer]], at })
    }
    if (check !== undefined) {
      const { open = {}, closed = {} } = checks[check]?.answers ?? {}
      ahead.push({ target: open, steps, at: whenOpen }, { target: closed, steps, at: whenClosed })
    }
    if (outcome !== undefined && !found.has(outcome)) {
      found.set(outcome, { outcome, steps, at })
      const next = outcomes[outcome]?.continue
      if (next) ahead.push({ target: next, steps: [...steps, [outcome, 'continue']], at })
    }
  }
  return [...found.values()]
}

/** The ids of every outcome of the pathway. */
export const outcomeIds: readonly string[] = Object.keys(outcomes)
