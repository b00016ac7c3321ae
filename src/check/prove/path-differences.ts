import type { Path } from './paths.ts'

/**
 * The paths that only the compiled machine has, or only the file, a sentence each. A path that is
 * twice in a list counts twice. Pure.
 */
export function pathDifferences(
  machine: readonly Path[],
  file: readonly Path[],
): readonly string[] {
  const [machinePaths, filePaths] = [machine.map(inIds), file.map(inIds)]
  return [
    ...missingFrom(filePaths, machinePaths).map((path) => `Only the machine has the path ${path}.`),
    ...missingFrom(machinePaths, filePaths).map((path) => `Only the file has the path ${path}.`),
  ]
}

function missingFrom(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const path of these) left.set(path, (left.get(path) ?? 0) + 1)
  return those.filter((path) => {
    const times = left.get(path) ?? 0
    left.set(path, times - 1)
    return times <= 0
  })
}

function inIds({ trail, screens }: Path): string {
  return trail
    .flatMap(({ node, answer }, index) => [`${node}=${answer}`, `→ ${screens[index]}`])
    .join(' ')
}
