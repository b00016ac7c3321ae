import { posix } from 'node:path'
import type ts from 'typescript'
import { type Layer, layerOf, type SourceText } from './rules.ts'
import { type Import, importsOf, parse } from './syntax.ts'

/** Every import that breaks the one-way rule, or takes a library from its home. */
export function importsBrokenIn(file: ts.SourceFile, layers: readonly Layer[]): readonly string[] {
  return importsOf(file).flatMap((each) => {
    const why = whyNot(file.fileName.slice('src/'.length), each, layers)
    return why === null
      ? []
      : [`${file.fileName}:${String(each.line)} imports ${each.address ?? '?'}: ${why}`]
  })
}

function whyNot(path: string, each: Import, layers: readonly Layer[]): string | null {
  const { address } = each
  if (address === null) return 'write the address out, so that it can be checked.'
  if (address.split('/').includes('..')) {
    return 'never ../; across folders write #folder/file.ts, inside one ./file.ts.'
  }
  if (address.startsWith('/')) return 'never from the root; write #folder/file.ts.'
  const from = layerOf(path, layers)
  if (from === undefined) return null
  if (address.startsWith('./')) {
    return whyNotOurs(posix.join(posix.dirname(path), address), from, each, layers)
  }
  if (!address.startsWith('#')) return whyNotLibrary(from, libraryOf(address), layers)
  const target = address.slice(1)
  return target.startsWith(`${posix.dirname(path)}/`)
    ? 'inside a folder write ./file.ts.'
    : whyNotOurs(target, from, each, layers)
}

function whyNotOurs(
  target: string,
  from: Layer,
  { isDynamic }: Import,
  layers: readonly Layer[],
): string | null {
  const to = layerOf(target, layers)
  if (to === undefined || to === from || from.importsOnly.includes(to.folder)) return null
  const isLoaded = from.loads?.includes(to.folder) ?? false
  if (isDynamic && isLoaded) return null
  if (isLoaded) return `${from.folder} reaches it only by import(), because ${from.because}.`
  const { importsOnly } = from
  const those = importsOnly.length === 0 ? 'nothing of ours' : `only from ${importsOnly.join(', ')}`
  return `${from.folder} imports ${those}, because ${from.because}.`
}

function whyNotLibrary(from: Layer, library: string, layers: readonly Layer[]): string | null {
  if (from.libraries.includes(library)) return null
  const homes = layers.filter(({ libraries }) => libraries.includes(library))
  return homes.length === 0
    ? `${library} has no home in src/: give it one among the layers, or leave it out.`
    : `${library} is at home only in ${homes.map(({ folder }) => folder).join(', ')}.`
}

/** `react-dom/client` is of `react-dom`, and `@xstate/react/x` of `@xstate/react`. */
function libraryOf(address: string): string {
  return address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/')
}

/**
 * Each circle of imports, as its files in the order in which they import each other. Types count:
 * who reads one file of a circle must read them all. What `import()` loads later does not count.
 */
export function circlesIn(files: readonly SourceText[]): readonly string[] {
  const known = new Set(files.map(({ path }) => path))
  const imports = new Map(files.map((file) => [file.path, importedBy(file, known)]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of known) visit(path, [])
  return circles
}

function importedBy({ path, text }: SourceText, known: ReadonlySet<string>): readonly string[] {
  if (!/\.tsx?$/.test(path)) return []
  const targets = importsOf(parse(path, text)).flatMap(({ address, isDynamic }) => {
    if (address === null || isDynamic) return []
    if (address.startsWith('#')) return [`src/${address.slice(1)}`]
    return address.startsWith('./') ? [posix.join(posix.dirname(path), address)] : []
  })
  return [...new Set(targets)].filter((target) => known.has(target))
}
