import { format } from 'prettier'
import type { NamedTest } from './part.ts'

interface Page {
  readonly faults: readonly {
    readonly fault: string
    readonly promise: string
    readonly shownBy: readonly NamedTest[]
  }[]
  readonly notTried: readonly string[]
}

/** docs/faults.md: what goes wrong, what is promised, and the tests that show it. */
export async function faultsPage({ faults, notTried }: Page): Promise<string> {
  const rows = faults.map(({ fault, promise, shownBy }) => {
    const files = [...new Set(shownBy.map(({ file }) => `[${file}](../${file})`))]
    return `| ${fault} | ${promise} | ${files.join(', ')} |`
  })
  const page = [
    '<!-- Written by npm run write:assurance from tests/browser/faults/table.ts: change that. -->',
    '# What goes wrong, and what is promised',
    'Each fault is put in on purpose, by a test. `npm run test:faults` runs them all; `npm test` does too, but for the one with each script of the build.',
    ['| Fault | Promise | Shown by |', '| --- | --- | --- |', ...rows].join('\n'),
    '## Not tried',
    notTried.map((line) => `- ${line}`).join('\n'),
  ].join('\n\n')
  return format(page, { parser: 'markdown', printWidth: 100 })
}
