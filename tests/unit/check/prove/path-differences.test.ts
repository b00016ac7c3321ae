import { expect, test } from 'vitest'
import { pathDifferences } from '#check/prove/walks.ts'
import type { Path } from '#check/paths.ts'

const path = (answer: string): Path => ({
  trail: [{ node: 'hurt', answer }],
  screens: ['advice'],
})

const [yes, no] = [path('yes'), path('no')]
const told = (answer: string) => `the path hurt=${answer} → advice.`

test.each<{
  readonly name: string
  readonly machine: readonly Path[]
  readonly file: readonly Path[]
  readonly says: readonly string[]
}>([
  { name: 'the same paths in another order', machine: [yes, no], file: [no, yes], says: [] },
  {
    name: 'a path that only one of them has',
    machine: [yes],
    file: [no],
    says: [`Only the machine has ${told('yes')}`, `Only the file has ${told('no')}`],
  },
  {
    name: 'a path that one of them has once more',
    machine: [yes, yes, yes, no],
    file: [yes, no, no],
    says: [
      `Only the machine has ${told('yes')}`,
      `Only the machine has ${told('yes')}`,
      `Only the file has ${told('no')}`,
    ],
  },
])('$name', ({ machine, file, says }) => {
  expect(pathDifferences(machine, file)).toEqual(says)
})
