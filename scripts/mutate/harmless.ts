/** A place of the code that may be put wrong in some ways without any harm, and why no test can tell. */
export interface Harmless {
  /** Path from the root of the project. */
  readonly file: string
  /** The line on which it begins, whole, without the space before it. It stands once in the file. */
  readonly line: string
  /** The code that does no harm instead of the right one. */
  readonly instead: readonly string[]
  readonly because: string
}

const unbounded =
  'No date of a year comes before 1 January, so that an earlier first day means the same.'

const alwaysThere =
  'What is looked up here is always there: load() has refused every id that is not.'

const once = 'What stands there instead is one entry, and one entry is never listed twice.'

const noNode = 'An edge to a node that is not there leads nowhere, and is never waited for.'

/** Every mutant that was looked at and found to do nothing else than the original. */
export const harmless: readonly Harmless[] = [
  {
    file: 'src/services/holiday-rules.ts',
    line: "isWithin(date, '01-01', '01-04')",
    instead: ['""'],
    because: unbounded,
  },
  {
    file: 'src/flow/citations.ts',
    line: 'return ids.flatMap((id) => record[id]?.sources ?? [])',
    instead: ['["Stryker was here"]'],
    because: alwaysThere,
  },
  {
    file: 'src/flow/draft.ts',
    line: '} catch {',
    instead: ['{}'],
    because: 'A function that returns nothing returns undefined too.',
  },
  {
    file: 'src/flow/load.ts',
    line: "found.map((finding) => problemOf(name, finding, files[finding.file] ?? '')),",
    instead: ['"Stryker was here!"'],
    because: 'In a text without line breaks every place stands on the first line.',
  },
  {
    file: 'src/flow/paths.ts',
    line: 'const outgoing = new Map(nodes.map((node): [string, string[]] => [node, []]))',
    instead: ['["Stryker was here"]'],
    because: noNode,
  },
  {
    file: 'src/flow/paths.ts',
    line: 'for (const to of outgoing.get(node) ?? []) {',
    instead: ['["Stryker was here"]'],
    because: noNode,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "...repeats(['otherwise'], pathway.otherwise ?? []),",
    instead: ['["Stryker was here"]'],
    because: once,
  },
  {
    file: 'src/flow/rules/repeats.ts',
    line: "const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]",
    instead: ['["Stryker was here"]'],
    because: once,
  },
  {
    file: 'src/flow/shape.ts',
    line: 'issues.every((one) => one.path.length > 0 || ofKeys(one)),',
    instead: ['issues.some(one => one.path.length > 0 || ofKeys(one))'],
    because:
      'Zod says of a value either that it is of another kind, and no more, or what is wrong inside it.',
  },
  {
    file: 'src/flow/shape.ts',
    line: "const idMessage = id.safeParse('').error?.issues[0]?.message",
    instead: ['"Stryker was here!"'],
    because: 'Whatever is no id makes the schema say the same.',
  },
]
