import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../../scripts/mutate/explain.ts'
import { harmless, type Harmless } from '../../../scripts/mutate/harmless.ts'
import { codeOf, layers } from '../../../scripts/mutate/layers.ts'
import type { CodeMutant } from '../../../scripts/mutate/mutants.ts'

test.each(harmless)('the line of a reason stands once in $file: $line', ({ file, line }) => {
  expect(linesOf(file).filter((one) => one.trim() === line)).toEqual([expect.anything()])
  expect(layers.filter((layer) => codeOf(layer).includes(file))).toHaveLength(1)
})

const [reason] = harmless
const { file, line, instead, because } = reason!

test('a survivor is explained by the reason about its place', () => {
  const { harmless: explained, open } = explain([mutantOf(reason!, instead[0]!)], 'services')
  expect(open).toEqual([])
  expect(explained).toHaveLength(1)
  expect(explained[0]).toContain(`${file}:${numberOf(line)}`)
  expect(explained[0]).toContain(line)
  expect(explained[0]).toContain(because)
})

test('another survivor on the same line is not explained', () => {
  const { harmless: explained, open, stale } = explain([mutantOf(reason!, 'false')], 'services')
  expect(explained).toEqual([])
  expect(open).toHaveLength(1)
  expect(stale).toContain(reason)
})

test('a reason about another layer is not stale', () => {
  expect(explain([], 'machine').stale).toEqual([])
  expect(explain([], 'services').stale).toEqual([reason])
})

function mutantOf(about: Harmless, replacement: string): CodeMutant {
  const text = linesOf(about.file)[numberOf(about.line) - 1] ?? ''
  const number = numberOf(about.line)
  return {
    fileName: about.file,
    mutatorName: 'StringLiteral',
    replacement,
    location: {
      start: { line: number, column: text.indexOf(about.line) + 1 },
      end: { line: number, column: text.length + 1 },
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
