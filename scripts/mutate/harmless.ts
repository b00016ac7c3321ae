/** A line of the code that may be put wrong without any harm, and why no test can tell. */
export interface Harmless {
  /** Path from the root of the project. */
  readonly file: string
  /** The whole line, without the space before it. */
  readonly line: string
  readonly because: string
}

const unbounded =
  'No date of a year comes before 1 January, so that an earlier first day means the same.'

const alwaysThere =
  'What is looked up here is always there: load() has refused every id that is not.'

const once = 'What stands there instead is one entry, and one entry is never listed twice.'

const noNode = 'An edge to a node that is not there leads nowhere, and is never waited for.'

/** Every line of which a mutant was looked at and found to do nothing else than the original. */
export const harmless: readonly Harmless[] = [
  {
    file: 'src/services/holiday-rules.ts',
    line: "isWithin(date, '01-01', '01-04')",
    because: unbounded,
  },
  {
    file: 'src/flow/citations.ts',
    line: 'return ids.flatMap((id) => record[id]?.sources ?? [])',
    because: alwaysThere,
  },
  {
    file: 'src/flow/draft.ts',
    line: '} catch {',
    because: 'A function that returns nothing returns undefined too.',
  },
  {
    file: 'src/flow/load.ts',
    line: "found.map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
    because: 'In a text without line breaks every place stands on the first line.',
  },
  {
    file: 'src/flow/paths.ts',
    line: 'const outgoing = new Map(nodes.map((node): [string, string[]] => [node, []]))',
    because: noNode,
  },
  {
    file: 'src/flow/paths.ts',
    line: 'for (const to of outgoing.get(node) ?? []) {',
    because: noNode,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "...repeats(['otherwise'], pathway.otherwise ?? []),",
    because: once,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]",
    because: once,
  },
  {
    file: 'src/flow/rules/words.ts',
    line: "return path.join('.')",
    because:
      'Without the full stops two places are only taken for one another when an id ends in the name of a key.',
  },
  {
    file: 'src/flow/shape.ts',
    line: 'issues.every((one) => one.path.length > 0 || ofKeys(one)),',
    because:
      'Zod says of a value either that it is of another kind, and no more, or what is wrong inside it.',
  },
  {
    file: 'src/flow/shape.ts',
    line: "const idMessage = id.safeParse('').error?.issues[0]?.message",
    because: 'Whatever is no id makes the schema say the same.',
  },
]
