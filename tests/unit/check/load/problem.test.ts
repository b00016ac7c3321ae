import { expect, test } from 'vitest'
import { formatKeyPath, likeliest, nearest } from '#check/load/problem.ts'

test.each([
  { path: [], says: '' },
  { path: ['outcomes', 'child', 'calls', 0, 'service'], says: 'outcomes.child.calls[0].service' },
  { path: [0, 'date'], says: '[0].date' },
  { path: ['text', 'a/b', 'c.d'], says: 'text["a/b"]["c.d"]' },
])('a place in a file is said as $says', ({ path, says }) => {
  expect(formatKeyPath(path)).toBe(says)
})

const letters = 'a b c d e f g h i j k l m n'.split(' ')
const ofLetters = 'Known here: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"'

test.each<[name: string, id: string, known: readonly string[], hint: string]>([
  ['two slips', 'polcie', ['helpline', 'police'], 'Did you mean "police"?'],
  ['a third of it wrong', 'abcdefghi', ['abcdefxyz'], 'Did you mean "abcdefxyz"?'],
  ['more than a third of it wrong', 'abcdefghi', ['abcdewxyz'], 'Known here: "abcdewxyz".'],
  ['nothing like it, of a dozen', 'beacon', letters.slice(0, 12), `${ofLetters}.`],
  ['nothing like it, of more', 'beacon', letters, `${ofLetters}, and 2 more.`],
  ['nothing there', 'beacon', [], 'There is none to choose from yet.'],
])('an unknown id, %s', (_, id, known, hint) => {
  expect(nearest(id, known)).toBe(hint)
})

test('of no names, or of none that is near, none is the likeliest', () => {
  expect(likeliest('beacon', [])).toBeUndefined()
  expect(likeliest('beacon', ['police'])).toBeUndefined()
  expect(likeliest('becaon', ['police', 'beacon'])).toBe('Did you mean "beacon"?')
})
