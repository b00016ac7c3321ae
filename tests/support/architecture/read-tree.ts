import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type SourceText, type Tree } from './rules.ts'

const root = join(import.meta.dirname, '../../..')

/** The code of this project, and every id and number of its shipped pathways. */
export function readTree(): Tree & { readonly pathways: readonly string[] } {
  const pathways = filesUnder('flows').filter((path) => /^flows\/[^/]+\/pathway\.json$/.test(path))
  return {
    files: filesUnder('src').map(read),
    pathways,
    ids: new Map(pathways.flatMap(idsOf)),
    numbers: pathways.flatMap(numbersOf),
  }
}

/** The pages and `public/`: as they are written, before the build puts the numbers in. */
export function readShell(): readonly SourceText[] {
  return ['index.html', 'scorm.html', ...filesUnder('public')]
    .filter((path) => !/\.(png|ico)$/.test(path))
    .map(read)
}

/** The commands and the build, which work on every area. */
export function readScripts(): readonly SourceText[] {
  return filesUnder('scripts').map(read)
}

/** The name that the help of the commands gives to an area that is not there. */
const exampleName = 'two-rivers'

/** What only one area says: the names of the areas, and the services whose hours they check. */
export function localNames({ pathways }: ReturnType<typeof readTree>): readonly string[] {
  return pathways.flatMap((path) => {
    const { id, checks } = JSON.parse(read(path).text) as Written
    const names = [id, ...Object.values(checks).map(({ service }) => service)]
    return names.filter((name) => name !== exampleName)
  })
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
}

function read(path: string): SourceText {
  return { path, text: readFileSync(join(root, path), 'utf8') }
}

interface Written {
  readonly id: string
  readonly roles: readonly string[]
  readonly questions: Readonly<
    Record<string, { readonly answers: Readonly<Record<string, unknown>> }>
  >
  readonly checks: Readonly<
    Record<
      string,
      { readonly service: string; readonly answers: Readonly<Record<string, unknown>> }
    >
  >
  readonly outcomes: Readonly<Record<string, unknown>>
}

interface WrittenServices {
  readonly services: Readonly<Record<string, { readonly number: string; readonly tel: string }>>
}

function servicesOf(pathway: string): WrittenServices['services'] {
  const { text } = read(pathway.replace(/pathway\.json$/, 'services.json'))
  return (JSON.parse(text) as WrittenServices).services
}

function numbersOf(pathway: string): readonly string[] {
  return Object.values(servicesOf(pathway)).flatMap(({ number, tel }) => [number, tel])
}

function idsOf(pathway: string): readonly (readonly [string, string])[] {
  const { roles, questions, checks, outcomes } = JSON.parse(read(pathway).text) as Written
  const asked = [...Object.entries(questions), ...Object.entries(checks)]
  return [
    ...Object.keys(questions).map((id) => [id, 'a question'] as const),
    ...Object.keys(checks).map((id) => [id, 'a check'] as const),
    ...Object.keys(outcomes).map((id) => [id, 'an outcome'] as const),
    ...roles.map((id) => [id, 'a role'] as const),
    ...Object.keys(servicesOf(pathway)).map((id) => [id, 'a service'] as const),
    ...asked.flatMap(([node, { answers }]) =>
      Object.keys(answers).map((id) => [id, `an answer of ${node}`] as const),
    ),
  ]
}
