import { describe, expect, test } from 'vitest'
import { debriefOf } from '#scenarios/debrief.ts'
import { runOf, runsOf } from '#scenarios/run.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import { readShipped, shippedTraining } from './shipped.ts'
import { trainedAreas, trainingAt } from './trained.ts'

const { flow } = readShipped()
const { pathway } = flow
const { scenarios } = shippedTraining().training

describe.each(trainedAreas)('in $name, an attempt as expected', ({ path, runs: least }) => {
  test('parts nowhere, on every run', () => {
    const { pathway, training } = trainingAt(path)
    const runs = Object.values(training.scenarios).flatMap(runsOf)
    expect(runs.length).toBeGreaterThanOrEqual(least)
    for (const run of runs) {
      const trail = run.steps.map(({ node, answer }) => ({ node, answer }))
      expect(debriefOf(run, { trail, endsAt: run.endsAt }, pathway)).toEqual({
        isExpected: true,
        inStep: trail.length,
        score: 100,
        firstDivergence: null,
      })
    }
  })
})

describe.each(trainedAreas)('in $name, an attempt that is tempted', ({ path, tempting: least }) => {
  test('parts at that very step, with what its author says of it, on every run', () => {
    const { pathway, training, live } = trainingAt(path)
    let tried = 0
    for (const run of Object.values(training.scenarios).flatMap(runsOf)) {
      run.steps.forEach((step, index) => {
        for (const tempting of step.tempting ?? []) {
          tried += 1
          const trail = [...run.steps.slice(0, index), { node: step.node, answer: tempting.answer }]
          const { node } = screenAfter(live, trail, run.at)
          const { isExpected, inStep, score, firstDivergence } = debriefOf(
            run,
            { trail, endsAt: node },
            pathway,
          )
          expect({ isExpected, inStep, firstDivergence }).toEqual({
            isExpected: false,
            inStep: index,
            firstDivergence: {
              index,
              node: step.node,
              given: tempting.answer,
              expected: step,
              tempting,
            },
          })
          expect(score).toBe(Math.round((100 * index) / run.steps.length))
        }
      })
    }
    expect(tried).toBeGreaterThanOrEqual(least)
  })
})

describe('the first place where two routes part', () => {
  const scenario = Object.values(scenarios)[0]
  if (scenario === undefined) throw new Error('No scenario is shipped.')
  const run = runOf(scenario, null)
  const trail = run.steps.map(({ node, answer }) => ({ node, answer }))

  test('an unforeseen answer has no words of its own', () => {
    const [first, ...others] = trail
    const { firstDivergence } = debriefOf(
      run,
      {
        trail: [{ node: first?.node ?? '', answer: 'unforeseen' }, ...others],
        endsAt: run.endsAt,
      },
      pathway,
    )
    expect(firstDivergence).toMatchObject({ index: 0, given: 'unforeseen', tempting: null })
  })

  test('an attempt that ended early parts where it stands', () => {
    const { firstDivergence, score } = debriefOf(run, { trail: [], endsAt: 'danger' }, pathway)
    expect(firstDivergence).toMatchObject({
      index: 0,
      node: 'danger',
      given: null,
      expected: run.steps[0],
    })
    expect(score).toBe(0)
  })

  test('an attempt that went on parts at the expected end', () => {
    const more = { node: run.endsAt, answer: 'continue' }
    const { firstDivergence, score } = debriefOf(
      run,
      { trail: [...trail, more], endsAt: 'age' },
      pathway,
    )
    expect(firstDivergence).toMatchObject({
      index: trail.length,
      given: 'continue',
      expected: null,
    })
    expect(score).toBe(100)
  })

  test('the same answers that end elsewhere are not as expected', () => {
    expect(debriefOf(run, { trail, endsAt: 'elsewhere' }, pathway)).toMatchObject({
      isExpected: false,
      firstDivergence: null,
    })
  })

  test('another answer that leads to the same place does not part', () => {
    const [first, ...others] = run.steps
    if (first === undefined) throw new Error('The run has steps.')
    const doubtful = { ...run, steps: [{ ...first, answer: 'not-sure' }, ...others] }
    const careful = [{ node: first.node, answer: 'yes' }, ...trail.slice(1)]
    expect(first.node).toBe('danger')
    expect(debriefOf(doubtful, { trail: careful, endsAt: run.endsAt }, pathway)).toMatchObject({
      isExpected: true,
      score: 100,
      firstDivergence: null,
    })
  })
})
