import type { Finding, Path } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { stepsFor } from '#flow/outcome.ts'
import { stepLists } from './places.ts'
import { rule } from './rule.ts'

interface Reads {
  readonly pathway: Pathway
}

/** Nothing is said twice. */
export const repeatRules = [
  rule(
    'listed-twice',
    'Nothing stands twice in a list, and nobody is shown a step twice on one outcome.',
    ['pathway'],
    listedTwice,
  ),
]

function listedTwice({ pathway }: Reads): readonly Finding[] {
  return [
    ...repeats(['roles'], pathway.roles),
    ...repeats(['startServices'], pathway.startServices),
    ...repeats(['otherwise'], pathway.otherwise ?? []),
    ...stepLists(pathway).flatMap(({ path, uses }) => {
      const kind = path.at(-1) === 'ready' ? 'ready' : 'steps'
      const everywhere = path[0] === 'everywhere' ? [] : pathway.everywhere[kind]
      return pathway.roles.flatMap((role) =>
        repeats(path, stepsFor([...uses, ...everywhere], role)),
      )
    }),
  ].filter(isFirst)
}

function repeats(path: Path, ids: readonly string[]): readonly Finding[] {
  const again = ids.filter((id, at) => ids.indexOf(id) < at)
  return again.map((id) => ({
    file: 'pathway.json',
    path,
    message: `"${id}" stands here twice.`,
    hint: 'Delete one of the two. What stands in "everywhere" is on every outcome already.',
  }))
}

function isFirst(finding: Finding, at: number, all: readonly Finding[]): boolean {
  const same = (other: Finding) =>
    other.message === finding.message && other.path.join() === finding.path.join()
  return all.findIndex(same) === at
}
