import { posix } from 'node:path'
import type ts from 'typescript'
import { importsOf } from '../../../scripts/test/imports.ts'
import { type Layer } from './rules.ts'

/** Every import that breaks the one-way rule, or takes a library from its home. */
export function importsBrokenIn(file: ts.SourceFile, layers: readonly Layer[]): readonly string[] {
  return importsOf(file).flatMap(({ address, line }) => {
    const why = whyNot(file.fileName, address, layers)
    return why === null
      ? []
      : [`${file.fileName}:${String(line)} imports ${address ?? '?'}: ${why}`]
  })
}

function whyNot(path: string, address: string | null, layers: readonly Layer[]): string | null {
  if (address === null) return 'write the address out, so that it can be checked.'
  if (address.split('/').includes('..')) {
    return 'never ../; across folders write #folder/file.ts, inside one ./file.ts.'
  }
  if (address.startsWith('./')) return null
  if (address.startsWith('/')) return 'never from the root; write #folder/file.ts.'
  return address.startsWith('#')
    ? whyNotOurs(path, address.slice(1), layers)
    : whyNotLibrary(path, libraryOf(address), layers)
}

function whyNotOurs(path: string, target: string, layers: readonly Layer[]): string | null {
  const from = folderOf(path)
  const to = folderOf(`src/${target}`)
  if (from === to) {
    return `src/${target}`.startsWith(`${posix.dirname(path)}/`)
      ? 'inside a folder write ./file.ts.'
      : null
  }
  const index = layers.findIndex((layer) => layer.folder === from)
  const layer = layers[index]
  if (!layer) return null
  const allowed = layer.importsOnly ?? layers.slice(0, index).map(({ folder }) => folder)
  if (allowed.includes(to)) return null
  const those = allowed.length === 0 ? 'nothing of ours' : `only from ${allowed.join(', ')}`
  return `${from} imports ${those}, because ${layer.because}.`
}

function whyNotLibrary(path: string, library: string, layers: readonly Layer[]): string | null {
  const homes = layers.filter(({ libraries }) => libraries.includes(library))
  if (homes.some(({ folder }) => folder === folderOf(path))) return null
  return homes.length === 0
    ? `${library} has no home in src/: give it one among the layers, or leave it out.`
    : `${library} is at home only in ${homes.map(({ folder }) => folder).join(', ')}.`
}

function folderOf(path: string): string {
  return path.split('/')[1] ?? path
}

/** `react-dom/client` is of `react-dom`, and `@xstate/react/x` of `@xstate/react`. */
function libraryOf(address: string): string {
  return address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/')
}
