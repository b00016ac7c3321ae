import { parseTree } from 'jsonc-parser'
import { keysOf } from './json-keys.ts'
import { lineAt } from './json-lines.ts'
import { type Path, pathInWords, type Place, type Problem } from './problem.ts'

/**
 * A problem of an area as the author of a draft meets it: where the draft writes what is wrong, or
 * what is nearest to it. A problem in a file that the draft does not touch stays where it is. Pure.
 */
export function placedInDraft(problem: Problem, file: string, text: string): Problem {
  const root = parseTree(text)
  const keys = root === undefined ? [] : keysOf(root)
  const [nearest] = keys
    .filter(({ path }) => covers(path, problem.where))
    .sort((one, other) => other.path.length - one.path.length)
  if (nearest === undefined) return problem
  const home = pathInWords(nearest.path.slice(0, 2))
  const path = [home, problem.where.path].filter((part) => part !== '').join('.')
  return { ...problem, where: { file, path, line: lineAt(text, nearest.offset) } }
}

/** Whether a key of a draft writes a place of an area, or something that contains it. */
function covers([how, file, ...path]: Path, where: Place): boolean {
  if ((how !== 'merge' && how !== 'replace') || file !== where.file) return false
  const written = pathInWords(path)
  if (written === '' || written === where.path) return true
  return where.path.startsWith(`${written}.`) || where.path.startsWith(`${written}[`)
}
