import { describe, expect, test } from 'vitest'
import { nodesOf } from '#flow/graph.ts'
import { canGoBack, nodeOn, trailOf } from '#machine/case.ts'
import { endOf, everyMoment, kindIn, subjects } from './pathways.ts'
import { afterSending, caseWith, stateOf } from './states.ts'

describe.each(subjects)('$name', (subject) => {
  const { pathway, machine, trails } = subject

  test('Back returns to the screen just left, from every screen and at every moment', () => {
    for (const trail of trails.filter(({ length }) => length > 0)) {
      for (const now of everyMoment) {
        const actor = caseWith(machine, trail, now)
        const shorter = trail.slice(0, -1)
        const node = endOf(subject, shorter, now)
        const back = { type: 'back', at: nodeOn(actor.getSnapshot()) } as const
        const before = { node, kind: kindIn(subject, node), trail: shorter, now }
        expect(afterSending(actor, back)).toEqual(before)
      }
    }
  })

  test('Back all the way ends at the first question, where there is no Back', () => {
    for (const trail of trails) {
      const actor = caseWith(machine, trail, everyMoment[0]!)
      for (let left = trail.length; left > 0; left--) {
        expect(canGoBack(actor.getSnapshot())).toBe(true)
        actor.send({ type: 'back', at: nodeOn(actor.getSnapshot()) })
      }
      expect(canGoBack(actor.getSnapshot())).toBe(false)
      expect(stateOf(actor.getSnapshot())).toEqual({
        node: pathway.start,
        kind: 'question',
        trail: [],
        now: everyMoment[0],
      })
    }
  })

  test('whether there is a Back is what the machine can do, and it can do it for this screen alone', () => {
    for (const trail of trails) {
      const snapshot = caseWith(machine, trail, everyMoment[0]!).getSnapshot()
      const possible = nodesOf(pathway).filter((at) => snapshot.can({ type: 'back', at }))
      expect(possible).toEqual(trail.length > 0 ? [nodeOn(snapshot)] : [])
      expect(canGoBack(snapshot)).toBe(trail.length > 0)
    }
  })

  test('Change returns to an answered question, and drops that answer and all after it', () => {
    let changed = 0
    for (const trail of trails) {
      for (const [index, { node: to }] of trail.entries()) {
        if (!(to in pathway.questions)) continue
        const actor = caseWith(machine, trail, everyMoment[0]!)
        expect(afterSending(actor, { type: 'change', to })).toEqual({
          node: to,
          kind: 'question',
          trail: trail.slice(0, index),
          now: everyMoment[0],
        })
        changed += 1
      }
    }
    expect(changed).toBeGreaterThan(trails.length)
  })

  test('Change to what was not answered, or is no question, does nothing', () => {
    let tried = 0
    for (const trail of trails) {
      const answered = trail.map(({ node }) => node).filter((node) => node in pathway.questions)
      const actor = caseWith(machine, trail, everyMoment[0]!)
      const before = stateOf(actor.getSnapshot())
      for (const to of [...nodesOf(pathway), '', 'nothing-like-it']) {
        if (answered.includes(to)) continue
        expect(afterSending(actor, { type: 'change', to })).toEqual(before)
        expect(trailOf(actor.getSnapshot())).toBe(before.trail)
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(trails.length)
  })

  test('an answer that was changed is taken like the first one', () => {
    for (const trail of trails) {
      for (const { node: to } of trail.filter(({ node }) => node in pathway.questions)) {
        const actor = caseWith(machine, trail, everyMoment[0]!)
        const before = stateOf(actor.getSnapshot())
        const again = trail.slice(trail.findIndex(({ node }) => node === to))
        actor.send({ type: 'change', to })
        for (const { node: at, answer } of again) {
          if (answer === 'continue') actor.send({ type: 'continue', at })
          else actor.send({ type: 'answer', at, answer })
        }
        expect(stateOf(actor.getSnapshot())).toEqual(before)
      }
    }
  })

  test('restart begins again from every screen, with the clock as it was', () => {
    for (const trail of trails) {
      for (const now of everyMoment) {
        expect(afterSending(caseWith(machine, trail, now), { type: 'restart' })).toEqual({
          node: pathway.start,
          kind: 'question',
          trail: [],
          now,
        })
      }
    }
  })
})
