import { kindOf } from '#flow/graph.ts'
import type { Target } from '#flow/schema.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { listed } from '#check/words/names.ts'
import { waysFrom } from '#check/paths.ts'
import { counted } from '#check/words/names.ts'
import { type Comparison, describeCheck, describeTarget, type Difference } from './comparison.ts'
import type { Cause } from './first-divergence.ts'
import { groupsByKey } from '#check/groups-by-key.ts'
import { trailCount, type TrailPair, type Version } from './trail-pairs.ts'
import { describeWhen } from './when.ts'

type Pairs = readonly [TrailPair, ...TrailPair[]]
type EdgeCause = Extract<Cause, { is: 'edge' }>

/** Everything that leads somebody another way, with where they end who end elsewhere, and when. */
export function routeDifferences(comparison: Comparison): readonly Difference[] {
  const parted = comparison.pairs.filter(({ divergence }) => divergence !== null)
  const byCause = groupsByKey(parted, ({ divergence }) => JSON.stringify(divergence?.cause))
  return byCause.flatMap((pairs): readonly Difference[] => {
    const cause = pairs[0].divergence?.cause
    const told = cause && describeCause(comparison, cause, pairs)
    return told === undefined ? [] : [{ about: 'routes', ...told }]
  })
}

type Told = Omit<Difference, 'about'>

function describeCause(comparison: Comparison, cause: Cause, pairs: Pairs): Told | undefined {
  const { before, now, text, names, moments } = comparison
  if (cause.is === 'edge') return describeEdge(comparison, cause, pairs)
  if (cause.is === 'start') {
    const [old, start] = [before, now].map(({ pathway }) => names.screen(pathway.start))
    const details = describeEnds(comparison, pairs, moments)
    return { says: `The first question is ${start} instead of ${old}.`, details }
  }
  const moved = pairs.filter((pair) => !endsAsBefore(pair))
  if (moved.length === 0) return undefined
  const says = `The clock answers ${describeCheck(text, cause.check)} differently at some moments.`
  return { says, details: describeEnds(comparison, moved, moments) }
}

function describeEdge(comparison: Comparison, cause: EdgeCause, pairs: Pairs): Told {
  const before = writtenTarget(comparison, 'before', cause)
  const now = writtenTarget(comparison, 'now', cause)
  if (before === undefined || now === undefined) return describeNewOrGone(comparison, cause, pairs)
  const [target, old] = [now, before].map((one) => describeTarget(comparison, one))
  const says = `${describeWho(comparison, cause)} to ${target} instead of ${old}`
  const isWhole = pairs.every(
    (pair) =>
      endOf(comparison, pair, 'now') === target && endOf(comparison, pair, 'before') === old,
  )
  if (isWhole)
    return { says: `${says} (${counted(trailCount(pairs, 'now'), 'path')}).`, details: [] }
  const all = comparison.moments.filter((one) => pairs.some(({ moments }) => moments.includes(one)))
  return { says: `${says}.`, details: describeEnds(comparison, pairs, all) }
}

function describeNewOrGone(comparison: Comparison, cause: EdgeCause, pairs: Pairs): Told {
  const { text, names } = comparison
  const { from, answer } = cause
  const target = writtenTarget(comparison, 'now', cause)
  const version = target === undefined ? 'before' : 'now'
  const ends = new Set(pairs.map((pair) => endOf(comparison, pair, version)))
  const edge =
    kindOf(comparison[version].pathway, from) === 'question'
      ? `The answer ${names.answer(from, answer)} to ${names.question(from)}`
      : `The way on from ${names.outcome(from)}, “${text.outcomes[from]?.continue ?? answer}”,`
  const paths = counted(trailCount(pairs, version), 'path')
  const further = `to ${listed([...ends], 'or')}`
  if (target === undefined) {
    return { says: `${edge} is gone (${paths}). It led ${further}.`, details: [] }
  }
  const leads = `to ${describeTarget(comparison, target)}`
  const andSo = 'outcome' in target ? '' : `, and so ${further}`
  return { says: `${edge} is new (${paths}). It leads ${leads}${andSo}.`, details: [] }
}

