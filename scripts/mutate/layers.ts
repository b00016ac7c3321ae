import { readdirSync } from 'node:fs'

/** The layers whose code is mutated: a wrong answer of theirs is a wrong number on a screen. */
export const layers = ['services', 'flow', 'machine', 'proof'] as const

export type Layer = (typeof layers)[number]

/** What `services.json` may hold is tested with the other files of a pathway. */
const serviceShapes = ['src/services/schema.ts', 'src/services/access-schema.ts']

/** The files of code whose mutants the tests of a layer must find, in the order of their names. */
export function codeOf(layer: Layer): readonly string[] {
  const files = readdirSync(`src/${layer}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${layer}/${name.replaceAll('\\', '/')}`)
  const moved = layer === 'flow' ? serviceShapes : []
  const kept = layer === 'services' ? files.filter((file) => !serviceShapes.includes(file)) : files
  return [...kept, ...moved].toSorted()
}
