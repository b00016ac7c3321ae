import { createRequire } from 'node:module'
import { join } from 'node:path'
import { table } from '../table.ts'

interface Ink {
  readonly Compiler: new (source: string) => { readonly Compile: () => { ToJson: () => string } }
}

/** The neutral table as a story of ink, compiled. */
export function storyOf(): string {
  const { start, questions, outcomes } = table
  const asked = Object.entries(questions).map(([id, { asks, answers }]) => {
    const choices = Object.values(answers).map(({ says, to }) => `+ [${says}] -> ${knot(to)}`)
    return [`=== ${knot(id)}`, asks, ...choices].join('\n')
  })
  const ends = Object.entries(outcomes).map(([id, { title, says }]) =>
    [`=== ${knot(id)}`, title, says, '-> END'].join('\n'),
  )
  // The root has no such package: it is found from the folder that has it.
  const { Compiler } = createRequire(join(import.meta.dirname, '../package.json'))(
    'inkjs/full',
  ) as Ink
  return new Compiler([`-> ${knot(start)}`, ...asked, ...ends].join('\n\n')).Compile().ToJson()
}

function knot(id: string): string {
  return id.replaceAll('-', '_')
}
