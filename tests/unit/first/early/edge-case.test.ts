import { describe, expect, test } from 'vitest'
import { continued, edgesFrom, kindOf, type TrailEntry } from '#flow/graph.ts'
import { trailOf } from '#machine/case.ts'
import type { CaseEvent } from '#machine/setup.ts'
import { nodeAfter, trailAfter } from '#first/early/edge-case.ts'
import { type Subject, subjects } from '../../machine/pathways.ts'
import { caseWith } from '../../machine/states.ts'

/*
 * The case that runs by edges against the machine: after each trail that asks no clock, everything
 * that can happen to it.
 */

const now = Date.parse('2027-02-03T12:00:00Z')

describe.each(subjects)('on $name', (subject) => {
  const trails = subject.trails.filter((trail) =>
    trail.every((entry) => !asksClock(subject, entry)),
  )

  test('it makes of every event what the machine makes of it, as long as no clock is asked', () => {
    const events = eventsOf(subject)
    let compared = 0
    for (const trail of trails) {
      for (const event of events) {
        const after = trailAfter(subject.pathway, trail, event)
        const actor = caseWith(subject.machine, trail, now)
        actor.send(event)
        const machine = trailOf(actor.getSnapshot())
        const last = machine.at(-1)
        const crossed = machine.length > trail.length && last && asksClock(subject, last)
        expect(after, JSON.stringify({ trail, event })).toEqual(crossed ? trail : machine)
        if (!crossed) expect(nodeAfter(subject.pathway, after)).toBe(actor.getSnapshot().value)
        compared += 1
      }
    }
    expect(compared).toBe(trails.length * events.length)
    expect(trails.length).toBeGreaterThan(1)
  })
})

function asksClock({ pathway }: Subject, { node, answer }: TrailEntry): boolean {
  const edge = edgesFrom(pathway, node).find((each) => each.answer === answer)
  return edge !== undefined && kindOf(pathway, edge.to) === 'check'
}

/** Everything that can happen, on any screen, and some that cannot. */
function eventsOf({ pathway }: Subject): readonly CaseEvent[] {
  const nodes = [...Object.keys(pathway.questions), ...Object.keys(pathway.outcomes), 'nowhere']
  return nodes.flatMap((at): readonly CaseEvent[] => [
    ...edgesFrom(pathway, at).map(({ answer }) => ({ type: 'answer', at, answer }) as const),
    { type: 'answer', at, answer: continued },
    { type: 'answer', at, answer: 'constructor' },
    { type: 'continue', at },
    { type: 'back', at },
    { type: 'change', to: at },
    { type: 'tick', now: now + 1 },
    { type: 'restart' },
  ])
}
