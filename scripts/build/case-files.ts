import type { Rolldown } from 'vite'

/** What of `src/` no case needs: training, the map, what is sure, and what sets up a device. */
const besides = /\/src\/later\/(?:training|map|status|contacts)\//

/**
 * The scripts that a case needs, with every page that can be opened from it. All others are kept on a
 * device after these.
 */
export function scriptsOfCases(chunks: readonly Rolldown.OutputChunk[]): ReadonlySet<string> {
  const opened = (chunk: Rolldown.OutputChunk) => [...chunk.imports, ...chunk.dynamicImports]
  const entries = chunks.filter(({ isEntry }) => isEntry)
  const reached = reachedFrom(entries, chunks, opened, ({ facadeModuleId }) =>
    besides.test(facadeModuleId ?? ''),
  )
  return new Set(reached.map(({ fileName }) => fileName))
}

/** The scripts that are loaded with the entry, before anything is opened. */
export function scriptsOfStart(
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const entries = chunks.filter(({ isEntry }) => isEntry)
  return reachedFrom(
    entries,
    chunks,
    ({ imports }) => imports,
    () => false,
  )
}

function reachedFrom(
  entries: readonly Rolldown.OutputChunk[],
  chunks: readonly Rolldown.OutputChunk[],
  leadsTo: (chunk: Rolldown.OutputChunk) => readonly string[],
  isLeftOut: (chunk: Rolldown.OutputChunk) => boolean,
): readonly Rolldown.OutputChunk[] {
  const reached = [...entries]
  // Walks while it grows: a chunk brings the chunks that it leads to.
  for (const chunk of reached) {
    const names = leadsTo(chunk)
    reached.push(
      ...chunks.filter(
        (next) => names.includes(next.fileName) && !reached.includes(next) && !isLeftOut(next),
      ),
    )
  }
  return reached
}
