import { expect, test } from 'vitest'
import { coverageOf } from '#check/scenarios/coverage.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { readShipped, shippedTraining, trainingWith } from '../../scenarios/shipped.ts'

const { live } = readShipped()
const { training } = shippedTraining()

/** What is missing once only some scenarios are left, each with some change. */
function missingIn(keep: (id: string, scenario: Scenario) => Scenario | null): readonly string[] {
  const scenarios = Object.entries(training.scenarios).flatMap(([id, scenario]) => {
    const kept = keep(id, scenario)
    return kept === null ? [] : [[id, kept] as const]
  })
  const left: Training = { ...training, scenarios: Object.fromEntries(scenarios) }
  return coverageOf(left, live).flatMap(({ missing }) => missing)
}

test('all that is shipped leaves nothing out', () => {
  expect(missingIn((_, scenario) => scenario)).toEqual([])
})

test('none at all leaves out everything, edge by edge of the hours', () => {
  const missing = missingIn(() => null)
  expect(missing).toContain('"respect-choice"')
  expect(missing).toContain('"emergency: continue"')
  expect(missing).toContain('"capacity: not-sure"')
  expect(missing).toContain('"council"')
  expect(missing.filter((one) => !one.startsWith('"'))).toEqual([
    'before opening at 08:00 (monday, tuesday, wednesday, thursday, friday)',
    'after opening at 08:00 (monday, tuesday, wednesday, thursday, friday)',
    'before closing at 20:00 (monday, tuesday, wednesday, thursday, friday)',
    'after closing at 20:00 (monday, tuesday, wednesday, thursday, friday)',
    'before opening at 09:00 (saturday)',
    'after opening at 09:00 (saturday)',
    'before closing at 17:00 (saturday)',
    'after closing at 17:00 (saturday)',
    'sunday',
    'a bank holiday',
  ])
})

test('an answer counts as left out, though another leads to the same place', () => {
  const missing = missingIn((id, scenario) => (id === 'after-the-operation' ? null : scenario))
  expect(missing).toEqual(['"alone: cannot"', '"capacity: not-sure"'])
})

test.each([
  { at: '2027-03-10T19:44', before: false, after: false },
  { at: '2027-03-10T19:45', before: true, after: false },
  { at: '2027-03-10T19:59', before: true, after: false },
  { at: '2027-03-10T20:00', before: false, after: true },
  { at: '2027-03-10T20:14', before: false, after: true },
  { at: '2027-03-10T20:15', before: false, after: false },
])('closing at 20:00 seen from $at', ({ at, before, after }) => {
  const missing = missingIn((id, scenario) =>
    id === 'man-in-bay-four' ? { ...scenario, at, variants: [] } : null,
  )
  const edge = 'closing at 20:00 (monday, tuesday, wednesday, thursday, friday)'
  expect(missing.includes(`before ${edge}`)).toBe(!before)
  expect(missing.includes(`after ${edge}`)).toBe(!after)
})

test('a moment counts only where the hours choose the route', () => {
  const missing = missingIn((id, { steps, ...scenario }) =>
    id === 'man-in-bay-four' ? { ...scenario, steps: steps.slice(0, -1), variants: [] } : null,
  )
  expect(missing.join(' ')).toContain('before closing at 20:00')
})

test('a hole is a problem that says what to cover', () => {
  const without = Object.keys(readShipped().files).filter((file) => file.startsWith('scenarios/'))
  const loaded = trainingWith(Object.fromEntries(without.map((file) => [file, undefined])))
  expect(loaded.ok ? [] : loaded.problems).toContainEqual({
    rule: 'scenario-coverage',
    where: { file: 'training.json', path: '', line: 1 },
    message: 'No scenario covers sunday.',
    hint: 'Together they must cover every edge of the hours of "beacon". Change a case, or write one.',
  })
})
