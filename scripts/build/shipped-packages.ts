import { relative } from 'node:path'
import type { build } from 'vite'
import type { Lock } from './lock.ts'

/**
 * The packages of which a bundle holds code, by their places in `package-lock.json`. What Vite and
 * Rolldown add themselves counts as theirs.
 */
export function packagesIn(built: Awaited<ReturnType<typeof build>>): readonly string[] {
  const outputs = Array.isArray(built) ? built : [built]
  const modules = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
    .filter(([, { renderedLength }]) => renderedLength > 0)
  return [...new Set(modules.flatMap(([id]) => placeOfModule(id) ?? []))].sort()
}

/** The place of the package that a module belongs to; null for one of our own. */
export function placeOfModule(id: string, root = process.cwd()): string | null {
  const [, adder] = /^\0(vite|rolldown)\//.exec(id) ?? []
  if (adder !== undefined) return `node_modules/${adder}`
  const path = relative(root, id.replace(/^\0/, '')).replaceAll('\\', '/')
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null
}

/** The packages that ship in another form: as styles, and as the fonts that are cut. No bundle tells. */
export function packagesInAnotherForm(lock: Lock): readonly string[] {
  return Object.keys(lock).filter((place) =>
    /^node_modules\/(?:nhsuk-frontend|@fontsource\/[^/]+)$/.test(place),
  )
}
