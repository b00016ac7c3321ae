import { expect, test } from 'vitest'
import { runOf, runsOf } from '#scenarios/run.ts'
import type { Scenario, Step } from '#scenarios/schema.ts'

const step = (node: string, answer: string): Step => ({
  node,
  answer,
  because: 'So.',
  sources: ['somewhere'],
})
const scenario: Scenario = {
  title: 'One',
  setting: 'somewhere',
  topics: ['something'],
  minutes: 5,
  role: 'nhs',
  at: '2027-07-16T14:05',
  briefing: ['a', 'b', 'c'],
  seen: ['a'],
  heard: ['a'],
  present: ['a'],
  steps: [step('first', 'yes'), step('second', 'yes'), step('third', 'yes')],
  endsAt: 'end',
  questions: ['Why?'],
  teaching: [{ says: 'So.', sources: ['somewhere'] }],
  variants: [
    { id: 'later', title: 'Later', changes: 'Later.', at: '2027-01-17T22:30', endsAt: 'shut' },
    {
      id: 'other',
      title: 'Other',
      changes: 'Other.',
      steps: [step('second', 'no'), step('fourth', 'no')],
      endsAt: 'other-end',
    },
    { id: 'new', title: 'New', changes: 'New.', steps: [step('fifth', 'no')], endsAt: 'end' },
  ],
}

const answersOf = (steps: readonly Step[]) => steps.map(({ node, answer }) => `${node}=${answer}`)

test('a scenario is a run of its own, and each variant another', () => {
  expect(
    runsOf(scenario).map(({ variant, at, steps, endsAt }) => ({
      variant,
      at: new Date(at).toISOString(),
      steps: answersOf(steps),
      endsAt,
    })),
  ).toEqual([
    {
      variant: null,
      at: '2027-07-16T13:05:00.000Z',
      steps: ['first=yes', 'second=yes', 'third=yes'],
      endsAt: 'end',
    },
    {
      variant: 'later',
      at: '2027-01-17T22:30:00.000Z',
      steps: ['first=yes', 'second=yes', 'third=yes'],
      endsAt: 'shut',
    },
    {
      variant: 'other',
      at: '2027-07-16T13:05:00.000Z',
      steps: ['first=yes', 'second=no', 'fourth=no'],
      endsAt: 'other-end',
    },
    {
      variant: 'new',
      at: '2027-07-16T13:05:00.000Z',
      steps: ['first=yes', 'second=yes', 'third=yes', 'fifth=no'],
      endsAt: 'end',
    },
  ])
})

test('a variant that is not there is the scenario itself', () => {
  expect(runOf(scenario, 'gone').variant).toBeNull()
  expect(runOf(scenario, 'later').title).toBe('Later')
})
