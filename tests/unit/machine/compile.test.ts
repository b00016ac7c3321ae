import { expect, test } from 'vitest'

/*
 * The pathways are loaded, and compiled, inside the tests: a machine that can’t be made fails here
 * as one test, and not as a file that has none.
 */

test('every node of a pathway is a state, tagged with its kind', async () => {
  const { subjects } = await import('./pathways.ts')
  for (const { pathway, machine } of subjects) {
    const tagged = (nodes: object, tag: string) => Object.keys(nodes).map((id) => [id, [tag]])
    const states = Object.entries(machine.states).map(([id, { tags }]) => [id, tags])
    expect(states).toEqual([
      ...tagged(pathway.questions, 'question'),
      ...tagged(pathway.checks, 'check'),
      ...tagged(pathway.outcomes, 'outcome'),
    ])
  }
  expect(subjects.length).toBeGreaterThanOrEqual(3)
})

test('a screen leads back to the screens that can come before it, and to no other', async () => {
  const { endOf, everyMoment, subjects } = await import('./pathways.ts')
  for (const subject of subjects) {
    const before = new Map(Object.keys(subject.machine.states).map((id) => [id, new Set<string>()]))
    for (const trail of subject.trails) {
      const last = trail.at(-1)
      if (!last) continue
      for (const now of everyMoment) before.get(endOf(subject, trail, now))?.add(last.node)
    }
    const back = Object.entries(subject.machine.states).map(([id, state]) => [
      id,
      (state.transitions.get('back') ?? [])
        .flatMap(({ target = [] }) => target.map((node) => node.key))
        .sort(),
    ])
    expect(back).toEqual([...before].map(([id, nodes]) => [id, [...nodes].sort()]))
  }
})

test('a tick asks again after each step that led to a check, and after no other', async () => {
  const { endOf, everyMoment, subjects } = await import('./pathways.ts')
  let asked = 0
  for (const subject of subjects) {
    const { pathway, machine } = subject
    const ledTo = new Map(Object.keys(pathway.outcomes).map((id) => [id, new Set<string>()]))
    for (const trail of subject.trails) {
      const last = trail.at(-1)
      if (!last) continue
      const { node, answer } = last
      const target = pathway.questions[node]?.answers[answer] ?? pathway.outcomes[node]?.continue
      if (!target || !('check' in target)) continue
      for (const now of everyMoment) {
        ledTo.get(endOf(subject, trail, now))?.add(`${node} ${answer} ${target.check}`)
      }
    }
    for (const [id, steps] of ledTo) {
      const ticks = machine.states[id]?.transitions.get('tick') ?? []
      const asks = ticks.map(({ guard, target = [] }) => {
        const { node, answer } = (guard as { params: { node: string; answer: string } }).params
        return [node, answer, ...target.map(({ key }) => key)].join(' ')
      })
      expect(asks.sort()).toEqual([...steps].sort())
      asked += asks.length
    }
  }
  expect(asked).toBeGreaterThan(3)
})
