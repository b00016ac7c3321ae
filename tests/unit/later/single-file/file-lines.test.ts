import { expect, test } from 'vitest'
import { fileLines } from '#later/single-file/file-lines.ts'
import singleFileWords from '#later/single-file/en.json' with { type: 'json' }
import { addWords, createWords, type WordsWith } from '#text/i18n.ts'

const i18n = createWords('en')
addWords(i18n, 'single-file', singleFileWords)
const words: WordsWith<'single-file'> = i18n.getFixedT(null, ['interface', 'single-file'])

const checked = [
  { reviewBy: '2027-05-27' },
  { reviewBy: '2027-02-23', confidence: 'reported' },
  { reviewBy: '2027-03-01', confidence: 'good' },
  { reviewBy: '2026-01-01', confidence: 'sure' },
] as const

const given = { version: '2026-11-28', checked } as const

test.each([
  {
    rule: 'a file',
    as: 'file',
    at: '2027-02-23T23:59:59Z',
    is: 'This tool is one file. It works without a connection, and cannot update itself. Pathway of 28 November 2026.',
    replace:
      'Replace the file with a newer one by 23 February 2027: then something in it must be checked again.',
    isOverdue: false,
  },
  {
    rule: 'a file on the day after',
    as: 'file',
    at: '2027-02-24T00:00:00Z',
    is: 'This tool is one file. It works without a connection, and cannot update itself. Pathway of 28 November 2026.',
    replace:
      'The file should have been replaced by 23 February 2027. Still ring. Ask whoever gave it to you for a newer one.',
    isOverdue: true,
  },
  {
    rule: 'a page at an address',
    as: 'page',
    at: '2026-12-01T00:00:00Z',
    is: 'This tool is one page. To open it needs a connection, and it cannot update itself. Pathway of 28 November 2026.',
    replace:
      'Whoever put it here must replace it by 23 February 2027: then something in it must be checked again.',
    isOverdue: false,
  },
  {
    rule: 'a page on the day after',
    as: 'page',
    at: '2027-02-24T00:00:00Z',
    is: 'This tool is one page. To open it needs a connection, and it cannot update itself. Pathway of 28 November 2026.',
    replace:
      'It should have been replaced by 23 February 2027. Still ring. Ask whoever put it here for a newer one.',
    isOverdue: true,
  },
] as const)('$rule is due for another when the first thing in it must be checked', (row) => {
  const { as, at, is, replace, isOverdue } = row
  const lines = fileLines(words, { ...given, as, now: Date.parse(at) })
  expect(lines).toEqual({ is, replace, isOverdue })
})
