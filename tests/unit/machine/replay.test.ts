import { describe, expect, test } from 'vitest'
import { eventOf, replay } from '#machine/case.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { endOf, everyMoment, kindIn, minimal, moments, subjects } from './pathways.ts'
import { afterSending, caseWith, stateOf } from './states.ts'

test.each([
  {
    rule: 'an answer',
    entry: { node: 'hurt', answer: 'yes' },
    event: { type: 'answer', at: 'hurt', answer: 'yes' },
  },
  {
    rule: 'the way on from an outcome',
    entry: { node: 'help-now', answer: 'continue' },
    event: { type: 'continue', at: 'help-now' },
  },
])('$rule in a trail is the event that made it', ({ entry, event }) => {
  expect(eventOf(entry)).toEqual(event)
})

describe.each(subjects)('$name', (subject) => {
  const { machine, trails } = subject

  test('replaying a trail at any moment gives the case that took it then', () => {
    for (const trail of trails) {
      for (const now of everyMoment) {
        const { snapshot, applied } = replay(machine, trail, now)
        expect(applied).toBe(trail.length)
        expect(stateOf(snapshot)).toEqual(afterSending(caseWith(machine, trail, now)))
      }
    }
  })

  test('a case that was ticked is the case that is replayed at that moment', () => {
    for (const trail of trails) {
      for (const before of everyMoment) {
        for (const now of everyMoment) {
          const ticked = afterSending(caseWith(machine, trail, before), { type: 'tick', now })
          expect(ticked).toEqual(stateOf(replay(machine, trail, now).snapshot))
        }
      }
    }
  })

  test('a trail that no longer fits is replayed up to where it stops fitting', () => {
    const now = moments['a Wednesday at noon']
    const stranger = { node: 'nothing-like-it', answer: 'yes' }
    for (const trail of trails) {
      const { snapshot, applied } = replay(machine, [...trail, stranger, ...trail], now)
      const node = endOf(subject, trail, now)
      expect(applied).toBe(trail.length)
      expect(stateOf(snapshot)).toEqual({ node, kind: kindIn(subject, node), trail, now })
    }
  })
})

describe('a trail stops at the first entry that no longer applies', () => {
  const hurt = { node: 'hurt', answer: 'yes' }
  const goneOn = { node: 'help-now', answer: 'continue' }
  const agrees = { node: 'agrees', answer: 'yes' }

  test.each<{ rule: string; trail: readonly TrailEntry[]; applied: number; node: string }>([
    { rule: 'nothing to replay', trail: [], applied: 0, node: 'hurt' },
    { rule: 'all of it', trail: [hurt, goneOn, agrees], applied: 3, node: 'desk-now' },
    { rule: 'a question that was never asked', trail: [agrees], applied: 0, node: 'hurt' },
    { rule: 'a step left out', trail: [hurt, agrees], applied: 1, node: 'help-now' },
    { rule: 'an entry twice', trail: [hurt, hurt], applied: 1, node: 'help-now' },
    {
      rule: 'an answer that is gone',
      trail: [hurt, goneOn, { node: 'agrees', answer: 'perhaps' }],
      applied: 2,
      node: 'agrees',
    },
    {
      rule: 'a good entry after a bad one',
      trail: [{ node: 'hurt', answer: 'perhaps' }, hurt],
      applied: 0,
      node: 'hurt',
    },
    {
      rule: 'the answer of a check, which no person gives',
      trail: [hurt, goneOn, agrees, { node: 'desk-hours', answer: 'closed' }],
      applied: 3,
      node: 'desk-now',
    },
    {
      rule: 'a way on from a question',
      trail: [{ node: 'hurt', answer: 'continue' }],
      applied: 0,
      node: 'hurt',
    },
    {
      rule: 'a way on from an outcome that ends',
      trail: [hurt, goneOn, agrees, { node: 'desk-now', answer: 'continue' }],
      applied: 3,
      node: 'desk-now',
    },
    {
      rule: 'a name that every object has',
      trail: [{ node: 'constructor', answer: '__proto__' }],
      applied: 0,
      node: 'hurt',
    },
  ])('$rule', ({ trail, applied, node }) => {
    const now = moments['a Wednesday at noon']
    const replayed = replay(minimal.machine, trail, now)
    expect({ applied: replayed.applied, ...stateOf(replayed.snapshot) }).toEqual({
      applied,
      node,
      kind: kindIn(minimal, node),
      trail: trail.slice(0, applied),
      now,
    })
  })
})

test('a trail that a check ends is decided by the clock of the replay', () => {
  const trail = [
    { node: 'hurt', answer: 'no' },
    { node: 'agrees', answer: 'yes' },
  ]
  const atNoon = replay(minimal.machine, trail, moments['a Wednesday at noon'])
  const atNight = replay(minimal.machine, trail, moments['that night'])
  expect([atNoon, atNight].map(({ snapshot }) => stateOf(snapshot).node)).toEqual([
    'desk-now',
    'advice',
  ])
})
