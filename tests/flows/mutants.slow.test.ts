import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { mutantsOf } from '#check/mutants/all.ts'
import { breaksRules, isLessSafe, judge, type Judged } from '#check/mutants/judge.ts'
import { type MutantKind, mutantKinds } from '#check/mutants/mutant.ts'
import { type Original, originalOf } from '#check/mutants/original.ts'
import { readFolder } from '../../scripts/read-area.ts'

/** One thing is put wrong in the shipped pathway, in every way that is known. */

const kinds = Object.keys(mutantKinds) as MutantKind[]

describe('mutants of hertfordshire', () => {
  let original: Original
  let judged: readonly Judged[]

  beforeAll(() => {
    original = originalOf(
      readFolder(resolve(import.meta.dirname, '../../flows/hertfordshire')).files,
    )
    judged = mutantsOf(original.flow).map((mutant) => judge(original, mutant))
  }, 300_000)

  test.each(kinds)('there are some of the kind %s, and something notices some of them', (kind) => {
    const own = judged.filter(({ mutant }) => mutant.kind === kind)
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter(({ caughtBy }) => caughtBy !== null).length).toBeGreaterThan(0)
  })

  test('the safety rules alone catch every one that is less safe', () => {
    const lessSafe = judged.filter(isLessSafe)
    const missed = lessSafe.filter((one) => !breaksRules(one))
    expect(missed.map(({ mutant, regressions }) => ({ says: mutant.says, regressions }))).toEqual(
      [],
    )
    expect(lessSafe.length).toBeGreaterThan(0)
  })

  test('some of them are less safe in each of the ways, and some would be taken in', () => {
    const found = new Set(judged.flatMap(({ regressions }) => regressions.map(({ kind }) => kind)))
    expect([...found].sort()).toEqual(['asks', 'closed', 'gains', 'identifies', 'loses'])
    const taken = judged.filter((one) => isLessSafe(one) && one.refusedBy.length === 0)
    expect(taken.length).toBeGreaterThan(0)
  })

  test('every one that nothing notices is known to be harmless', () => {
    const unnoticed = judged.filter(({ caughtBy }) => caughtBy === null)
    const unknown = unnoticed.filter(({ isHarmlessBecause }) => isHarmlessBecause === null)
    expect(unknown.map(({ mutant }) => mutant.says)).toEqual([])
    expect(unnoticed.filter(isLessSafe)).toEqual([])
  })
})
