import fc from 'fast-check'

/**
 * What runs a monkey: events in any order, a report in words when something does not hold, and the
 * seed to do the same again.
 */

/** How many events, and from which seed on. `npm run test:monkey` says so; else it is a short run. */
export function askedOfMonkey(usual: number, share = 1) {
  const { MONKEY_EVENTS: events, MONKEY_SEED: seed } = process.env
  return {
    events: events === undefined ? usual : Math.ceil(Number(events) * share),
    seed: seed === undefined ? 1 : Number(seed),
  }
}

interface Asked {
  /** At least so many events are tried. */
  readonly events: number
  readonly seed: number
  /** Milliseconds that the test may take. After two thirds of them no shorter sequence is looked for. */
  readonly time: number
}

/**
 * Tries random sequences until so many events have happened.
 *
 * @param run runs one sequence, and returns how many of its events happened; it throws when something
 * does not hold
 * @returns how many events happened
 * @throws MonkeyError with the shortest sequence that was found to do the same, in words
 */
export async function letMonkeyAt<Commands>(
  { events, seed, time }: Asked,
  commands: fc.Arbitrary<Commands>,
  run: (commands: Commands) => Promise<number>,
): Promise<number> {
  // A test that its runner ends says neither what broke nor the seed.
  const shrinksUntil = performance.now() + (time * 2) / 3
  let happened = 0
  let isBroken = false
  const property = fc.asyncProperty(commands, async (each) => {
    if (isBroken ? performance.now() > shrinksUntil : happened >= events) return
    try {
      happened += await run(each)
    } catch (error) {
      isBroken = true
      throw error
    }
  })
  for (let round = seed; happened < events; round++) {
    const result = await fc.check(property, { seed: round, numRuns: 10 })
    if (result.failed) throw new MonkeyError(round, result)
  }
  return happened
}

class MonkeyError extends Error {
  override readonly name = 'MonkeyError'
  constructor(
    seed: number,
    {
      counterexample,
      errorInstance,
    }: Pick<fc.RunDetails<unknown>, 'counterexample' | 'errorInstance'>,
  ) {
    const steps = String(counterexample).replace(/\/\*.*\*\//, '')
    super(
      `With seed ${seed} this breaks:\n${steps}\n${String(errorInstance)}\nAgain: npm run test:monkey -- --seed ${seed}`,
      { cause: errorInstance },
    )
  }
}
