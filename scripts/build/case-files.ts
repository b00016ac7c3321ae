import type { Rolldown } from 'vite'

/** The pages that no case needs: training, the map, what is sure, and what sets up a device. */
const notOfCases = /\/src\/later\/(?:training|map|status|contacts)\//

/**
 * The scripts that a case needs, with every page that can be opened from it. All others are kept on a
 * device after these.
 */
export function scriptsOfCases(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const pages = chunks.filter(({ facadeModuleId }) => notOfCases.test(facadeModuleId ?? ''))
  const isOpened = (name: string) => !pages.some(({ fileName }) => fileName === name)
  // What a script imports comes with it, whatever else is in there.
  const reached = reachedFrom(chunks, ({ imports, dynamicImports }) => [
    ...imports,
    ...dynamicImports.filter(isOpened),
  ])
  return new Set(reached.map(({ fileName }) => fileName))
}

/** The scripts that are loaded with the entry, before anything is opened. */
export function scriptsOfStart(
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  return reachedFrom(chunks, ({ imports }) => imports)
}

/** The entries, and all that they lead to. */
function reachedFrom(
  chunks: readonly Rolldown.OutputChunk[],
  leadsTo: (chunk: Rolldown.OutputChunk) => readonly string[],
): readonly Rolldown.OutputChunk[] {
  const reached = chunks.filter(({ isEntry }) => isEntry)
  // Walks while it grows: a chunk brings the chunks that it leads to.
  for (const chunk of reached) {
    const names = leadsTo(chunk)
    const isNew = (next: Rolldown.OutputChunk) => !reached.includes(next)
    reached.push(...chunks.filter((next) => names.includes(next.fileName) && isNew(next)))
  }
  return reached
}
