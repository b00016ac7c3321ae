import type { Flow } from '#flow/flow.ts'
import type { Path } from '#check/prove/paths.ts'
import { samePaths, type Side } from '#check/prove/same-paths.ts'
import { type Parting, partingOf } from './cause.ts'
import { counted } from '#check/report.ts'
import { grouped } from './grouped.ts'
import { type SharedKind, sharedKinds } from './shared-kinds.ts'

/** One person, and their path through each of two versions of a flow. */
export interface Person {
  readonly before: Path
  readonly now: Path
  /** Where and why the paths part; null when they are one path. */
  readonly parting: Parting | null
  /** The kinds of moment at which they take these paths. */
  readonly kinds: readonly SharedKind[]
}

/** What two versions of a flow make of the same people. */
export interface People {
  readonly everybody: readonly Person[]
  readonly kinds: readonly SharedKind[]
}

/** Takes everybody through both versions of a flow, at every kind of moment. Pure. */
export function peopleOf(before: Flow, now: Flow): People {
  const kinds = sharedKinds(before, now)
  const alike = grouped(kinds, (kind) => JSON.stringify([kind.before.answers, kind.now.answers]))
  const persons = alike.flatMap((group) => {
    const sides: readonly [Side, Side] = [
      { pathway: before.pathway, answers: group[0].before.answers },
      { pathway: now.pathway, answers: group[0].now.answers },
    ]
    return [...samePaths(...sides)].map((paths): Person => ({
      before: paths[0],
      now: paths[1],
      parting: partingOf(...sides, paths),
      kinds: group,
    }))
  })
  const everybody = grouped(persons, ({ kinds: _, ...person }) => JSON.stringify(person)).map(
    (same): Person => ({ ...same[0], kinds: [...new Set(same.flatMap((person) => person.kinds))] }),
  )
  return { everybody, kinds }
}

/** How many different paths these people take. */
export function pathsOf(people: readonly Person[], version: Version): number {
  return new Set(people.map((person) => JSON.stringify(person[version].trail))).size
}

/** @example ' (12 paths)'; nothing for nobody */
export function inPaths(people: readonly Person[], version: Version): string {
  return people.length === 0 ? '' : ` (${counted(pathsOf(people, version), 'path')})`
}

/** How many paths of a version come to a node. */
export function pathsTo({ everybody }: People, version: Version, node: string): number {
  return pathsOf(comingTo(everybody, version, node), version)
}

/** The kinds of moment at which somebody comes to a node in a version. */
export function kindsAt(
  { everybody, kinds }: People,
  version: Version,
  node: string,
): readonly SharedKind[] {
  const coming = new Set(comingTo(everybody, version, node).flatMap((person) => person.kinds))
  return kinds.filter((kind) => coming.has(kind))
}

function comingTo(people: readonly Person[], version: Version, node: string): readonly Person[] {
  return people.filter((person) => {
    const { trail, screens } = person[version]
    return trail[0]?.node === node || screens.includes(node)
  })
}

/** One of the two versions that are compared. */
export type Version = 'before' | 'now'
