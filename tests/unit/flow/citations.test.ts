import { expect, test } from 'vitest'
import { calleeOf, callsFor } from '#flow/outcome.ts'
import { citationsOf } from '#flow/citations.ts'
import { flowOf } from '../check/load/fixtures.ts'

test('an outcome cites what it, its steps and its calls are taken from, for each role', () => {
  const flow = flowOf('kitchen-sink')
  const { pathway, services, sources } = flow
  const cited = citationsOf(flow).outcomes
  expect(Object.keys(cited)).toEqual(Object.keys(pathway.outcomes))
  for (const [id, outcome] of Object.entries(pathway.outcomes)) {
    expect(Object.keys(cited[id] ?? {})).toEqual(pathway.roles)
    for (const [role, ids] of Object.entries(cited[id] ?? {})) {
      const uses = [
        outcome.steps,
        outcome.ready,
        pathway.everywhere.steps,
        pathway.everywhere.ready,
      ]
      const steps = uses
        .flat()
        .filter((use) => typeof use === 'string' || use.for.includes(role))
        .map((use) => (typeof use === 'string' ? use : use.step))
      expect(new Set(ids)).toEqual(
        new Set([
          ...outcome.sources,
          ...steps.flatMap((step) => pathway.steps[step]?.sources ?? []),
          ...callsFor(outcome, pathway, role).flatMap(
            (call) => ({ ...services, ...pathway.contacts })[calleeOf(call)]?.sources ?? [],
          ),
        ]),
      )
      expect(ids.filter((source) => !(source in sources))).toEqual([])
    }
  }
})

test('what is done, and what to have ready, is cited too, here and on every outcome', () => {
  const flow = flowOf('kitchen-sink')
  const cited = (step: string) => ({ ...flow.pathway.steps[step], sources: [`source of ${step}`] })
  const steps = Object.fromEntries(Object.keys(flow.pathway.steps).map((id) => [id, cited(id)]))
  const { outcomes } = citationsOf({ ...flow, pathway: { ...flow.pathway, steps } })
  expect(outcomes.leave?.cook).toEqual([
    'by-law',
    'source of get-out',
    'source of turn-off-gas',
    'source of the-address',
    'source of write-it-down',
    'source of keep-quiet',
    'by-law',
  ])
})

test('a service cites its own sources', () => {
  const flow = flowOf('kitchen-sink')
  expect(citationsOf(flow).services).toEqual(
    Object.fromEntries(Object.entries(flow.services).map(([id, { sources }]) => [id, sources])),
  )
})

test('a question cites its own sources', () => {
  const flow = flowOf('kitchen-sink')
  expect(citationsOf(flow).questions).toEqual(
    Object.fromEntries(
      Object.entries(flow.pathway.questions).map(([id, { sources }]) => [id, sources]),
    ),
  )
})
