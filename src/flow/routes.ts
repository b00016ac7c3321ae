import type { Outcome, Pathway } from './schema.ts'
import type { PathwayText } from './text-schema.ts'

/**
 * What is there from the start: the questions, the routes and the calls. What is around the calls is
 * loaded after them, with its words in English; another language has all its words at once.
 */

/** An outcome with its calls, and without what is around them. */
export type CallsOutcome = Omit<Outcome, 'steps' | 'ready'>

/** A pathway without what is around the calls of its outcomes. Every whole pathway is one too. */
export type Routes = Omit<Pathway, 'outcomes' | 'steps' | 'everywhere' | 'script' | 'otherwise'> & {
  readonly outcomes: Readonly<Record<string, CallsOutcome>>
}

type TextAroundCalls = 'steps' | 'script' | 'otherwise' | 'access'

/** The words of routes and calls. Those around the calls may be among them, and may come later. */
export type RouteText = Omit<PathwayText, TextAroundCalls> &
  Partial<Pick<PathwayText, TextAroundCalls>>
