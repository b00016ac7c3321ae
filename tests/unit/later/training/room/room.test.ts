import { describe, expect, test } from 'vitest'
import {
  leading,
  newRoom,
  type RoomState,
  briefingSlides,
  timeLeft,
  usualTimer,
} from '#later/training/room/room.ts'
import {
  type RoomAction,
  isStuck,
  roomReducer,
  roomNode,
  type RoomContext,
} from '#later/training/room/room-reducer.ts'
import { questionToKeep } from '#later/training/room/room-progress.ts'
import { runsOf } from '#scenarios/run.ts'
import { scenarios, roomContextOf } from './room-context.ts'

const ids = Object.keys(scenarios)
const desk = 'a-word-at-the-desk'
const context = roomContextOf(desk)!

function after(room: RoomState, ...acts: readonly RoomAction[]): RoomState {
  return acts.reduce((at, act) => roomReducer(context, at, act), room)
}

const next: RoomAction = { type: 'next' }
const previous: RoomAction = { type: 'previous' }
const answer = (given: string): RoomAction => ({ type: 'answer', answer: given })
const count = (given: string, hands: number): RoomAction => ({
  type: 'count',
  answer: given,
  hands,
})

const begun = newRoom(desk, null, usualTimer)
const allSlides = briefingSlides(context.scenario).map(() => next)
const asked = after(begun, ...allSlides)
const atEnd = after(asked, answer('no'), answer('adult'), answer('person'), answer('not-here'))

describe('a whole scenario, by hands alone', () => {
  const runs = ids.flatMap((id) =>
    runsOf(scenarios[id]!).map((run) => ({ id, run, named: `${id} ${run.variant ?? ''}` })),
  )

  test('there are many', () => {
    expect(runs.length).toBeGreaterThan(50)
  })

  test.each(runs)('$named ends where it says, and turns back to its beginning', ({ id, run }) => {
    const here: RoomContext = roomContextOf(id)!
    const take = (room: RoomState, act: RoomAction) => roomReducer(here, room, act)
    const first = newRoom(id, run.variant, usualTimer)
    const questions = briefingSlides(here.scenario).reduce((room) => take(room, next), first)
    expect(questions.stage).toBe('pathway')
    const end = run.steps.reduce((room, step) => {
      expect(roomNode(here, room)).toBe(step.node)
      if (step.answer === 'continue') return take(room, answer('continue'))
      return take(take(room, count(step.answer, 3)), next)
    }, questions)
    expect(roomNode(here, end)).toBe(run.endsAt)
    expect(take(end, next).stage).toBe('debrief')
    const turns = run.steps.length + briefingSlides(here.scenario).length
    const back = Array.from({ length: turns }, () => previous).reduce(take, end)
    expect({ ...back, ahead: [], hands: {} }).toEqual(first)
    const again = Array.from({ length: turns }, () => next).reduce(take, back)
    expect(again).toEqual(end)
  })
})

describe('before a room begins', () => {
  const start: RoomState = { ...begun, stage: 'start' }

  test.each([next, { type: 'begin' } as const])('$type begins it with the briefing', (act) => {
    expect(after(start, act)).toEqual(begun)
  })

  test('another case is chosen and does not begin, and no page turns back to here', () => {
    const other = after(start, { type: 'restart', variant: 'maybe-sixteen' })
    expect([other.stage, other.variant]).toEqual(['start', 'maybe-sixteen'])
    expect(after(start, previous)).toBe(start)
    expect(after(begun, previous)).toEqual(begun)
    expect(after(asked, { type: 'begin' })).toBe(asked)
  })
})

