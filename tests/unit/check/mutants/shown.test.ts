import { expect, test } from 'vitest'
import type { Flow } from '#flow/flow.ts'
import { sharedMoments } from '#check/diff/shared-moments.ts'
import { isShownTheSame } from '#check/mutants/judge.ts'
import { minimal } from '../diff/changed.ts'

const { outcomes } = minimal.pathway

const changed = (id: string, other: object): Flow => ({
  ...minimal,
  pathway: {
    ...minimal.pathway,
    outcomes: { ...outcomes, [id]: { ...outcomes[id]!, ...other } },
  },
})

test.each([
  { name: 'nothing has changed', now: changed('advice', {}), same: true },
  {
    name: 'calls of other times stand in another order',
    now: changed('desk-now', { calls: outcomes['desk-now']!.calls.toReversed() }),
    same: true,
  },
  {
    name: 'a call is gone',
    now: changed('advice', { calls: outcomes.advice!.calls.slice(0, 1) }),
    same: false,
  },
  {
    name: 'a call is to be made at another time',
    now: changed('help-now', { calls: [{ ...outcomes['help-now']!.calls[0]!, when: 'then' }] }),
    same: false,
  },
  { name: 'a way on is gone', now: changed('help-now', { continue: undefined }), same: false },
  { name: 'a step is new', now: changed('advice', { steps: ['stay-safe'] }), same: false },
])('of $name: everybody is shown the same, $same', ({ now, same }) => {
  expect(isShownTheSame(minimal, now, sharedMoments(minimal, minimal))).toBe(same)
})
