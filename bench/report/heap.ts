import { type Results } from '../results.ts'

/** A heap as it is, or without machine code. */
export type Weighed = 'heap' | 'bare'

/** The heap of a contender after each fifty cases, in kilobytes; none where it was not weighed. */
export function heapsOf(
  { runs }: Results,
  contender: string,
  weighed: Weighed,
): ReadonlyMap<number, number> {
  const run = runs.find((one) => one.stage === 'heap' && one.contender === contender)
  const heaps = Object.entries(run?.figures ?? {})
    .filter(([name]) => name.startsWith(weighed))
    .map(([name, value]) => [Number(name.slice(weighed.length)), value] as const)
  return new Map(heaps)
}

/** How far the heap is off, at most, from what it is after 100 cases; in per cent. */
export function heapSteady(
  results: Results,
  contender: string,
  weighed: Weighed,
): number | undefined {
  const heaps = heapsOf(results, contender, weighed)
  const base = heaps.get(100)
  if (base === undefined) return undefined
  const later = [...heaps].filter(([cases]) => cases > 100)
  return Math.max(...later.map(([, heap]) => Math.abs(heap / base - 1) * 100))
}
