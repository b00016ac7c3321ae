/** A line of the code that may be put wrong without any harm, and why no test can tell. */
export interface Harmless {
  /** Path from the root of the project. */
  readonly file: string
  /** The whole line, without the space before it. */
  readonly line: string
  readonly because: string
}

const narrowing = 'The guard stands on edges of this event alone: the comparison is for the types.'
const neverEmpty = 'The trail has an entry here: the edge stands only where a step led.'
const unbounded =
  'No date of a year comes before 1 January, so that an earlier first day means the same.'

/** Every line of which a mutant was looked at and found to do nothing else than the original. */
export const harmless: readonly Harmless[] = [
  {
    file: 'src/machine/vocabulary.ts',
    line: 'types: {',
    because: 'XState reads nothing of it: it is for the compiler.',
  },
  {
    file: 'src/machine/vocabulary.ts',
    line: "event.type === 'answer' && event.at === params.at && event.answer === params.answer,",
    because: narrowing,
  },
  {
    file: 'src/machine/vocabulary.ts',
    line: "event.type === 'continue' && event.at === params.at,",
    because: narrowing,
  },
  { file: 'src/machine/vocabulary.ts', line: "event.type === 'back' &&", because: narrowing },
  { file: 'src/machine/vocabulary.ts', line: "event.type === 'change' &&", because: narrowing },
  {
    file: 'src/machine/vocabulary.ts',
    line: 'context.trail.at(-1)?.node === params.from,',
    because: neverEmpty,
  },
  {
    file: 'src/machine/vocabulary.ts',
    line: 'return last?.node === params.node && last.answer === params.answer',
    because: neverEmpty,
  },
  {
    file: 'src/machine/transition.ts',
    line: 'const self = createActor(machine, { input: { now: NaN } })',
    because:
      'The case is a frame for the step, and is never started: what it begins with is not read.',
  },
  {
    file: 'src/services/holiday-rules.ts',
    line: "isWithin(date, '01-01', '01-04')",
    because: unbounded,
  },
]
