import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pathwayPlugin } from '../../../scripts/build/pathway-plugin.ts'
import { fixtures } from '../flow/fixtures.ts'

/* A build takes in a pathway only when it loads and keeps its safety rules. */

test('a sound pathway comes with its proof', () => {
  const module = loadedFrom(join(fixtures, 'minimal'), 'virtual:pathway/proof')
  const [, json = ''] = /^export const proof = JSON\.parse\((.*)\)\n$/.exec(module) ?? []
  const proof = JSON.parse(JSON.parse(json) as string) as Record<string, unknown>
  expect(proof).toMatchObject({ version: '2027-01-04', paths: 7, moments: 180 })
})

test('a safety rule that is broken stops the build, with a case that breaks it', () => {
  const area = copyOfMinimal()
  const rules = readFileSync(join(area, 'safety.json'), 'utf8')
  writeFileSync(
    join(area, 'safety.json'),
    rules.replace('"mostQuestions": 7', '"mostQuestions": 1'),
  )
  expect(() => loadedFrom(area, 'virtual:pathway/proof')).toThrow(
    /^The pathway has 1 problem\(s\):\n {2}.*: .*safety\.json:\d+ [^]*because it asks 2 questions\.$/,
  )
})

test('a pathway that does not load stops the build', () => {
  const area = copyOfMinimal()
  writeFileSync(join(area, 'pathway.json'), '{')
  for (const module of ['virtual:pathway', 'virtual:pathway/background', 'virtual:pathway/proof']) {
    expect(() => loadedFrom(area, module)).toThrow(
      /^The pathway has \d+ problem\(s\):\n {2}not-json: /,
    )
  }
})

/** What a build takes in of a module, from the pathway of a folder. */
function loadedFrom(area: string, module: string): string {
  const { load } = pathwayPlugin(area)
  if (typeof load !== 'function') throw new Error('The plugin has no load().')
  const build = {
    error: (message: string) => {
      throw new Error(message)
    },
  }
  const loaded: unknown = load.call(build as never, `\0${module}`)
  return typeof loaded === 'string' ? loaded : ''
}

function copyOfMinimal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'area-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(fixtures, 'minimal'), join(folder, 'minimal'), { recursive: true })
  return join(folder, 'minimal')
}
