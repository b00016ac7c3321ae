import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { pathwayPlugin } from '../../../scripts/build/pathway-plugin.ts'
import { fixtures } from '../check/load/fixtures.ts'

/* A build takes in a pathway only when it loads and keeps its safety rules. */

test('a sound pathway comes with its proof', async () => {
  const proof = await exported('minimal', 'virtual:pathway/proof', 'proof')
  expect(proof).toMatchObject({ version: '2027-01-04', paths: 7, moments: 180 })
})

test('a safety rule that is broken stops the build, with a case that breaks it', async () => {
  const area = copyOfMinimal()
  const rules = readFileSync(join(area, 'safety.json'), 'utf8')
  writeFileSync(
    join(area, 'safety.json'),
    rules.replace('"mostQuestions": 7', '"mostQuestions": 1'),
  )
  await expect(loadedFrom(area, 'virtual:pathway/proof')).rejects.toThrow(
    /^The pathway has 1 problem\(s\):\n {2}.*: .*safety\.json:\d+ [^]*because it asks 2 questions\.\nMend what breaks the rule\./,
  )
})

test('a pathway that does not load stops the build', async () => {
  const area = copyOfMinimal()
  writeFileSync(join(area, 'pathway.json'), '{')
  for (const module of ['virtual:pathway', 'virtual:pathway/background', 'virtual:pathway/proof']) {
    await expect(loadedFrom(area, module)).rejects.toThrow(
      /^The pathway has \d+ problem\(s\):\n {2}not-json: /,
    )
  }
})

test('the first screen has no words but those that it needs; the rest comes in other modules', async () => {
  const of = (module: string, name: string) => exported('kitchen-sink', module, name)
  const flow = JSON.stringify(await of('virtual:pathway', 'flow'))
  const background = await of('virtual:pathway/background', 'background')
  const calling = await of('virtual:pathway/calling', 'calling')
  expect(flow).not.toMatch(/"(script|otherwise|access|steps|ready|everywhere)":/)
  expect(flow).not.toMatch(/"sources":\[[^\]]/)
  expect(Object.keys(background)).toEqual(['sources', 'changes', 'cited', 'otherwise'])
  expect(background.otherwise).toHaveLength(2)
  expect(Object.keys(calling)).toEqual(['script', 'access', 'everywhere', 'outcomes', 'english'])
  expect(Object.keys(calling.english as object)).toEqual(['steps', 'script', 'access'])
})

test('what is no module of ours is left to others', async () => {
  expect(await loadedFrom(join(fixtures, 'minimal'), 'virtual:other')).toBe('')
})

/** What a module of a fixture exports under a name. */
async function exported(fixture: string, module: string, name: string) {
  const text = await loadedFrom(join(fixtures, fixture), module)
  const [, json = ''] =
    new RegExp(`^export const ${name} = JSON\\.parse\\((.*)\\)$`, 'm').exec(text) ?? []
  return JSON.parse(JSON.parse(json) as string) as Record<string, unknown>
}

/** What a build takes in of a module, from the pathway of a folder. */
async function loadedFrom(area: string, module: string): Promise<string> {
  const { load } = pathwayPlugin(area)
  if (typeof load !== 'function') throw new Error('The plugin has no load().')
  const build = {
    error: (message: string) => {
      throw new Error(message)
    },
  }
  const loaded: unknown = await load.call(build as never, `\0${module}`)
  return typeof loaded === 'string' ? loaded : ''
}

function copyOfMinimal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'area-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['minimal', 'england-and-wales']) {
    cpSync(join(fixtures, name), join(folder, name), { recursive: true })
  }
  return join(folder, 'minimal')
}
