import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgesOf, nodesOf } from '#flow/graph.ts'
import { startCase, replay, canGoBack, nodeOn, trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import { endOf, everyMoment, kindIn, type Subject, subjects } from './pathways.ts'
import { afterSending, stateOf } from './states.ts'

/*
 * Random walks: whatever is sent, in whatever order, a case stands where its trail and its clock
 * say. `here` is an event for the screen that is shown when it is sent; the others may be stale.
 */

type Move = CaseEvent | { readonly here: number }

describe.each(subjects)('$name', (subject) => {
  const { machine } = subject

  test('after any events a case is the replay of its trail at its time', () => {
    fc.assert(
      fc.property(instants, fc.array(moves(subject), { maxLength: 25 }), (now, walk) => {
        const actor = startCase(machine, now)
        for (const move of walk) {
          const before = stateOf(actor.getSnapshot())
          actor.send(eventFor(subject, move, before.node))
          const after = stateOf(actor.getSnapshot())
          const { snapshot, applied } = replay(machine, after.trail, after.now)
          const node = endOf(subject, after.trail, after.now)
          expect(applied).toBe(after.trail.length)
          expect(stateOf(snapshot)).toEqual(after)
          expect(after.node).toBe(node)
          expect(after.kind).toBe(kindIn(subject, node))
          expect(actor.getSnapshot().status).toBe('active')
        }
      }),
      { numRuns: 100 },
    )
  })

  test('after any step onwards Back returns to the screen just left', () => {
    let steps = 0
    fc.assert(
      fc.property(instants, fc.array(moves(subject), { maxLength: 25 }), (now, walk) => {
        const actor = startCase(machine, now)
        for (const move of walk) {
          const before = stateOf(actor.getSnapshot())
          actor.send(eventFor(subject, move, before.node))
          const snapshot = actor.getSnapshot()
          expect(canGoBack(snapshot)).toBe(trailOf(snapshot).length > 0)
          if (trailOf(snapshot).length <= before.trail.length) continue
          steps += 1
          const back = { type: 'back', at: nodeOn(snapshot) } as const
          expect(afterSending(actor, back)).toEqual(before)
          actor.send(eventFor(subject, move, before.node))
        }
      }),
      { numRuns: 100 },
    )
    expect(steps).toBeGreaterThan(100)
  })
})

const instants = fc.oneof(
  fc.constantFrom(...everyMoment),
  fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2040-01-01') }),
  fc.double(),
)

/** Three times in four an answer on the screen, so that walks get somewhere. */
function moves({ pathway }: Subject): fc.Arbitrary<Move> {
  const edge = fc.constantFrom(...edgesOf(pathway))
  const node = fc.constantFrom(...nodesOf(pathway), 'nothing-like-it')
  return fc.oneof(
    { weight: 18, arbitrary: fc.record({ here: fc.nat({ max: 5 }) }) },
    { weight: 2, arbitrary: instants.map((now) => ({ type: 'tick', now }) as const) },
    {
      weight: 1,
      arbitrary: edge.map(({ from: at, answer }) => ({ type: 'answer', at, answer }) as const),
    },
    { weight: 1, arbitrary: node.map((at) => ({ type: 'continue', at }) as const) },
    { weight: 1, arbitrary: node.map((at) => ({ type: 'back', at }) as const) },
    { weight: 1, arbitrary: node.map((to) => ({ type: 'change', to }) as const) },
    { weight: 1, arbitrary: fc.constant({ type: 'restart' } as const) },
  )
}

function eventFor({ pathway }: Subject, move: Move, at: string): CaseEvent {
  if ('type' in move) return move
  const answers = Object.keys(pathway.questions[at]?.answers ?? {})
  const answer = answers[move.here % answers.length]
  return answer === undefined ? { type: 'continue', at } : { type: 'answer', at, answer }
}
