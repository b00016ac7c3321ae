import { assign, setup } from 'xstate'
import type { AvailabilityState } from '#services/hours.ts'
import type { TrailEntry } from '#flow/graph.ts'

/**
 * Answers a check from the clock alone. It is total: any number is allowed as `now`, NaN too.
 *
 * @param check id of the check
 * @param now instant, in milliseconds since the epoch
 */
export type CheckEvaluator = (check: string, now: number) => AvailabilityState

export interface CaseContext {
  readonly trail: readonly TrailEntry[]
  /** Instant of the last tick, in milliseconds since the epoch. */
  readonly now: number
}

/**
 * What can happen to a case. An event that leaves a node says which one, so that a stale event,
 * sent for a screen that is gone, changes nothing.
 */
export type CaseEvent =
  | { readonly type: 'answer'; readonly at: string; readonly answer: string }
  | { readonly type: 'continue'; readonly at: string }
  | { readonly type: 'back'; readonly at: string }
  | { readonly type: 'change'; readonly to: string }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'restart' }

export type NodeTag = 'question' | 'check' | 'outcome'

/** The entries before the first one for `node`. */
function before(trail: readonly TrailEntry[], node: string): readonly TrailEntry[] {
  const nodes = trail.map((entry) => entry.node)
  return trail.slice(0, nodes.indexOf(node))
}

/**
 * What a compiled pathway is set up with: every guard and action by name. States hold only these
 * names, so a machine can be read, drawn and compared as data.
 */
export function setupCase(evaluate: CheckEvaluator) {
  return setup({
    types: {
      context: {} as CaseContext,
      events: {} as CaseEvent,
      input: {} as { readonly now: number },
      tags: {} as NodeTag,
    },
    guards: {
      /** The event answers the question on the screen, with this answer. */
      isAnswer: ({ event }, params: { at: string; answer: string }) =>
        event.type === 'answer' && event.at === params.at && event.answer === params.answer,
      /** The event leaves the outcome on the screen. */
      isWayOn: ({ event }, params: { at: string }) =>
        event.type === 'continue' && event.at === params.at,
      /** The event leaves the screen it says, and the screen before that one was `from`. */
      cameFrom: ({ context, event }, params: { at: string; from: string }) =>
        event.type === 'back' &&
        event.at === params.at &&
        context.trail.at(-1)?.node === params.from,
      /** The event asks for this question, and it was answered before. */
      wasAnswered: ({ context, event }, params: { node: string }) =>
        event.type === 'change' &&
        event.to === params.node &&
        context.trail.some((entry) => entry.node === params.node),
      /** The clock in context gives the check this answer. */
      checkAnswers: ({ context }, params: { check: string; answer: AvailabilityState }) =>
        evaluate(params.check, context.now) === params.answer,
      /** This was the last step, so that the check to which it led chose the outcome. */
      wasChosenAfter: ({ context }, params: TrailEntry) => {
        const last = context.trail.at(-1)
        return last?.node === params.node && last.answer === params.answer
      },
    },
    actions: {
      remember: assign({
        trail: ({ context }, params: TrailEntry) => [...context.trail, params],
      }),
      forgetLast: assign({ trail: ({ context }) => context.trail.slice(0, -1) }),
      forgetFrom: assign({
        trail: ({ context }, params: { node: string }) => before(context.trail, params.node),
      }),
      forgetAll: assign({ trail: [] }),
      setNow: assign({
        now: ({ context, event }) => (event.type === 'tick' ? event.now : context.now),
      }),
    },
  })
}

/** The setup, as `compile` writes states with it. */
export type CaseSetup = ReturnType<typeof setupCase>
