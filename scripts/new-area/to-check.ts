import type { AreaFiles } from '#flow/flow.ts'

/** The page that a new area begins with: every fact and every sentence that somebody has to check. */

/** `TO-CHECK.md` of an area: first its facts, then each sentence, with its place. Pure. */
export function toCheck(files: AreaFiles, name: string): string {
  const parts = [
    ['Numbers and hours', linesOf(files, 'services.json', ['number', 'hours', 'confidence'])],
    ['Sources', linesOf(files, 'sources.json', ['title', 'address', 'usedFor'])],
    ['Safety rules', linesOf(files, 'safety.json', ['says'])],
    ['Sentences', linesOf(files, 'text/en.json')],
    ['Signs', linesOf(files, 'signs/en.json', ['says', 'title', 'text'])],
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
    '- [ ] Other languages: `text/`, `signs/` and `person/`',
    '- [ ] Cases to train with: `training.json` and `scenarios/`',
    '',
  ].join('\n')
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
