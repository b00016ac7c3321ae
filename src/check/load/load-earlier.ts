import { areaOf } from './area.ts'
import type { AreaFiles } from '#flow/flow.ts'
import { judged, type Loaded } from './load.ts'
import type { Problem } from './problem.ts'
import type { PartsOfArea } from './rules/rule.ts'

/** Files that areas did not always need, each with what an area says that has none. */
const addedLater: Readonly<Record<string, Partial<PartsOfArea>>> = {
  'signs/en.json': { signs: {} },
  'safety.json': { safety: {}, lessSafe: { loses: [], gains: [], asks: [] } },
}

/**
 * Reads an area as it was at an earlier time, as `load` does, but for the files that no area needed
 * at first, which say nothing where they are not there, and for a key that had another name. For
 * comparing, never for showing. Pure.
 */
export function loadEarlier(earlier: AreaFiles): Loaded {
  const files = mapped(earlier, (text) => text.replaceAll('"heart":', '"summary":'))
  const { area, problems } = areaOf(files)
  const silent = problems.filter(isAddedLater).map(({ where }) => addedLater[where.file])
  return judged(files, {
    area: silent.reduce<PartsOfArea>((whole, part) => ({ ...whole, ...part }), area),
    problems: problems.filter((problem) => !isAddedLater(problem)),
  })
}

function isAddedLater({ rule, where }: Problem): boolean {
  return rule === 'missing-file' && Object.hasOwn(addedLater, where.file)
}

function mapped(files: AreaFiles, map: (text: string) => string): AreaFiles {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, map(text)]))
}
