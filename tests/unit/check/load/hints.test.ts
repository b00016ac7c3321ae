import { expect, test } from 'vitest'
import { likeliest, nearest } from '#check/load/problem.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n']

test.each([
  {
    name: 'two slips in a short word',
    of: ['polcie', ['helpline', 'police']],
    hint: 'Did you mean "police"?',
  },
  {
    name: 'a third of a longer word wrong',
    of: ['abcdefghi', ['abcdefxyz']],
    hint: 'Did you mean "abcdefxyz"?',
  },
  {
    name: 'more than a third of it wrong',
    of: ['abcdefghi', ['abcdewxyz', 'police']],
    hint: 'Known here: "abcdewxyz", "police".',
  },
  {
    name: 'nothing like it, of a dozen',
    of: ['beacon', letters.slice(0, 12)],
    hint: 'Known here: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l".',
  },
  {
    name: 'nothing like it, of more than a dozen',
    of: ['beacon', letters],
    hint: 'Known here: "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", and 2 more.',
  },
  { name: 'nothing there', of: ['beacon', []], hint: 'There is none to choose from yet.' },
] as const)('$name', ({ of: [name, known], hint }) => {
  expect(nearest(name, known)).toBe(hint)
})

test('of no names, or of none that is near, none is the likeliest', () => {
  expect(likeliest('beacon', [])).toBeUndefined()
  expect(likeliest('beacon', ['police'])).toBeUndefined()
  expect(likeliest('becaon', ['police', 'beacon'])).toBe('Did you mean "beacon"?')
})
