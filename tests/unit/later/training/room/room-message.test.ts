import { expect, test } from 'vitest'
import { newRoom, type RoomState, briefingSlides, usualTimer } from '#later/training/room/room.ts'
import { type RoomAction, roomReducer } from '#later/training/room/room-reducer.ts'
import { parseRoomMessage } from '#later/training/room/room-message.ts'
import { roomContextOf } from './room-context.ts'

const desk = 'a-word-at-the-desk'
const context = roomContextOf(desk)!
const acts: readonly RoomAction[] = [
  ...briefingSlides(context.scenario).map(() => ({ type: 'next' }) as const),
  { type: 'count', answer: 'no', hands: 12 },
  { type: 'phones', said: { 41: 'no' } },
  { type: 'next' },
  { type: 'answer', answer: 'adult' },
  { type: 'timer-start', now: 1_800_000_000_000, minutes: 10 },
  { type: 'branch', at: 0 },
  { type: 'count', answer: 'yes', hands: 2 },
  { type: 'next' },
  { type: 'previous' },
]
const rooms = acts.reduce<readonly RoomState[]>(
  (so, act) => [...so, roomReducer(context, so.at(-1)!, act)],
  [newRoom(desk, null, usualTimer)],
)
const room = rooms.at(-1)!
const read = (said: unknown) => parseRoomMessage(said, roomContextOf)

test('every state of a room is read as it was sent', () => {
  expect(rooms.length).toBe(acts.length + 1)
  expect(room.away).not.toBeNull()
  for (const sent of rooms) {
    const received: unknown = structuredClone({ kind: 'room', room: sent, more: 'is left out' })
    expect(read(received)).toEqual({ kind: 'room', room: sent })
  }
  const variant = newRoom(desk, 'maybe-sixteen', usualTimer)
  expect(read({ kind: 'room', room: variant })).toEqual({ kind: 'room', room: variant })
})

test('a question and a turned page are read', () => {
  expect(read({ kind: 'ask', room: 'is left out' })).toEqual({ kind: 'ask' })
  const turn = { kind: 'turn', scenario: desk, to: 'next' }
  expect(read({ ...turn, more: 'is left out' })).toEqual(turn)
})

test.each([
  { isOpen: true, shows: null },
  { isOpen: false, shows: desk },
])('what a window of a projector says of itself is read: %j', (said) => {
  expect(read({ kind: 'screen', ...said, more: 'is left out' })).toEqual({
    kind: 'screen',
    ...said,
  })
})

test.each([
  ...[undefined, null, 7, 'ask', [], [{ kind: 'ask' }], {}, { kind: 'case' }, { kind: 'turn' }],
  ...[
    { kind: 'turn', to: 'next' },
    { kind: 'turn', scenario: desk, to: 'end' },
    { kind: 'room' },
    { kind: 'screen', shows: null },
    { kind: 'screen', isOpen: true, shows: 7 },
    { kind: 'room', room: [] },
  ],
])('%j is no message', (said) => {
  expect(read(said)).toBeNull()
})

const { away } = room
test.each<[string, object]>([
  ['a scenario that is not shipped', { scenario: 'the-other-one' }],
  ['the name of something every object has', { scenario: 'constructor' }],
  ['a scenario that is no word', { scenario: { id: desk } }],
  ['a variant that it does not have', { variant: 'on-the-moon' }],
  ['a variant that is no word', { variant: 3 }],
  ['a stage that there is none of', { stage: 'case' }],
  ['no slide of the briefing', { briefingSlide: 0 }],
  ['a slide too far', { briefingSlide: 99 }],
  ['half a slide', { briefingSlide: 1.5 }],
  ['a page of the debrief too far', { debriefPage: 4 }],
  ['a trail that the pathway does not take', { trail: [{ node: 'danger', answer: 'adult' }] }],
  ['a trail that begins elsewhere', { trail: [{ node: 'age', answer: 'adult' }] }],
  ['a trail of other things', { trail: ['danger'] }],
  ['a trail that is none', { trail: { length: 0 } }],
  [
    'a very long trail',
    { trail: Array.from({ length: 41 }, () => ({ node: 'danger', answer: 'no' })) },
  ],
  ['answers ahead that do not follow', { ahead: [{ node: 'consent', answer: 'neither' }] }],
  ['hands for no question', { hands: { nothing: { no: 1 } } }],
  ['hands for what every object has', { hands: { constructor: { name: 1 } } }],
  ['hands for no answer', { hands: { danger: { adult: 1 } } }],
  ['fewer hands than none', { hands: { danger: { no: -1 } } }],
  ['too many hands', { hands: { danger: { no: 1000 } } }],
  ['hands in words', { hands: { danger: { no: '<b>4</b>' } } }],
  ['no hands', { hands: null }],
  ['phones at no question', { phones: { nothing: { 41: 'no' } } }],
  ['a phone with no answer', { phones: { danger: { 41: 'adult' } } }],
  [
    'a phone with the name of something every object has',
    { phones: { danger: { 41: 'constructor' } } },
  ],
  ['a phone that is no number', { phones: { danger: { '<b>': 'no' } } }],
  ['no phones', { phones: null }],
  ['a way back that is none', { away: 'home' }],
  ['a way back to a place that is none', { away: { ...away, trail: null } }],
  ['a way off beyond the way', { away: { ...away, offAt: 9 } }],
  ['no timer', { timer: null }],
  ['a timer without a length', { timer: { begunAt: null } }],
  ['a timer of a week', { timer: { minutes: 10_080, begunAt: null } }],
  ['a timer begun never', { timer: { minutes: 5, begunAt: Number.NaN } }],
  ['a code half shown', { isCodeShown: 'yes' }],
])('%s makes it no room', (_, wrong) => {
  expect(read({ kind: 'room', room })).not.toBeNull()
  expect(read({ kind: 'room', room: { ...room, ...wrong } })).toBeNull()
})