/** @example 'Whoever answers “Yes” to “Is anyone hurt?” now comes' */
function describeWho({ now, text, names }: Comparison, { from, answer }: EdgeCause): string {
  const kind = kindOf(now.pathway, from)
  if (kind === 'outcome') return `Whoever goes on from ${names.outcome(from)} now comes`
  if (kind === 'question') {
    return `Whoever answers ${names.answer(from, answer)} to ${names.question(from)} now comes`
  }
  const said = text.checks[from]?.answers[answer as AvailabilityState]
  return `When the clock says “${said ?? answer}”, people now come`
}

/**
 * A line for each end that is another than before, and for all whose end is the same, with the
 * outcomes that they now pass, or pass no longer.
 *
 * @param all the moments at which these pairs can part
 */
function describeEnds(
  comparison: Comparison,
  pairs: readonly TrailPair[],
  all: Comparison['moments'],
): readonly string[] {
  const inOrder = [...pairs.filter((pair) => !endsAsBefore(pair)), ...pairs.filter(endsAsBefore)]
  return groupsByKey(inOrder, (pair) => describeEnd(comparison, pair)).map((alike) => {
    const [count, before] = [trailCount(alike, 'now'), trailCount(alike, 'before')]
    const paths = `${counted(count, 'path')}${count === before ? '' : ` (${before} before)`}`
    const at = all.filter((moment) => alike.some(({ moments }) => moments.includes(moment)))
    const when = describeWhen(comparison, at, all)
    const end = `${paths} to ${describeEnd(comparison, alike[0])}`
    if (endsAsBefore(alike[0])) return `${end}${when}.`
    const olds = new Set(alike.map((pair) => endOf(comparison, pair, 'before')))
    return `${end} instead of ${listed([...olds], 'or')}${when}.${lastStep(comparison, alike[0])}`
  })
}

function describeEnd(comparison: Comparison, pair: TrailPair): string {
  if (!endsAsBefore(pair)) return endOf(comparison, pair, 'now')
  const [before, now] = (['before', 'now'] as const).map((version) =>
    outcomesOf(comparison, pair, version).slice(0, -1).join(' and then '),
  )
  const past = now === '' || now === before ? '' : `, now past ${now}`
  const noLonger = before === '' || now === before ? '' : `, no longer past ${before}`
  return `the same end as before${past}${noLonger}`
}

/** Whether a pair ends where it ended, whatever it passes. */
function endsAsBefore({ before, now }: TrailPair): boolean {
  return before.screens.at(-1) === now.screens.at(-1)
}

/** Where a pair comes to in a version once it has parted: the outcomes passed, and the end. */
function endOf(comparison: Comparison, pair: TrailPair, version: Version): string {
  return outcomesOf(comparison, pair, version).join(' and then ')
}

function outcomesOf(comparison: Comparison, pair: TrailPair, version: Version): readonly string[] {
  const { outcomes } = comparison[version].pathway
  const after = pair[version].screens.slice(pair.divergence?.after)
  return after.filter((node) => outcomes[node] !== undefined).map(comparison.names.outcome)
}

/** The last answer of a pair, where that is not what parted it. */
function lastStep({ names }: Comparison, { now, divergence }: TrailPair): string {
  const step = now.trail.at(-1)
  const isCause = divergence?.cause.is === 'edge' && divergence.cause.from === step?.node
  if (step === undefined || isCause) return ''
  return ` For example by ${names.answer(step.node, step.answer)} to ${names.question(step.node)}.`
}

function writtenTarget(
  comparison: Comparison,
  version: Version,
  { from, answer }: EdgeCause,
): Target | undefined {
  const { pathway } = comparison[version]
  return (
    pathway.checks[from]?.answers[answer as AvailabilityState] ?? waysFrom(pathway, from)[answer]
  )
}