describe('what is kept of a question', () => {
  const given = after(asked, count('no', 7))

  test.each([
    { name: 'as they are counted', to: after(given, count('no', 9)), hands: 9 },
    { name: 'as the room goes on', to: after(given, next) },
    { name: 'as it turns back', to: after(given, previous) },
    { name: 'as the debrief is shown', to: after(given, { type: 'debrief' }) },
  ])('its hands, $name', ({ to, hands = 7 }) => {
    expect(questionToKeep(context, given, to)).toEqual({
      question: 'danger',
      counts: { no: hands },
    })
  })

  test.each([
    { name: 'nothing while it stays', from: given, to: after(given, { type: 'code' }) },
    { name: 'nothing while no hands were counted', from: asked, to: after(asked, answer('no')) },
    {
      name: 'nothing of a way that is only explored',
      from: after(asked, { type: 'branch', at: 0 }, count('yes', 2)),
      to: asked,
    },
  ])('$name', ({ from, to }) => {
    expect(questionToKeep(context, from, to)).toBeNull()
  })
})

describe('phones', () => {
  const phones = (said: Readonly<Record<string, string>>): RoomAction => ({ type: 'phones', said })
  const three = phones({ 3: 'no', 41: 'no', 5: 'yes' })
  const given = after(asked, count('no', 4), three)

  test('count beside the hands that were typed', () => {
    expect(given.hands).toEqual({ danger: { no: 6, yes: 1 } })
    expect(given.phones).toEqual({ danger: { 3: 'no', 41: 'no', 5: 'yes' } })
  })

  test.each<{ name: string; way: readonly RoomAction[] }>([
    { name: 'at once', way: [] },
    { name: 'after the room went on and turned back', way: [next, previous] },
    { name: 'after it turned back and went on', way: [previous, next] },
    { name: 'after the debrief', way: [{ type: 'debrief' }, previous] },
    { name: 'after it explored', way: [{ type: 'branch', at: 0 }, three, { type: 'return' }] },
  ])('that come again are not counted again, $name', ({ way }) => {
    const back = after(given, ...way)
    expect(after(back, three)).toBe(back)
    expect(back.hands).toEqual(given.hands)
  })

  test('that change their answer count for the new one alone', () => {
    const changed = after(given, next, previous, phones({ 5: 'no', 3: 'not-sure' }))
    expect(changed.hands).toEqual({ danger: { no: 6, yes: 0, 'not-sure': 1 } })
    expect(changed.phones.danger).toEqual({ 3: 'not-sure', 41: 'no', 5: 'no' })
  })

  test('count again once every count was put to none', () => {
    const none = after(given, count('no', 0), count('yes', 0))
    expect(after(none, three).hands).toEqual({ danger: { no: 2, yes: 1 } })
  })

  test('say nothing where nothing is asked', () => {
    expect(after(atEnd, three)).toBe(atEnd)
    expect(after(begun, three)).toBe(begun)
  })
})

describe('turning pages', () => {
  test('stops at a question on which no answer leads', () => {
    expect(after(asked, next)).toBe(asked)
    expect(isStuck(context, asked, after(asked, next))).toBe(true)
    expect(isStuck(context, atEnd, after(atEnd, next))).toBe(false)
    const draw = after(asked, count('yes', 4), count('no', 4))
    expect(after(draw, next)).toBe(draw)
  })

  test('goes through the pages of the debrief and stays on the last', () => {
    const pages = [1, 2, 3, 4, 5].map(
      (turns) => after(atEnd, ...Array.from({ length: turns }, () => next)).debriefPage,
    )
    expect(pages).toEqual([0, 1, 2, 3, 3])
    expect(after(atEnd, next, previous)).toEqual(atEnd)
  })

  test('first puts the code away', () => {
    const shown = after(asked, count('no', 1), { type: 'code' })
    expect(shown.isCodeShown).toBe(true)
    expect(after(shown, next)).toEqual({ ...shown, isCodeShown: false })
    expect(after(shown, previous)).toEqual({ ...shown, isCodeShown: false })
  })
})

