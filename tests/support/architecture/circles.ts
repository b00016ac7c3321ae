import { posix } from 'node:path'
import { importsOf, parse } from '../../../scripts/test/imports.ts'
import { type SourceText } from './rules.ts'

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
