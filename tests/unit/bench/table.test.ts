import { expect, test } from 'vitest'
import { longestPath, pathsOf, table } from '../../../bench/table.ts'

test('a path is every tap from the first question to an outcome, with the heading that comes next', () => {
  const small = {
    name: 'Small',
    start: 'first',
    questions: {
      first: {
        asks: 'First?',
        answers: { yes: { says: 'Yes', to: 'end' }, no: { says: 'No', to: 'second' } },
      },
      second: { asks: 'Second?', answers: { well: { says: 'Well', to: 'end' } } },
    },
    outcomes: { end: { title: 'The end', says: '' } },
  }
  const long = [
    { words: 'No', then: 'Second?' },
    { words: 'Well', then: 'The end' },
  ]
  expect(pathsOf(small)).toEqual([[{ words: 'Yes', then: 'The end' }], long])
  expect(longestPath(small)).toEqual(long)
})

test('the neutral table reaches every outcome, and no answer has the words of another beside it', () => {
  const paths = pathsOf(table)
  const ends = new Set(paths.map((path) => path.at(-1)?.then))
  expect(ends).toEqual(new Set(Object.values(table.outcomes).map(({ title }) => title)))
  for (const { answers } of Object.values(table.questions)) {
    const words = Object.values(answers).map(({ says }) => says)
    expect(new Set(words).size).toBe(words.length)
  }
})
