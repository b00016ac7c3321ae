import { join } from 'node:path'
import type * as z from 'zod'
import { expect, test } from 'vitest'
import type { AreaFiles } from '#flow/flow.ts'
import { draftFile } from '#check/load/draft.ts'
import { personFile, personTextFile } from '#flow/person-schema.ts'
import { safetyFile } from '#check/safety-schema.ts'
import { schemas } from '#flow/schema.ts'
import { shapeProblems, keysAllowedAt } from '#check/load/read.ts'
import { filesOf, fixtures } from './fixtures.ts'

/*
 * What each place of each file takes in, found by putting other values there: `shapes` lists those
 * that fit, and what is said of those that do not.
 */

const files: Readonly<Record<string, z.ZodType>> = {
  ...schemas,
  'safety.json': safetyFile,
  'person.json': personFile,
  'person/eo.json': personTextFile,
  'person/he.json': personTextFile,
  'draft.json': draftFile,
}

const draft = {
  extends: '..',
  breaks: 'A rule.',
  merge: { 'pathway.json': { start: 'fire' }, 'text/en.json': {}, 'person/zh-Hans.json': {} },
  replace: { 'changes.json': '{' },
}

const texts: AreaFiles = { ...filesOf('kitchen-sink'), 'draft.json': JSON.stringify(draft) }

test.each(Object.keys(files))(
  'each place of %s takes in what it should, and says what it wants instead of anything else',
  async (file) => {
    const schema = files[file]!
    const content: unknown = JSON.parse(texts[file] ?? '')
    expect(shapeProblems(file, schema, content)).toEqual([])
    const page = join(fixtures, 'shapes', `${file.replaceAll(/\W/g, '-')}.txt`)
    await expect(`${pageOf(file, schema, content).join('\n')}\n`).toMatchFileSnapshot(page)
  },
)

function pageOf(file: string, schema: z.ZodType, content: unknown): readonly string[] {
  const said = new Set<string>()
  const all = placesIn(schema, content)
  const first = all.filter(([name], at) => all.findIndex(([other]) => other === name) === at)
  const fitting = first.map(([name, path]) => {
    const tried = othersThan(valueAt(content, path)).map(([says, value]) => ({
      says,
      found: shapeProblems(file, schema, put(content, path, value)),
    }))
    for (const { rule, hint } of tried.flatMap(({ found }) => found)) said.add(`${rule}: ${hint}`)
    const fits = tried.filter(({ found }) => found.length === 0).map(({ says }) => says)
    return `${name}: ${fits.join(', ') || 'nothing else'}`
  })
  return [...fitting, '', ...[...said].sort()]
}

type Keys = readonly (string | number)[]

/** Every place under a path, by a name in which ids and positions are `*`. */
function placesIn(schema: z.ZodType, value: unknown, path: Keys = [], name = ''): [string, Keys][] {
  if (typeof value !== 'object' || value === null) return []
  const known = Array.isArray(value) ? [] : keysAllowedAt(schema, [...path])
  return Object.entries(value).flatMap(([key, inside]): [string, Keys][] => {
    const step = Array.isArray(value) ? Number(key) : key
    const called = `${name}.${known.includes(key) ? key : '*'}`.replace(/^\./, '')
    return [[called, [...path, step]], ...placesIn(schema, inside, [...path, step], called)]
  })
}

/** Values to put in the place of one, each with its name. */
function othersThan(value: unknown): readonly (readonly [string, unknown])[] {
  const text = typeof value === 'string' ? value : 'words'
  const others = [null, 3, 0, -1, 1.5, true, false, [], {}, 'text', ['text'], { text: 3 }]
  return [
    ['empty', ''],
    ['space before', ` ${text}`],
    ['space after', `${text} `],
    ['hyphen before', `-${text}`],
    ['hyphen after', `${text}-`],
    ['capitals', text.toUpperCase()],
    ['digit before', `0${text}`],
    ['digit after', `${text}0`],
    ['left out', undefined],
    ...others.map((other) => [JSON.stringify(other), other] as const),
  ]
}

function valueAt(value: unknown, path: Keys): unknown {
  return path.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], value)
}

/** A copy with another value at a path; without the key, where there is none. */
function put(value: unknown, [step, ...rest]: Keys, other: unknown): unknown {
  if (step === undefined) return other
  const inside = put((value as Record<string, unknown>)[step], rest, other)
  if (Array.isArray(value)) return value.with(Number(step), inside)
  const { [step]: _, ...kept } = value as Record<string, unknown>
  return inside === undefined ? kept : { ...kept, [step]: inside }
}
