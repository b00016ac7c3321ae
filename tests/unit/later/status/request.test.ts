import { expect, test } from 'vitest'
import { factsOf } from '#check/facts.ts'
import statusWords from '#later/status/en.json'
import { dueAt } from '#later/status/fact-lines.ts'
import { requestText, type StatusWords } from '#later/status/request.ts'
import { addWords, createWords } from '#text/i18n.ts'
import { flowOf } from '../../check/load/fixtures.ts'

const i18n = createWords('en')
addWords(i18n, 'status', statusWords)
const words: StatusWords = i18n.getFixedT('en', ['interface', 'status'])
const facts = factsOf(flowOf('kitchen-sink'), [
  { id: 'eo', name: 'Esperanto', review: 'unreviewed' },
])
const inTime = Date.parse('2027-02-03T12:00:00Z')
const late = Date.parse('2027-07-05T12:00:00Z')

test('the list asks services, then whoever decides, then readers of each language, and leaves out what is sure', () => {
  const text = requestText(words, facts, ['First line'], inTime)
  const headings = text.split('\n').filter((line) => /^[A-Z ,:?.]+$/.test(line))
  expect(headings).toEqual([
    'EACH SERVICE: IS THIS RIGHT?',
    'WHO MAY SAY IS NAMED AFTER EACH: WHAT IS THE ANSWER?',
    'WHOEVER DECIDES THE PATHWAY HERE: NO SOURCE SAYS THIS, OR NOT ALL OF IT. IS IT WHAT YOU WANT?',
    'AN ORGANISATION THAT READS THE LANGUAGE: ARE THESE WORDS RIGHT?',
  ])
  expect(text.startsWith('First line\n\n')).toBe(true)
  const asked = facts.filter(({ ask }) => ask !== null)
  const lines = text.split('\n').filter((line) => line.startsWith('- '))
  expect(lines).toHaveLength(asked.length)
  expect(asked.filter(({ says }) => !lines.some((line) => line.startsWith(`- ${says}`)))).toEqual(
    [],
  )
})

test('a number says how sure it is, and by when it must be checked', () => {
  const text = requestText(words, facts, [], inTime)
  expect(text).toContain(
    '01632 960 011. Reported by others, or by an older page. Reported. To be checked again by 4 July 2027.',
  )
})

test('no standing says more than is known: one who doubts a number is not told how often it was published', () => {
  const text = requestText(words, facts, [], inTime)
  expect(text).toContain('01632 960 013. Not confirmed. Unconfirmed. To be checked again')
  expect(text).not.toMatch(/once/i)
})

test('what nobody has said is asked, and not said to be published', () => {
  const text = requestText(words, facts, [], inTime)
  expect(text).toContain(
    '- Office: is it open on a bank holiday? Nobody has said; the tool treats it as doubtful. To be checked again by 4 July 2027.',
  )
  expect(text).toContain('- Post room: on a bank holiday it is closed. Not confirmed.')
})

test('what is overdue comes first', () => {
  const text = requestText(words, facts, [], late)
  expect(text.trimStart().split('\n')[0]).toBe('OVERDUE FOR A CHECK')
  expect(requestText(words, facts, [], inTime)).not.toContain('OVERDUE')
})

test('what is due next is what is due first of all that is in time and that anybody doubts', () => {
  const { overdue, nextBy, next } = dueAt(facts, inTime)
  expect(overdue).toEqual([])
  const doubted = facts.filter(({ standing }) => standing !== 'sure')
  expect(nextBy).toBe(doubted.map(({ reviewBy }) => reviewBy).sort()[0])
  expect(next.every(({ reviewBy }) => reviewBy === nextBy)).toBe(true)
  expect(dueAt(facts, Infinity)).toEqual({ overdue: doubted, nextBy: null, next: [] })
})
