import { contenders } from '../contenders/list.ts'
import { type Results, valuesOf } from '../results.ts'
import { heapSteady, type Weighed } from './heap.ts'
import { ratioOf, type Spread, spreadOf } from './statistics.ts'

/** What is to be reached, and how far the tool is from it. */
export interface Target {
  readonly says: string
  readonly limit: number
  /** What it is in: times of something else, or a unit. */
  readonly unit: '×' | 'kB' | 'ms' | '%' | ''
  readonly isLeast?: boolean
  readonly measured: Spread | undefined
}

/** The peers: what somebody could take in place of writing the tool. */
const peers = contenders.filter(({ from, answers }) => from === 'script' && answers)

/** Every target, by the figures of one of our builds at one slowness. */
export function targetsOf(results: Results, ours: string, cpu: number): readonly Target[] {
  const values = (contender: string, figure: string) =>
    valuesOf(results, { contender, cpu, figure })
  const ratio = (figure: string, other: string, theirs = figure) =>
    ratioOf(values(ours, figure), values(other, theirs))
  const spread = (figure: string, by = 1) =>
    spreadOf([...values(ours, figure).values()].map((value) => value / by))
  const ahead = peers.flatMap(
    ({ id }) => ratioOf(values(id, 'answered'), values(ours, 'answered')) ?? [],
  )
  const best = ahead.sort((one, other) => one.median - other.median)[0]
  const lost = [...values(ours, 'lost').values()]
  return [
    {
      says: 'First paint, by the static page',
      limit: 1.05,
      unit: '×',
      measured: ratio('paint', 'static'),
    },
    {
      says: 'First tap answered, by the no-framework page in one file',
      limit: 1.1,
      unit: '×',
      measured: ratio('answered', 'plain-one'),
    },
    {
      says: 'First taps that were lost',
      limit: 0,
      unit: '',
      measured: lost.length === 0 ? undefined : { ...spreadOfSum(lost) },
    },
    {
      says: 'First tap to next question, by the same page',
      limit: 1.15,
      unit: '×',
      measured: ratio('tapBefore', 'plain-one'),
    },
    {
      says: 'Later taps to next question, by the same page',
      limit: 1.15,
      unit: '×',
      measured: ratio('tapAfter', 'plain-one'),
    },
    {
      says: 'Bytes before the first answer',
      limit: 30,
      unit: 'kB',
      measured: spread('bytesAnswered', 1000),
    },
    {
      says: 'Bytes until taken over',
      limit: 110,
      unit: 'kB',
      measured: spread('bytesTakenOver', 1000),
    },
    { says: 'Blocked until taken over', limit: 150, unit: 'ms', measured: spread('blocked') },
    {
      says: 'Offline, cold: first paint, by the static page',
      limit: 1.1,
      unit: '×',
      measured: ratio('offlinePaint', 'static'),
    },
    {
      says: 'Offline, cold: first tap answered, by the static page’s paint',
      limit: 1.2,
      unit: '×',
      measured: ratio('offlineAnswered', 'static', 'offlinePaint'),
    },
    {
      says: 'First tap answered: the best peer, by the tool',
      limit: 2,
      unit: '×',
      isLeast: true,
      measured: best,
    },
    heapTarget(results, ours, 'heap', ''),
    heapTarget(results, ours, 'bare', ', without machine code'),
  ]
}

function heapTarget(results: Results, ours: string, weighed: Weighed, how: string): Target {
  const steady = heapSteady(results, ours, weighed)
  return {
    says: `Heap over 500 cases${how}: the most that it is off from what it is after 100`,
    limit: 5,
    unit: '%',
    measured: steady === undefined ? undefined : spreadOf([steady]),
  }
}

function spreadOfSum(values: readonly number[]): Spread {
  const sum = values.reduce((total, value) => total + value, 0)
  return { median: sum, min: sum, max: sum, runs: values.length }
}

/** Whether it is reached, or by how much it is not. Pure. */
export function verdictOf({ limit, measured, isLeast = false }: Target): string {
  if (measured === undefined) return 'not measured'
  const { median } = measured
  if (isLeast ? median >= limit : median <= limit) return 'reached'
  const off = limit === 0 ? 0 : Math.abs(median / limit - 1) * 100
  return off === 0 ? 'missed' : `missed by ${off < 10 ? off.toFixed(1) : Math.round(off)} %`
}
