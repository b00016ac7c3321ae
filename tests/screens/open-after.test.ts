import { afterEach, beforeEach, expect, test } from 'vitest'
import { openAfter } from '#later/training/groups/open-after.ts'

/** What opens a page once something is kept. */

let finish: (hash: string | null) => void
let opened: Promise<void>

beforeEach(() => {
  location.hash = '#training-groups'
  opened = openAfter(
    new Promise((resolve) => {
      finish = resolve
    }),
  )
})

afterEach(() => {
  location.hash = ''
})

test.each([
  {
    rule: 'opens what the work names',
    leaves: null,
    names: '#training-groups/1',
    ends: '#training-groups/1',
  },
  {
    rule: 'stays where the work names nothing',
    leaves: null,
    names: null,
    ends: '#training-groups',
  },
  {
    rule: 'leaves whoever went on alone',
    leaves: '#training-room/a',
    names: '#training-groups/1',
    ends: '#training-room/a',
  },
])('$rule', async ({ leaves, names, ends }) => {
  if (leaves !== null) location.hash = leaves
  finish(names)
  await opened
  expect(location.hash).toBe(ends)
})
