import type { BankHolidaysFile, ServicesFile } from '#services/schema.ts'
import type { Person } from '#flow/person.ts'
import type { Finding } from '#check/load/problem.ts'
import type { LessSafe, Safety } from '#check/safety-schema.ts'
import type { Changes, Pathway, Sources } from '#flow/schema.ts'
import type { PathwayText, Signs } from '#flow/text-schema.ts'

/** The files of an area, each read and found to have the right shape. */
export interface Area {
  readonly pathway: Pathway
  readonly services: ServicesFile
  readonly sources: Sources
  readonly changes: Changes
  /** By language. */
  readonly texts: Readonly<Record<string, PathwayText>>
  /** By language. */
  readonly signs: Readonly<Record<string, Signs>>
  readonly holidays: BankHolidaysFile
  readonly safety: Safety
  readonly lessSafe: LessSafe
  /** What is shown to the person themselves; null in an area without a `person.json`. */
  readonly person: Person | null
}

/** An area of which some files may be missing or broken: those parts are `undefined`. */
export type PartsOfArea = { readonly [Part in keyof Area]: Area[Part] | undefined }

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

/** Whether every file of the area could be read. */
export function isWhole(area: PartsOfArea): area is Area {
  return Object.values(area).every((part) => part !== undefined)
}

function hasAll<Part extends keyof Area>(
  area: PartsOfArea,
  parts: readonly Part[],
): area is PartsOfArea & Pick<Area, Part> {
  return parts.every((part) => area[part] !== undefined)
}
