import { assign } from 'xstate'
import { describe, expect, test } from 'vitest'
import { compile, type PathwayMachine } from '#machine/compile.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { pathsOf } from '#check/paths.ts'
import { walk } from '#check/prove/walk.ts'
import { endOf, kitchenSink, moments, type Subject, subjects } from '../../machine/pathways.ts'

/*
 * The walk finds nothing wrong in a machine that is right, and every promise of it fails on a
 * machine that breaks it: the compiled kitchen-sink pathway with one guard or action done wrongly.
 */

const evening = moments['that evening']
const others = Object.values(moments).filter((moment) => moment !== evening)

describe.each(subjects)('$name', (subject) => {
  test.each(Object.entries(moments))('every path is walked, and nothing is wrong: %s', (_, now) => {
    const { paths, screens, transitions, problems } = walk(subject.machine, now, others)
    expect(problems).toEqual([])
    expect(paths).toEqual([...pathsOf(subject.pathway, answersAt(subject, now))])
    expect(paths.length).toBeGreaterThan(0)
    expect(screens).toBe(subject.trails.length)
    expect(transitions).toBe(stepsOn(subject, now))
  })
})

/** How many events the walk has to send, from the file alone. */
function stepsOn(subject: Subject, now: number): number {
  return sumOf(subject.trails.map((trail) => stepsAfter(subject, trail, now)))
}

function stepsAfter(subject: Subject, trail: readonly TrailEntry[], now: number): number {
  const node = endOf(subject, trail, now)
  const { questions, outcomes } = subject.pathway
  const answers = Object.keys(questions[node]?.answers ?? outcomes[node]?.continue ?? {}).length
  const ticks = others.length
  const onward = answers * (1 + others.length)
  const changes = trail.map(({ answer }) => (answer === 'continue' ? 0 : 2))
  const back = 1
  const stale = trail.length === 0 ? 0 : answers + back
  return back + ticks + onward + sumOf(changes) + stale
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, next) => sum + next, 0)
}

const { machine, pathway, ask } = kitchenSink

const broken: readonly {
  readonly promise: string
  readonly wrong: PathwayMachine
  readonly finds: readonly string[]
}[] = [
  {
    promise: 'Back returns to the screen just left: it goes to the first that could have been',
    wrong: machine.provide({ guards: { cameFrom: ({ event }) => event.type === 'back' } }),
    finds: ['Back', 'only backwards', 'stale'],
  },
  {
    promise: 'Back returns to the screen just left: it does nothing',
    wrong: machine.provide({ guards: { cameFrom: () => false } }),
    finds: ['Back'],
  },
  {
    promise: 'Back forgets one answer: it forgets all',
    wrong: machine.provide({ actions: { forgetLast: assign({ trail: [] }) } }),
    finds: ['Back', 'only backwards'],
  },
  {
    promise: 'Change returns to the question: it does nothing',
    wrong: machine.provide({ guards: { wasAnswered: () => false } }),
    finds: ['Change'],
  },
  {
    promise: 'Change, and the same answers again, end on the same screen: the old ones are kept',
    wrong: machine.provide({ actions: { forgetFrom: assign({}) } }),
    finds: ['Change', 'only backwards', 'the same answers again'],
  },
  {
    promise: 'Change, and the same answers again, end on the same screen: earlier ones are lost',
    wrong: machine.provide({ actions: { forgetFrom: assign({ trail: [] }) } }),
    finds: ['Change', 'only backwards', 'the same answers again'],
  },
  {
    promise: 'a tick leads where a replay leads: nothing is decided again',
    wrong: machine.provide({ guards: { wasChosenAfter: () => false } }),
    finds: ['tick'],
  },
  {
    promise: 'a tick leads where a replay leads: the clock of the case stands still',
    wrong: machine.provide({ actions: { setNow: assign({}) } }),
    finds: ['tick'],
  },
  {
    promise: 'an answer to the question before changes nothing: it is taken for one to this',
    wrong: machine.provide({
      guards: {
        isAnswer: ({ event }, { answer }) => event.type === 'answer' && event.answer === answer,
      },
    }),
    finds: ['stale'],
  },
  {
    promise: 'a second touch of Back changes nothing: it is heard on the screen before',
    wrong: machine.provide({
      guards: {
        cameFrom: ({ context, event }, { from }) =>
          event.type === 'back' && context.trail.at(-1)?.node === from,
      },
    }),
    finds: ['stale'],
  },
  {
    promise: 'a way on from the outcome before changes nothing: it is taken for the next',
    wrong: machine.provide({ guards: { isWayOn: ({ event }) => event.type === 'continue' } }),
    finds: ['stale'],
  },
  {
    promise: 'every answer is heard: one question hears none',
    wrong: machine.provide({
      guards: {
        isAnswer: ({ event }, { at, answer }) =>
          event.type === 'answer' &&
          event.at === at &&
          event.answer === answer &&
          at !== pathway.start,
      },
    }),
    finds: ['deaf'],
  },
  {
    promise: 'no path comes to a screen twice: an answer leads back to the first question',
    wrong: compile(
      {
        ...pathway,
        outcomes: mapped(pathway.outcomes, (outcome) =>
          outcome.continue ? { ...outcome, continue: { question: pathway.start } } : outcome,
        ),
      },
      ask,
    ),
    finds: ['circle'],
  },
]

describe('a machine that breaks a promise is found out', () => {
  test.each(broken.map((one) => [one.promise, one] as const))('%s', (_, { wrong, finds }) => {
    const { problems } = walk(wrong, evening, others)
    expect([...new Set(problems.map(promiseIn))].sort()).toEqual(finds)
  })
})

/** Which promise a sentence of the walk says is broken. */
function promiseIn(sentence: string): string {
  const found = Object.entries(sentences).find(([, pattern]) => pattern.test(sentence))
  return found?.[0] ?? sentence
}

const sentences = {
  'the same answers again': /^Change to .* and the same answers, end elsewhere\.$/,
  'only backwards': /^Only backwards, from .* is .* reached\.$/,
  Back: /^Back from .* leads to .*\.$/,
  Change: /^Change to .* leads to .*\.$/,
  tick: /^A tick on .* leads to .*; a replay to .*\.$/,
  stale: / for the screen before\.$/,
  deaf: / does not hear /,
  circle: / goes round in a circle\.$/,
}

function answersAt(subject: Subject, now: number) {
  return mapped(subject.pathway.checks, (_, check) => subject.ask(check, now))
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
