import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  ChangedMeanwhileError,
  keep,
  type Known,
  knownOf,
  toTry,
  withTried,
} from '../../../scripts/mutate/known.ts'
import type { CodeMutant } from '../../../scripts/mutate/mutants.ts'

const file = 'src/flow/own.ts'

function mutantAt(line: number, status: CodeMutant['status'], fileName = file): CodeMutant {
  return {
    fileName,
    mutatorName: 'BooleanLiteral',
    replacement: 'false',
    location: { start: { line, column: 3 }, end: { line, column: 7 } },
    status,
  }
}

const known = (mutants: Known['mutants']): Known => ({ file, source: '', mutants })

test('all of a file is tried when nothing is known of it', () => {
  expect(toTry(known(undefined))).toEqual([file])
})

test('of a file that is known all but the mutants that a test failed for are tried again', () => {
  const statuses = ['Killed', 'Survived', 'NoCoverage', 'Timeout', 'RuntimeError'] as const
  const places = toTry(known(statuses.map((status, line) => mutantAt(line, status))))
  expect(places).toEqual([1, 2, 3, 4].map((line) => `${file}:${line}:2-${line}:6`))
  expect(toTry(known([mutantAt(1, 'Killed')]))).toEqual([])
})

test('what was tried takes the place of what was known, in its own file', () => {
  const before = [mutantAt(1, 'Killed'), mutantAt(2, 'Survived'), mutantAt(3, 'Timeout')]
  const tried = [
    mutantAt(2, 'Killed'),
    mutantAt(3, 'Survived'),
    mutantAt(1, 'Survived', 'other.ts'),
  ]
  expect(withTried(known(before), tried)).toEqual([
    mutantAt(1, 'Killed'),
    mutantAt(2, 'Killed'),
    mutantAt(3, 'Survived'),
  ])
  expect(withTried(known(undefined), tried)).toEqual(tried.slice(0, 2))
})

test('what is kept of a file is known as long as the file is as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const mutants = [mutantAt(1, 'Killed'), mutantAt(2, 'Survived')]
  const here = knownOf(file, folder)
  expect(here).toEqual({ file, source: readFileSync(file, 'utf8'), mutants: undefined })
  keep(here, mutants, folder)
  expect(knownOf(file, folder)).toEqual({ ...here, mutants })
  const stored = join(folder, `${file}.json`)
  writeFileSync(stored, JSON.stringify({ source: `${here.source} `, mutants }))
  expect(knownOf(file, folder)).toEqual(here)
})

test('nothing is kept of a file that was changed while it was tried', () => {
  const changed = { file, source: `${readFileSync(file, 'utf8')}\n`, mutants: undefined }
  expect(() => {
    keep(changed, [])
  }).toThrow(ChangedMeanwhileError)
})
