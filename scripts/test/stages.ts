import { parseArgs } from 'node:util'
import { type Counting } from './run-stage.ts'

export interface Stage {
  readonly name: string
  /** What it proves. */
  readonly says: string
  /** A script for Node, and its arguments. */
  readonly command: readonly string[]
  readonly counting: Counting
  readonly cores: number
  /** The stage that makes what this one needs. */
  readonly after?: string
}

const modules = 'node_modules'
const rememberTypes = ['--incremental', '--tsBuildInfoFile', '.cache/test/types.tsbuildinfo']
const tsx = `${modules}/tsx/dist/cli.mjs`

/** Everything that `npm test` runs, in the order in which the stages begin. */
const stages: readonly Stage[] = [
  check('build', 'The production build is made.', [tsx, 'scripts/build.ts']),
  check('lint', 'ESLint, with types.', [
    `${modules}/eslint/bin/eslint.js`,
    '--max-warnings=0',
    '.',
  ]),
  check('types', 'TypeScript, strict.', [
    `${modules}/typescript/bin/tsc`,
    '-p',
    '.',
    ...rememberTypes,
  ]),
  check('format', 'Prettier.', [`${modules}/prettier/bin/prettier.cjs`, '--check', '.']),
  check('dead-code', 'Knip: every file, export and package is used.', [
    `${modules}/knip/bin/knip.js`,
    '--no-config-hints',
  ]),
  check('check-flows', 'The shipped pathways are sound.', [tsx, 'scripts/check-flows.ts']),
  vitest('architecture', 'Layers, clock and words are in their places.', ['architecture']),
  vitest('unit', 'Each layer by itself; what has to do with time, in two time zones.', [
    'unit-new-york',
    'unit-kathmandu',
  ]),
  vitest('flows', 'Every shipped pathway keeps the product’s rules.', ['flows']),
  vitest('screens', 'Each screen by itself.', ['screens']),
  vitest('slow', 'What goes through everything: any hours, any file, each mutant.', [
    'slow',
    'slow-kathmandu',
  ]),
  {
    name: 'browser',
    says: 'The production build in Chromium. Brings build with it.',
    command: [
      `${modules}/@playwright/test/cli.js`,
      'test',
      '--config=tests/browser/playwright.config.ts',
      '--reporter=line,json',
    ],
    counting: 'playwright',
    cores: 2,
    after: 'build',
  },
]

/** The stages of these names, and what they need; all of them when no name is given. */
export function stagesNamed(names: readonly string[]): readonly Stage[] {
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name))
  return stages.filter(
    (stage) => chosen.includes(stage) || chosen.some(({ after }) => after === stage.name),
  )
}

function check(name: string, says: string, command: readonly string[]): Stage {
  return { name, says, command, counting: 'as-one', cores: 1 }
}

function vitest(name: string, says: string, projects: readonly string[]): Stage {
  const command = [
    `${modules}/vitest/vitest.mjs`,
    'run',
    '--config=tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(name)}`,
    ...projects.map((project) => `--project=${project}`),
  ]
  return { name, says, command, counting: 'vitest', cores: 2 }
}

/** Where a stage writes its JSON report. */
export function reportOf(stage: string): string {
  return `.cache/test/${stage}.json`
}

/** Where the full output of a stage is kept. */
export function logOf(stage: string): string {
  return `.cache/test/${stage}.log`
}

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
