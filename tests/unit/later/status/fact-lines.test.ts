import { expect, test } from 'vitest'
import { factsOf } from '#check/facts.ts'
import statusWords from '#later/status/en.json'
import { cardsDue, datesOf, holidaysOf } from '#later/status/fact-lines.ts'
import type { StatusWords } from '#later/status/request.ts'
import { addWords, createWords } from '#text/i18n.ts'
import { flowOf } from '../../check/load/fixtures.ts'

const i18n = createWords('en')
addWords(i18n, 'status', statusWords)
const words: StatusWords = i18n.getFixedT('en', ['interface', 'status'])
const flow = flowOf('kitchen-sink')
const facts = factsOf(flow, [{ id: 'he', name: 'Hebrew', review: 'Checked by The Works.' }])

test.each([
  {
    service: 'office',
    says: ['Is it open on a bank holiday?', 'Nobody has said; the tool treats it as doubtful.'],
  },
  {
    service: 'night-desk',
    says: ['On a bank holiday it is open.', 'Confirmed by an organisation.'],
  },
  { service: 'post-room', says: ['On a bank holiday it is closed.', 'Not confirmed.'] },
  { service: 'fire-brigade', says: [] },
])('on bank holidays $service: $says', ({ service, says }) => {
  const entry = flow.services[service]
  expect(entry).toBeDefined()
  expect(holidaysOf(words, facts, service, entry?.onDoubtfulDays)).toEqual(says)
})

const due = ['To be checked again by 4 July 2027.', 'It can be true until 31 March 2028 only.']

test('the cards in each language have the day by which they are due', () => {
  const languages = flow.person?.languages ?? []
  expect(languages.length).toBeGreaterThan(1)
  expect(languages.map((lang) => cardsDue(words, facts, lang))).toEqual(languages.map(() => due))
})

test('a translation that somebody checked is due again, and is not said to be unchecked', () => {
  const fact = facts.find(({ kind }) => kind === 'language')!
  expect(datesOf(words, fact)).toEqual(due)
})

test('what nobody has compared with its sources says so', () => {
  const fact = facts.find(({ kind, id }) => kind === 'number' && id === 'post-room')!
  expect(datesOf(words, fact)[0]).toBe('Checked against its sources on 4 January 2027.')
  expect(datesOf(words, { ...fact, checkedOn: null })[0]).toBe('Nobody has checked it.')
})
