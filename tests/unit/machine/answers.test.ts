import { describe, expect, test } from 'vitest'
import { edgesOf, nodesOf } from '#flow/graph.ts'
import { startCase, trailOf } from '#machine/case.ts'
import { endOf, everyMoment, kindIn, kitchenSink, minimal, shipped, subjects } from './pathways.ts'
import { afterSending, caseWith, stateOf } from './states.ts'

test('the pathways of this folder are the two made-up ones and the shipped ones', () => {
  expect(shipped.length).toBeGreaterThan(0)
  expect(subjects).toEqual([minimal, kitchenSink, ...shipped])
})

test.each([
  { name: 'minimal', subject: minimal, trails: 10 },
  { name: 'kitchen-sink', subject: kitchenSink, trails: 30 },
])('$name has $trails trails, counted by hand', ({ subject, trails }) => {
  expect(subject.trails.length).toBe(trails)
})

describe.each(subjects)('$name', (subject) => {
  const { pathway, machine, trails } = subject

  test('begins at its first question, with nothing answered', () => {
    const now = everyMoment[0]!
    const state = { node: pathway.start, kind: 'question', trail: [], now }
    expect(stateOf(startCase(machine, now).getSnapshot())).toEqual(state)
  })

  test('every trail, at every moment, ends where the file says', () => {
    for (const trail of trails) {
      for (const now of everyMoment) {
        const node = endOf(subject, trail, now)
        const actor = caseWith(machine, trail, now)
        expect(afterSending(actor)).toEqual({ node, kind: kindIn(subject, node), trail, now })
        expect(actor.getSnapshot().status).toBe('active')
      }
    }
  })

  test('the trails above take every answer, and stand on every screen', () => {
    const taken = trails.flat().map(({ node, answer }) => `${node} ${answer}`)
    const ends = trails.flatMap((trail) => everyMoment.map((now) => endOf(subject, trail, now)))
    const answers = edgesOf(pathway).filter(({ from }) => !(from in pathway.checks))
    const screens = nodesOf(pathway).filter((node) => !(node in pathway.checks))
    expect(new Set(taken)).toEqual(new Set(answers.map(({ from, answer }) => `${from} ${answer}`)))
    expect(new Set(ends)).toEqual(new Set(screens))
  })

  test('the moments above give every check each of its answers', () => {
    for (const [check, { answers }] of Object.entries(pathway.checks)) {
      const given = everyMoment.map((now) => subject.ask(check, now))
      expect({ check, given: new Set(given) }).toEqual({
        check,
        given: new Set(Object.keys(answers)),
      })
    }
  })

  test('an event for another screen than the one that is shown changes nothing', () => {
    let sent = 0
    for (const trail of trails) {
      const now = everyMoment[0]!
      const actor = caseWith(machine, trail, now)
      const before = stateOf(actor.getSnapshot())
      for (const { from: at, answer } of edgesOf(pathway)) {
        if (at === before.node) continue
        const stale = [
          { type: 'answer', at, answer },
          { type: 'continue', at },
          { type: 'back', at },
        ] as const
        expect(afterSending(actor, ...stale)).toEqual(before)
        expect(trailOf(actor.getSnapshot())).toBe(before.trail)
        sent += stale.length
      }
    }
    expect(sent).toBeGreaterThan(trails.length * 3)
  })

  test('an answer that the screen does not offer changes nothing', () => {
    for (const trail of trails) {
      const actor = caseWith(machine, trail, everyMoment[0]!)
      const before = stateOf(actor.getSnapshot())
      const at = before.node
      const offered = Object.keys(pathway.questions[at]?.answers ?? {})
      const others = edgesOf(pathway).filter(({ answer }) => !offered.includes(answer))
      const events = [...others.map(({ answer }) => answer), '', 'nothing-like-it'].map(
        (answer) => ({ type: 'answer', at, answer }) as const,
      )
      expect(afterSending(actor, ...events)).toEqual(before)
      expect(trailOf(actor.getSnapshot())).toBe(before.trail)
    }
  })

  test('“continue” leads on from an outcome that says so, and from nothing else', () => {
    for (const trail of trails) {
      const now = everyMoment[0]!
      const actor = caseWith(machine, trail, now)
      const before = stateOf(actor.getSnapshot())
      const at = before.node
      const hasWayOn = pathway.outcomes[at]?.continue !== undefined
      const longer = [...trail, { node: at, answer: 'continue' }]
      const node = hasWayOn ? endOf(subject, longer, now) : at
      const after = { node, kind: kindIn(subject, node), trail: hasWayOn ? longer : trail, now }
      expect(afterSending(actor, { type: 'continue', at })).toEqual(after)
    }
  })
})
