import type { Finding, Path } from '#check/load/problem.ts'
import { type Area, rule } from './rule.ts'
import { wordsNeeded } from './words-needed.ts'
import { wordsThere } from './words-there.ts'

type Reads = Pick<Area, 'pathway' | 'services' | 'texts'>

/** Every language has all the words of the pathway, and no others. */
export const wordRules = [
  rule(
    'words-missing',
    'Every language has words for everything that is shown.',
    ['pathway', 'services', 'texts'],
    wordsMissing,
  ),
  rule(
    'words-unused',
    'No language has words for something that is not shown.',
    ['pathway', 'services', 'texts'],
    wordsUnused,
  ),
]

function wordsMissing(area: Reads): readonly Finding[] {
  return Object.entries(area.texts).flatMap(([language, text]) =>
    without(wordsNeeded(area, language), wordsThere(text)).map((path) => ({
      file: `text/${language}.json`,
      path,
      message: `There are no words for "${path.join('.')}".`,
      hint: 'Write them here.',
    })),
  )
}

function wordsUnused(area: Reads): readonly Finding[] {
  return Object.entries(area.texts).flatMap(([language, text]) =>
    without(wordsThere(text), wordsNeeded(area, language))
      .filter(([block]) => block !== 'conditions')
      .map((path) => ({
        file: `text/${language}.json`,
        path,
        message: `Nothing shows the words of "${path.join('.')}".`,
        hint: 'Delete them, or correct the id.',
      })),
  )
}

/** The paths that the others lack; of a block that they lack entirely, only the block. */
function without(paths: readonly Path[], others: readonly Path[]): readonly Path[] {
  const there = new Set(others.map(nameOf))
  const lacking = paths.filter((path) => !there.has(nameOf(path)))
  const names = new Set(lacking.map(nameOf))
  return lacking.filter(
    (path) => !path.some((_, length) => names.has(nameOf(path.slice(0, length)))),
  )
}

function nameOf(path: Path): string {
  return path.join('.')
}
