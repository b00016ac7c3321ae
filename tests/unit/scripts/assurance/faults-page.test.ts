import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { faultsPage } from '../../../../scripts/assurance/faults-page.ts'
import { missingTests } from '../../../../scripts/assurance/named-tests.ts'
import { faults, notTried } from '../../../browser/faults/table.ts'

test('every test that the table of faults names is there, under its title', () => {
  expect(missingTests(faults.flatMap(({ shownBy }) => shownBy))).toEqual([])
})

test('every fault has a test', () => {
  expect(faults.filter(({ shownBy }) => shownBy.length === 0)).toEqual([])
})

test('the page is what the table says: run npm run write:assurance', async () => {
  const written = readFileSync('docs/faults.md', 'utf8').replaceAll('\r\n', '\n')
  expect(written).toBe(await faultsPage({ faults, notTried }))
})
