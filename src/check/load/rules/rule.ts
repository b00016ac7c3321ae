import type { Area, PartsOfArea } from '#check/load/area.ts'
import type { Finding } from '#check/load/problem.ts'

/** One thing that must hold of an area. */
export interface Rule {
  readonly name: string
  /** What must hold, in one plain sentence. */
  readonly says: string
  /** Everything that breaks the rule; `undefined` when a part that it reads could not be read. */
  readonly check: (area: PartsOfArea) => readonly Finding[] | undefined
}

/** A rule that reads only some parts of an area, and so can be checked when others are broken. */
export function rule<Part extends keyof Area>(
  name: string,
  says: string,
  reads: readonly Part[],
  find: (area: Pick<Area, Part>) => readonly Finding[],
): Rule {
  return { name, says, check: (area) => (hasAll(area, reads) ? find(area) : undefined) }
}

function hasAll<Part extends keyof Area>(
  area: PartsOfArea,
  parts: readonly Part[],
): area is PartsOfArea & Pick<Area, Part> {
  return parts.every((part) => area[part] !== undefined)
}
