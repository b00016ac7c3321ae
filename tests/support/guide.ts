/** A guide that somebody follows word by word: what it has them change, and what it says they then see. */

/** One thing that the guide has its reader do, in order. */
export type Step =
  | {
      readonly kind: 'replace'
      readonly file: string
      readonly find: string
      readonly write: string
    }
  | {
      readonly kind: 'put'
      readonly file: string
      readonly below: readonly string[]
      readonly block: string
    }
  | { readonly kind: 'sees'; readonly said: string }

/** What a reader is told between two blocks: a file, a row of a table, or a line to put a block below. */
const told = new RegExp(
  [
    /[Ii]n\s+`(?<file>(?:hertfordshire|england-and-wales|tests)\/[^`]+)`/,
    /^\| `(?<find>.+?)` +\| `(?<write>.+?)` +\|$/,
    /below\s+the\s+(?:next\s+)?line\s+`(?<line>[^`]+)`/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
)

/** The steps of a guide: rows of tables to find and replace, blocks to put below a line, and texts to see. Pure. */
export function stepsOf(guide: string): readonly Step[] {
  const parts = guide.split(/^```(\w*)\n(.*?)\n```$/ms)
  const steps: Step[] = []
  let inFile = ''
  // Of three parts one is what is read, one is the language of a block, and one is the block.
  for (let at = 0; at < parts.length; at += 3) {
    const [read = '', language = '', block = ''] = parts.slice(at, at + 3)
    const below: string[] = []
    for (const { groups: { file, find = '', write, line } = {} } of read.matchAll(told)) {
      if (file !== undefined) inFile = file
      if (write !== undefined) steps.push({ kind: 'replace', file: inFile, find, write })
      if (line !== undefined) below.push(line)
    }
    if (language === 'text') steps.push({ kind: 'sees', said: block })
    else if (below.length > 0) steps.push({ kind: 'put', file: inFile, below, block })
  }
  return steps
}

/**
 * A text after a step of the guide.
 *
 * @throws when what the guide says to find is not there, or is there twice
 */
export function afterStep(text: string, step: Exclude<Step, { readonly kind: 'sees' }>): string {
  if (step.kind === 'replace') {
    once(text, step.find, step.file)
    return text.replace(step.find, () => step.write)
  }
  const [first = '', ...next] = step.below
  once(text, `\n`.concat(lineIn(text, first, step.file), '\n'), step.file)
  const lines = text.split('\n')
  const at = next.reduce(
    (from, line) => lines.findIndex((other, index) => index > from && other.trim() === line),
    lines.findIndex((line) => line.trim() === first),
  )
  return [...lines.slice(0, at + 1), step.block, ...lines.slice(at + 1)].join('\n')
}

function lineIn(text: string, line: string, file: string): string {
  const found = text.split('\n').find((other) => other.trim() === line)
  if (found === undefined) throw new NotOnceError(file, line, 0)
  return found
}

function once(text: string, find: string, file: string): void {
  const times = text.split(find).length - 1
  if (times !== 1) throw new NotOnceError(file, find, times)
}

class NotOnceError extends Error {
  override readonly name = 'NotOnceError'
  constructor(file: string, find: string, times: number) {
    super(`The guide says to find this in ${file}, and it is there ${times} times: ${find}`)
  }
}
