import { parseArgs } from 'node:util'
import { stages } from './stages.ts'

export type Asked =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly says: string }
  | {
      readonly kind: 'run'
      readonly names: readonly string[]
      /** Parts of file names: only these test files run. */
      readonly files: readonly string[]
    }

export const help = `npm test                            everything
npm test -- --only unit,flows       only these stages
npm test -- --only unit hours       only the test files with "hours" in their path

Stages:
${stages.map(({ name, says }) => `  ${name.padEnd(14)}${says}`).join('\n')}

The full output of each stage is in .cache/test/. The last line is the sum of all tests.`

/** What the words after \`npm test --\` ask for. Pure. */
export function readArguments(words: readonly string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return { kind: 'help' }
    const names = values.only?.split(',').map((name) => name.trim()) ?? []
    const unknown = names.filter((name) => !stages.some((stage) => stage.name === name))
    if (unknown.length > 0) {
      const known = stages.map(({ name }) => name).join(', ')
      return {
        kind: 'mistake',
        says: `There is no stage ${unknown.join(', ')}. There are: ${known}.`,
      }
    }
    return { kind: 'run', names, files: positionals }
  } catch (error) {
    return { kind: 'mistake', says: error instanceof Error ? error.message : String(error) }
  }
}
