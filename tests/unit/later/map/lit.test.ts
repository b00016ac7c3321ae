import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { nodesOf } from '#flow/graph.ts'
import { instantAt } from '#services/london.ts'
import { calendarOf } from '#services/calendar.ts'
import { atTime, litRoute } from '#later/map/lit.ts'
import { runOf } from '#scenarios/run.ts'
import { practiceAt } from '#later/map/practice-at.ts'
import { beginsIn, variantIn } from '#later/training/training-address.ts'
import { loadTraining } from '#check/scenarios/load.ts'
import { readFolder, trainingFilesIn } from '../../../../scripts/read-area.ts'

const folder = resolve('flows/hertfordshire')
const loaded = load(readFolder(folder).files)
if (!loaded.ok) throw new Error('Hertfordshire loads.')
const { flow } = loaded
const text = flow.texts.en!
const setting = { flow, text, calendar: calendarOf(flow.holidays, flow.pathway.version) }
/** A Tuesday, at noon and at midnight. */
const noon = instantAt('2026-12-01', 12 * 60)
const night = instantAt('2026-12-01', 23 * 60)

describe('what the clock decides', () => {
  test.each([
    { when: 'at noon', at: noon, answer: 'open', changed: [] },
    {
      when: 'at night',
      at: night,
      answer: 'closed',
      changed: ['police-and-support', 'helpline-for-now'],
    },
    {
      when: 'on a clock without a time',
      at: Number.NaN,
      answer: 'may-be-closed',
      changed: ['police-and-support', 'helpline-for-now'],
    },
  ])('$when Beacon is $answer, and $changed.length outcomes change', ({ at, answer, changed }) => {
    const decided = atTime(setting, at)
    expect(decided.checks).toEqual({ 'beacon-hours': answer })
    expect(decided.changed).toEqual(changed)
    expect(decided.isWrong).toBe(Number.isNaN(at))
  })

  test.each([
    { when: 'at noon', at: noon, leadsTo: 'beacon', notTo: 'helpline-for-now' },
    { when: 'at night', at: night, leadsTo: 'helpline-for-now', notTo: 'beacon' },
  ])('$when $leadsTo can be reached, and $notTo cannot', ({ at, leadsTo, notTo }) => {
    const { reached } = atTime(setting, at)
    expect(reached.has(leadsTo)).toBe(true)
    expect(reached.has(notTo)).toBe(false)
    expect(reached.size).toBe(nodesOf(flow.pathway).length - 1)
  })
})

describe('the way that was taken', () => {
  test('lights its nodes and answers, with what the clock answered', () => {
    const trail = [
      { node: 'danger', answer: 'no' },
      { node: 'age', answer: 'adult' },
      { node: 'consent', answer: 'support-only' },
    ]
    expect([...litRoute(setting, trail, night).nodes]).toEqual([
      ...['danger', 'age', 'concern', 'consent', 'beacon-hours', 'helpline-for-now'],
    ])
    expect([...litRoute(setting, trail, noon).answers]).toEqual([
      ...['danger no', 'age adult', 'consent support-only', 'beacon-hours open'],
    ])
  })

  test('lights nothing before the first answer', () => {
    expect(litRoute(setting, [], noon)).toEqual({ nodes: new Set(), answers: new Set() })
  })
})

describe('practice from a node', () => {
  const files = trainingFilesIn(folder)
  const read = files && loadTraining(files, flow)
  const training = read?.ok ? read.training : null
  if (training === null) throw new Error('Hertfordshire has training.')

  const { questions, outcomes } = flow.pathway
  test.each([...Object.keys(questions), ...Object.keys(outcomes)])(
    '%s: each case offered comes by there, from an address that begins there',
    (node) => {
      const offered = practiceAt(training, node)
      expect(offered.length).toBeGreaterThan(0)
      for (const { address, title } of offered) {
        const [, id = '', place] = address.split('/')
        const scenario = training.scenarios[id]!
        const first = beginsIn(place, scenario)
        const run = runOf(scenario, variantIn(place, scenario))
        expect(title).toBe(
          run.variant === null ? scenario.title : `${scenario.title}: ${run.title}`,
        )
        const comesBy = run.steps.slice((first ?? 1) - 1).map((step) => step.node)
        expect(first === null ? [...comesBy, run.endsAt] : comesBy.slice(0, 1)).toContain(node)
      }
    },
  )

  test.each(['from-0', 'from-99', 'from-x', '3', undefined])('%s begins nowhere', (place) => {
    const [scenario] = Object.values(training.scenarios)
    expect(beginsIn(place, scenario!)).toBeNull()
  })
})
