/** A figure over several runs. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly runs: number
}

/** The spread of some values; undefined where there are none. Pure. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((one, other) => one - other)
  const [min] = sorted
  const max = sorted.at(-1)
  if (min === undefined || max === undefined) return undefined
  return { median: middle(sorted), min, max, runs: sorted.length }
}

/**
 * How many times one thing is another, by the runs of each round: what slowed the machine down then
 * slowed both. Rounds in which one of them has no value are left out. Pure.
 */
export function ratioOf(
  values: ReadonlyMap<number, number>,
  others: ReadonlyMap<number, number>,
): Spread | undefined {
  const pairs = [...values].flatMap(([round, value]) => {
    const other = others.get(round)
    return other === undefined || other === 0 ? [] : [value / other]
  })
  return spreadOf(pairs)
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? Number.NaN
  const lower = sorted[Math.ceil(half) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