describe('what does not fit changes nothing', () => {
  test.each([
    { name: 'an answer before the questions', room: begun, act: answer('no') },
    { name: 'an answer that the question does not have', room: asked, act: answer('adult') },
    { name: 'a way on that a question does not have', room: asked, act: answer('continue') },
    { name: 'hands for another answer', room: asked, act: count('adult', 2) },
    { name: 'hands at an outcome', room: atEnd, act: count('no', 2) },
    { name: 'going off before the questions', room: begun, act: { type: 'branch', at: 0 } },
    { name: 'going off further on', room: asked, act: { type: 'branch', at: 1 } },
    { name: 'coming back from nowhere', room: asked, act: { type: 'return' } },
  ] as const)('$name', ({ room, act }) => {
    expect(after(room, act)).toBe(room)
  })

  test.each([
    [-3, 0],
    [2.4, 2],
    [5000, 500],
    [Number.NaN, 0],
  ])('%d hands are counted as %d', (hands, counted) => {
    expect(after(asked, count('no', hands)).hands).toEqual({ danger: { no: counted } })
  })
})

describe('what if we had said something else', () => {
  const told = after(asked, count('no', 7), answer('no'), answer('adult'), answer('person'))

  test('a room goes off at any question and comes back to where it was', () => {
    for (const room of [told, atEnd, after(atEnd, next, next)]) {
      for (const at of room.trail.keys()) {
        const off = after(room, { type: 'branch', at })
        expect(roomNode(context, off)).toBe(room.trail[at]!.node)
        expect(off.hands).toEqual({})
        expect(after(off, { type: 'return' })).toEqual(room)
        expect(after(off, previous)).toEqual(room)
      }
    }
  })

  test('it can go to another end, turn back there, and is brought back by the clicker', () => {
    const off = after(told, { type: 'branch', at: 0 }, count('yes', 2), next)
    expect(roomNode(context, off)).toBe('emergency')
    expect(roomNode(context, after(off, previous))).toBe('danger')
    expect(after(off, next).stage).toBe('pathway')
    expect(after(off, previous, previous)).toEqual(told)
    expect(after(off, { type: 'debrief' })).toEqual({ ...told, stage: 'debrief' })
  })

  test('it cannot go off twice', () => {
    const off = after(told, { type: 'branch', at: 1 })
    expect(after(off, { type: 'branch', at: 0 })).toBe(off)
  })
})

test('another answer than the one that was taken back drops what came after it', () => {
  const back = after(atEnd, previous, previous)
  expect(back.ahead.map(({ answer: given }) => given)).toEqual(['person', 'not-here'])
  expect(after(back, answer('person')).ahead).toHaveLength(1)
  expect(after(back, answer('place')).ahead).toEqual([])
})

test('a variant begins again, with the timer as it is', () => {
  const timed = after(atEnd, { type: 'timer-start', now: 1_000, minutes: 900 })
  expect(timed.timer).toEqual({ minutes: 120, begunAt: 1_000 })
  const other = after(timed, { type: 'restart', variant: 'maybe-sixteen' })
  expect(other).toEqual(newRoom(desk, 'maybe-sixteen', timed.timer))
  expect(after(other, { type: 'timer-stop' }).timer.begunAt).toBeNull()
})

test.each([
  { begunAt: null, now: 5, left: 60_000 },
  { begunAt: 1_000, now: 1_000, left: 60_000 },
  { begunAt: 1_000, now: 31_000, left: 30_000 },
  { begunAt: 1_000, now: 99_000, left: 0 },
  { begunAt: 1_000, now: 0, left: 60_000 },
])('a minute begun at $begunAt has $left left at $now', ({ begunAt, now, left }) => {
  expect(timeLeft({ minutes: 1, begunAt }, now)).toBe(left)
})

test.each([
  { hands: undefined, leads: null },
  { hands: {}, leads: null },
  { hands: { yes: 0 }, leads: null },
  { hands: { yes: 2, no: 2 }, leads: null },
  { hands: { yes: 2, no: 3, 'not-sure': 1 }, leads: 'no' },
])('of $hands leads $leads', ({ hands, leads }) => {
  expect(leading(hands as Parameters<typeof leading>[0])).toBe(leads)
})
