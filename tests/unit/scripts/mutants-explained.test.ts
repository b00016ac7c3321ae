import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../../scripts/mutate/explain.ts'
import { harmless, type Slip } from '../../../scripts/mutate/harmless.ts'
import { codeOf, layers } from '../../../scripts/mutate/layers.ts'
import type { CodeMutant } from '../../../scripts/mutate/mutants.ts'

const slips = harmless.flatMap((reason) => reason.slips)

test.each(slips)('a harmless slip stands once in $file: $line, $instead', (slip) => {
  const { file, line, code } = slip
  expect(linesOf(file).filter((one) => one.trim() === line)).toEqual([expect.anything()])
  expect(readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ')).toContain(code)
  expect(layers.filter((layer) => codeOf(layer).includes(file))).toHaveLength(1)
  expect(slips.filter((one) => JSON.stringify(one) === JSON.stringify(slip))).toEqual([slip])
})

const [
  {
    because,
    slips: [slip],
  },
] = harmless as [{ because: string; slips: [Slip] }]
const { file, line, instead } = slip

test('a survivor is explained by the reason about its place', () => {
  const explained = explain([mutantOf(slip)], 'services')
  expect(explained).toEqual({
    harmless: [
      `\`${file}:${numberOf(line)}\`: \`\` ${slip.code} \`\` became \`\` ${instead} \`\`. ${because}`,
    ],
    open: [],
    stale: [],
  })
})

test.each([
  { other: 'code instead', mutant: mutantOf({ ...slip, instead: 'false' }) },
  { other: 'code', mutant: mutantOf({ ...slip, code: line }) },
])('a survivor on the same line with other $other is not explained', ({ mutant }) => {
  const { harmless: explained, open, stale } = explain([mutant], 'services')
  expect(explained).toEqual([])
  expect(open).toHaveLength(1)
  expect(stale).toEqual([slip])
})

test('a reason about another layer is not stale', () => {
  expect(explain([], 'machine').stale).toEqual([])
  expect(explain([], 'services').stale).toEqual([slip])
})

function mutantOf(about: Slip): CodeMutant {
  const number = numberOf(about.line)
  const column = (linesOf(about.file)[number - 1] ?? '').indexOf(about.code) + 1
  return {
    fileName: about.file,
    mutatorName: 'StringLiteral',
    replacement: about.instead,
    location: {
      start: { line: number, column },
      end: { line: number, column: column + about.code.length },
    },
    status: 'Survived',
  }
}

function numberOf(text: string): number {
  return linesOf(file).findIndex((one) => one.trim() === text) + 1
}

function linesOf(name: string): readonly string[] {
  return readFileSync(name, 'utf8').split('\n')
}
