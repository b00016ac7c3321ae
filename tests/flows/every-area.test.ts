import { describe, expect, test } from 'vitest'
import { targetOf } from '#flow/graph.ts'
import { prove } from '#check/prove/prove.ts'
import { verifyFlow } from '#check/prove/verify-flow.ts'
import { areaAt, everyArea, madeUpAreas, shippedAreas } from '../support/areas.ts'

/** What every area keeps, those that are shipped and those that are made up. */

test('there is an area that is shipped, and no two areas have the same roles, questions or services', () => {
  expect(shippedAreas.length).toBeGreaterThan(0)
  const pathways = everyArea.map(({ path }) => areaAt(path).flow)
  const kinds = [
    pathways.map(({ pathway }) => pathway.roles),
    pathways.map(({ pathway }) => Object.keys(pathway.questions)),
    pathways.map(({ services }) => services),
  ]
  for (const kind of kinds)
    expect(new Set(kind.map((one) => JSON.stringify(one))).size).toBe(everyArea.length)
})

describe.each(everyArea)('$name', ({ name, path }) => {
  test('has its own name as its id', () => {
    expect(areaAt(path).flow.pathway.id).toBe(name)
  })

  test('lets "not-sure" go exactly where the safer answer goes', () => {
    const { pathway } = areaAt(path).flow
    const doubtful = Object.entries(pathway.questions).filter(
      ([, { answers }]) => 'not-sure' in answers,
    )
    expect(doubtful.length).toBeGreaterThan(0)
    for (const [node, { answers, saferAnswer = '' }] of doubtful) {
      expect({ node, to: answers['not-sure'] }).toEqual({ node, to: answers[saferAnswer] })
      expect(targetOf(pathway, node, 'not-sure')).toBe(targetOf(pathway, node, saferAnswer))
    }
  })
})

/* The stage check-flows proves the shipped ones. */
describe.each(madeUpAreas)('$name', ({ path }) => {
  test('keeps every safety rule at every kind of moment', () => {
    const { flow, files } = areaAt(path)
    expect(verifyFlow(flow, files).problems).toEqual([])
  })
})

describe.each(shippedAreas)('$name', ({ path }) => {
  test('asks seven questions at most on any path', () => {
    const { times } = prove(areaAt(path).flow)
    const most = Math.max(...times.map(({ mostQuestions }) => mostQuestions))
    expect(most).toBeGreaterThan(0)
    expect(most).toBeLessThanOrEqual(7)
  })
})
