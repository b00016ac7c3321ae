import type { Target } from '#flow/schema.ts'
import { listed } from '#check/prove/names.ts'
import { checkNamed, type Compared, targetNamed } from './compared.ts'
import type { Difference } from './difference.ts'
import { edgeNamed, whoTakes } from './edge-words.ts'
import { type ChangedEdge, changedEdges } from './edges.ts'
import { effectsInWords, endsAsBefore, endOf, peopleParted } from './effects.ts'
import { inPaths, type Person } from './people.ts'

/** Every answer that leads elsewhere, is new or is gone, with where people then end. */
export function routeDifferences(compared: Compared): readonly Difference[] {
  const { before, now } = compared
  return [
    ...startDifference(compared),
    ...changedEdges(before.pathway, now.pathway).map((edge) => edgeDifference(compared, edge)),
    ...Object.keys(now.pathway.checks).flatMap((check) => clockDifference(compared, check)),
  ]
}

function startDifference(compared: Compared): readonly Difference[] {
  const { before, now, names, people } = compared
  if (before.pathway.start === now.pathway.start) return []
  const [old, start] = [before, now].map(({ pathway }) => names.screen(pathway.start))
  const parted = peopleParted(compared, { is: 'start' })
  const details = effectsInWords(compared, parted, people.kinds)
  return [{ about: 'routes', says: `The first question is ${start} instead of ${old}.`, details }]
}

/** The clock gives a check another answer, because hours or holidays are other ones. */
function clockDifference(compared: Compared, check: string): readonly Difference[] {
  const { text, people } = compared
  const parted = peopleParted(compared, { is: 'clock', check })
  const moved = parted.filter((person) => !endsAsBefore(person))
  if (moved.length === 0) return []
  const says = `The clock answers ${checkNamed(text, check)} differently at some moments.`
  return [{ about: 'routes', says, details: effectsInWords(compared, moved, people.kinds) }]
}

function edgeDifference(compared: Compared, edge: ChangedEdge): Difference {
  const { from, answer, before, now } = edge
  const people = peopleParted(compared, { is: 'edge', from, answer })
  if (now === undefined) return goneEdge(compared, edge, people)
  if (before === undefined) return newEdge(compared, edge, now, people)
  const [target, targetBefore] = [now, before].map((one) => targetNamed(compared, one))
  const says = `${whoTakes(compared, edge)} to ${target} instead of ${targetBefore}`
  const kinds = compared.people.kinds.filter((kind) =>
    people.some((person) => person.kinds.includes(kind)),
  )
  const isPlain = people.every(
    (person) =>
      endOf(compared, person, 'now') === target &&
      endOf(compared, person, 'before') === targetBefore,
  )
  if (isPlain) return { about: 'routes', says: `${says}${inPaths(people, 'now')}.`, details: [] }
  return { about: 'routes', says: `${says}.`, details: effectsInWords(compared, people, kinds) }
}

function newEdge(
  compared: Compared,
  edge: ChangedEdge,
  target: Target,
  people: readonly Person[],
): Difference {
  const ends = new Set(people.map((person) => endOf(compared, person, 'now')))
  const isEnd = 'outcome' in target || ends.size === 0
  const further = isEnd ? '' : `, and so to ${listed([...ends], 'or')}`
  const leads = `It leads to ${targetNamed(compared, target)}${further}.`
  const says = `${edgeNamed(compared, edge)} is new${inPaths(people, 'now')}. ${leads}`
  return { about: 'new', says, details: [] }
}

function goneEdge(compared: Compared, edge: ChangedEdge, people: readonly Person[]): Difference {
  const ends = new Set(people.map((person) => endOf(compared, person, 'before')))
  const led = ends.size === 0 ? '' : ` It led to ${listed([...ends], 'or')}.`
  const says = `${edgeNamed(compared, edge)} is gone${inPaths(people, 'before')}.${led}`
  return { about: 'gone', says, details: [] }
}
