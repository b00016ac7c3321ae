import { describe, expect, test } from 'vitest'
import { startCase, trailOf } from '#machine/case.ts'
import type { Pathway } from '#flow/schema.ts'
import { compile } from '#machine/compile.ts'
import type { CheckEvaluator } from '#machine/setup.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { endOf, everyMoment, kindIn, kitchenSink, minimal, moments, subjects } from './pathways.ts'
import { afterSending, caseWith } from './states.ts'

describe.each(subjects)('$name', (subject) => {
  const { pathway, machine, trails } = subject
  const isDecided = ({ node, answer } = { node: '', answer: '' }) =>
    'check' in (pathway.questions[node]?.answers[answer] ?? {})

  test('a tick decides again what a check chose, and moves nothing else', () => {
    let moved = 0
    for (const trail of trails) {
      for (const before of everyMoment) {
        for (const now of everyMoment) {
          const actor = caseWith(machine, trail, before)
          const kept = trailOf(actor.getSnapshot())
          const node = endOf(subject, trail, isDecided(trail.at(-1)) ? now : before)
          const after = afterSending(actor, { type: 'tick', now })
          expect(after).toEqual({ node, kind: kindIn(subject, node), trail, now })
          expect(after.trail).toBe(kept)
          if (node !== endOf(subject, trail, before)) moved += 1
        }
      }
    }
    expect(moved > 0).toBe(Object.keys(pathway.checks).length > 0)
  })

  test('ticks leave one case open, however many there are', () => {
    for (const trail of trails) {
      const actor = caseWith(machine, trail, NaN)
      const kept = trailOf(actor.getSnapshot())
      for (const now of [...everyMoment, ...everyMoment, Infinity, -Infinity, -1, 0]) {
        actor.send({ type: 'tick', now })
        expect(trailOf(actor.getSnapshot())).toBe(kept)
        expect(actor.getSnapshot().status).toBe('active')
      }
    }
  })
})

describe('an outcome that an answer also leads to stays when the answer chose it', () => {
  const noon = moments['a Wednesday at noon']
  const night = moments['that night']
  const nobodyHurt = { node: 'hurt', answer: 'no' }
  const alone = ['fire no', 'how-old grown', 'anybody somebody', 'private in-private'].map(entry)

  test.each([
    { chosenBy: 'the answer', subject: minimal, last: entry('agrees no'), atNoon: 'advice' },
    { chosenBy: 'the clock', subject: minimal, last: entry('agrees yes'), atNoon: 'desk-now' },
  ])('minimal: advice, which $chosenBy chose at night', ({ subject, last, atNoon }) => {
    const trail = [nobodyHurt, last]
    const actor = caseWith(subject.machine, trail, night)
    expect(afterSending(actor).node).toBe('advice')
    expect(afterSending(actor, { type: 'tick', now: noon }).node).toBe(atNoon)
  })

  test.each([
    { chosenBy: 'the answer', last: entry('wants nothing'), atNoon: 'rest' },
    { chosenBy: 'two checks', last: entry('wants office-please'), atNoon: 'office-now' },
  ])('kitchen-sink: rest, which $chosenBy chose in the evening', ({ last, atNoon }) => {
    const actor = caseWith(kitchenSink.machine, [...alone, last], moments['that evening'])
    expect(afterSending(actor).node).toBe('rest')
    expect(afterSending(actor, { type: 'tick', now: noon }).node).toBe(atNoon)
  })
})

describe('one check after another is followed to its end, as the clock goes', () => {
  /** What each check answers in each hour of a made-up clock. */
  const hours: readonly Readonly<Record<string, AvailabilityState>>[] = [
    { 'office-hours': 'open', 'night-hours': 'closed' },
    { 'office-hours': 'closed', 'night-hours': 'closed' },
    { 'office-hours': 'closed', 'night-hours': 'open' },
    { 'office-hours': 'may-be-closed', 'night-hours': 'open' },
    { 'office-hours': 'may-be-closed', 'night-hours': 'may-be-closed' },
    { 'office-hours': 'open', 'night-hours': 'open' },
  ]
  const ends = ['office-now', 'rest', 'night-now', 'night-now', 'rest', 'office-now']
  const ask: CheckEvaluator = (check, hour) => hours[hour]?.[check] ?? 'may-be-closed'
  const machine = compile(kitchenSink.pathway, ask)
  const trail = ['fire no', 'how-old grown', 'anybody nobody-there'].map(entry)

  test.each(ends.map((end, hour) => ({ end, hour })))('in hour $hour: $end', ({ end, hour }) => {
    expect(afterSending(caseWith(machine, trail, hour)).node).toBe(end)
  })

  test('and so it is when one case sees all those hours', () => {
    const actor = caseWith(machine, trail, 0)
    const seen = ends.map((_, now) => afterSending(actor, { type: 'tick', now }).node)
    expect(seen).toEqual(ends)
  })
})

describe('an outcome that two checks can choose is decided by the one that the last answer led to', () => {
  const outcome = { calls: [], steps: [], ready: [], sources: [] }
  const checkOf = (closed: string) => ({
    service: 'desk',
    answers: {
      open: { outcome: 'both' },
      closed: { outcome: closed },
      'may-be-closed': { outcome: closed },
    },
  })
  const pathway: Pathway = {
    ...minimal.pathway,
    start: 'first',
    questions: {
      first: {
        about: 'who',
        answers: { one: { check: 'one-desk' }, next: { question: 'second' } },
        sources: [],
      },
      second: {
        about: 'who',
        answers: { one: { check: 'other-desk' }, two: { check: 'third-desk' } },
        sources: [],
      },
    },
    checks: {
      'one-desk': checkOf('first-shut'),
      'other-desk': checkOf('second-shut'),
      'third-desk': checkOf('third-shut'),
    },
    outcomes: {
      both: outcome,
      'first-shut': outcome,
      'second-shut': outcome,
      'third-shut': outcome,
    },
  }

  test.each([
    { trail: ['first one'], shut: 'first-shut' },
    { trail: ['first next', 'second one'], shut: 'second-shut' },
    { trail: ['first next', 'second two'], shut: 'third-shut' },
  ])('$trail: $shut', ({ trail, shut }) => {
    const machine = compile(pathway, (_, now) => (now === 0 ? 'open' : 'closed'))
    const actor = caseWith(machine, trail.map(entry), 0)
    expect(afterSending(actor).node).toBe('both')
    expect(afterSending(actor, { type: 'tick', now: 1 }).node).toBe(shut)
    expect(afterSending(actor, { type: 'tick', now: 0 }).node).toBe('both')
  })
})

test('a clock that is no number answers with “may be closed”, and harms nothing', () => {
  const actor = startCase(minimal.machine, NaN)
  actor.send({ type: 'answer', at: 'hurt', answer: 'no' })
  actor.send({ type: 'answer', at: 'agrees', answer: 'yes' })
  const trail = [entry('hurt no'), entry('agrees yes')]
  expect(afterSending(actor)).toEqual({ node: 'advice', kind: 'outcome', trail, now: NaN })
})

function entry(text: string) {
  const [node = '', answer = ''] = text.split(' ')
  return { node, answer }
}
