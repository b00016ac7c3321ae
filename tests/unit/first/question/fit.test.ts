import { expect, test } from 'vitest'
import { partAnswers } from '#first/question/fit.ts'

/** Answers 64 px high and 12 px apart, the first at 100 px. */
const three = [100, 176, 252].map((top) => ({ top, bottom: top + 64 }))
/** The same, two beside each other. */
const four = [100, 100, 176, 176].map((top) => ({ top, bottom: top + 64 }))

test.each([
  { answers: three, end: 316, below: null, because: 'the last one ends where the bar begins' },
  {
    answers: three,
    end: 315,
    below: { answer: 2, room: 75 },
    because: 'the bar cuts the last one',
  },
  {
    answers: three,
    end: 260,
    below: { answer: 2, room: 20 },
    because: 'a line still fits above it',
  },
  {
    answers: three,
    end: 259,
    below: { answer: 1, room: 95 },
    because: 'no line fits, so one more moves',
  },
  { answers: three, end: 170, below: null, because: 'nothing may move the first one away' },
  { answers: three, end: 150, below: null, because: 'the first one is cut itself' },
  { answers: four, end: 200, below: { answer: 2, room: 36 }, because: 'a row moves as one' },
  { answers: [], end: 100, below: null, because: 'there is nothing to move' },
])('with the bar at $end px, $below: $because', ({ answers, end, below }) => {
  expect(partAnswers(answers, end)).toEqual(below)
})
