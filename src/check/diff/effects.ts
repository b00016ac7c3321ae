import type { Pathway } from '#flow/schema.ts'
import { listed } from '#check/prove/names.ts'
import { counted } from '#check/report.ts'
import type { Cause } from './cause.ts'
import type { Compared } from './compared.ts'
import { grouped } from './grouped.ts'
import { pathsOf, type Person, type Version } from './people.ts'
import type { SharedKind } from './shared-kinds.ts'
import { whenInWords } from './when-words.ts'

/** The people whose paths part because of one change. */
export function peopleParted({ people }: Compared, cause: Cause): readonly Person[] {
  const key = JSON.stringify(cause)
  return people.everybody.filter(({ parting }) => JSON.stringify(parting?.cause) === key)
}

/**
 * Where people come to because of a change, a line for each end that is another than before, and a
 * line for all whose end is the same.
 *
 * @param people who are parted by it
 * @param all the kinds of moment at which it can part them
 */
export function effectsInWords(
  compared: Compared,
  people: readonly Person[],
  all: readonly SharedKind[],
): readonly string[] {
  const moved = people.filter((person) => !endsAsBefore(person))
  const stayed = people.filter(endsAsBefore)
  const passed = (person: Person) =>
    JSON.stringify([passedBy(compared, person, 'before'), passedBy(compared, person, 'now')])
  return [
    ...grouped(moved, (person) => endOf(compared, person, 'now')).map((alike) =>
      movedInWords(compared, alike, all),
    ),
    ...grouped(stayed, passed).map((alike) => stayedInWords(compared, alike, all)),
  ]
}

type Alike = readonly [Person, ...Person[]]

function movedInWords(compared: Compared, alike: Alike, all: readonly SharedKind[]): string {
  const before = new Set(alike.map((person) => endOf(compared, person, 'before')))
  const ends = `${endOf(compared, alike[0], 'now')} instead of ${listed([...before], 'or')}`
  const when = whenFor(compared, alike, all)
  return `${pathsInWords(alike)} to ${ends}${when}.${lastStep(compared, alike[0])}`
}

function stayedInWords(compared: Compared, alike: Alike, all: readonly SharedKind[]): string {
  const before = passedBy(compared, alike[0], 'before')
  const now = passedBy(compared, alike[0], 'now')
  const past = now === '' || now === before ? '' : `, now past ${now}`
  const noLonger = before === '' || now === before ? '' : `, no longer past ${before}`
  const when = whenFor(compared, alike, all)
  return `${pathsInWords(alike)} to the same end as before${past}${noLonger}${when}.`
}

function whenFor(compared: Compared, alike: Alike, all: readonly SharedKind[]): string {
  const kinds = all.filter((kind) => alike.some((person) => person.kinds.includes(kind)))
  const when = whenInWords(compared, kinds, all)
  return when === '' ? '' : `, ${when}`
}

/** @example '12 paths', '12 paths (3 before)' */
function pathsInWords(people: readonly Person[]): string {
  const [before, now] = [pathsOf(people, 'before'), pathsOf(people, 'now')]
  return `${counted(now, 'path')}${before === now ? '' : ` (${before} before)`}`
}

/** Whether a person ends where they ended, whatever they pass. */
export function endsAsBefore({ before, now }: Person): boolean {
  return before.screens.at(-1) === now.screens.at(-1)
}

/** Where a person comes to in a version from the change on: the outcomes passed, and the end. */
export function endOf(compared: Compared, person: Person, version: Version): string {
  return outcomesAfter(compared, person, version).join(' and then ')
}

function passedBy(compared: Compared, person: Person, version: Version): string {
  return outcomesAfter(compared, person, version).slice(0, -1).join(' and then ')
}

function outcomesAfter(compared: Compared, person: Person, version: Version): readonly string[] {
  const { outcomes }: Pathway = compared[version].pathway
  const after = person[version].screens.slice(person.parting?.after)
  return after.filter((node) => outcomes[node]).map(compared.names.outcome)
}

/** The last answer of a person, where that is not the change itself. */
function lastStep({ names }: Compared, { now, parting }: Person): string {
  const step = now.trail.at(-1)
  const isChange = parting?.cause.is === 'edge' && parting.cause.from === step?.node
  if (step === undefined || isChange) return ''
  return ` For example by ${names.answer(step.node, step.answer)} to ${names.question(step.node)}.`
}
