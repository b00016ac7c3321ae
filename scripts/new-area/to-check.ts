import type { AreaFiles } from '#flow/flow.ts'

/** The page that a new area begins with: every fact and every sentence that somebody has to check. */

/** `TO-CHECK.md` of an area: first its facts, then each sentence, with its place. Pure. */
export function toCheck(files: AreaFiles, name: string): string {
  const parts = [
    [
      'Numbers and hours',
      linesOf(files, 'services.json', ['number', 'hours', 'onDoubtfulDays', 'confidence']),
    ],
    ['Who is rung at each outcome, and when', routesOf(files)],
    ['Sources', linesOf(files, 'sources.json', ['title', 'address', 'usedFor'])],
    ['Safety rules', linesOf(files, 'safety.json', ['says'])],
    ['Sentences', linesOf(files, 'text/en.json')],
    ['Signs', linesOf(files, 'signs/en.json')],
    ['Cards for the person', linesOf(files, 'person/en.json')],
    ['Cards in other languages, each by a native reader', cardsOf(files)],
  ] as const
  return [
    `# To check before anybody uses the pathway of ${name}`,
    '',
    'All of this came from the pathway of another area. Tick a line when somebody who knows has said that it is',
    'true here. Then write into the file how sure you are, from which source, and when you checked.',
    ...parts.flatMap(([title, lines]) =>
      lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines],
    ),
    '',
    '## Still to add',
    '',
    '- [ ] The hours of the support centre a second time, as a rule in `safety.json` (`isOpenAt`)',
    '- [ ] Bank holidays of the right part of the United Kingdom: `bankHolidays` in `services.json`',
    '- [ ] Who answers for it: `owner` in `pathway.json`',
    '- [ ] Other languages of the tool: `text/` and `signs/`',
    '- [ ] Cases to train with: `training.json` and `scenarios/`',
    '',
  ].join('\n')
}

/** A line for each outcome, with what it has people ring. */
function routesOf(files: AreaFiles): readonly string[] {
  const { outcomes } = JSON.parse(files['pathway.json'] ?? '{"outcomes":{}}') as Routes
  return Object.entries(outcomes).map(([id, { calls }]) => {
    const each = calls.map(({ service, contact = service, when }) => `${String(contact)} (${when})`)
    return `- [ ] \`outcomes.${id}.calls\`: ${each.join(', ')}`
  })
}

interface Routes {
  readonly outcomes: Readonly<Record<string, { readonly calls: readonly RouteCall[] }>>
}

interface RouteCall {
  readonly service?: string
  readonly contact?: string
  readonly when: string
}

function cardsOf(files: AreaFiles): readonly string[] {
  return Object.keys(files)
    .filter((file) => /^person\/(?!en\.)/.test(file))
    .map((file) => `- [ ] \`${file}\``)
}

/** A line for each value of these keys, or for every string, with the way to it. */
function linesOf(files: AreaFiles, file: string, keys?: readonly string[]): readonly string[] {
  const text = files[file]
  if (text === undefined) return []
  return leaves(JSON.parse(text), [])
    .filter(({ path }) => path[0] !== '$schema')
    .filter(({ path }) => keys === undefined || path.some((key) => keys.includes(key)))
    .map(({ path, value }) => `- [ ] \`${path.join('.')}\`: ${String(value)}`)
}

interface Leaf {
  readonly path: readonly string[]
  readonly value: unknown
}

function leaves(value: unknown, path: readonly string[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, [...path, key]))
}
