import { type Counting } from './results.ts'

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
export const stages: readonly Stage[] = [
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
  vitest('unit', 'Each layer by itself, in two time zones.', ['unit-new-york', 'unit-kathmandu']),
  vitest('flows', 'Every shipped pathway keeps the product’s rules.', ['flows']),
  vitest('screens', 'Each screen by itself.', ['screens']),
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
