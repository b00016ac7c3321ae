import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { factsOf } from '#check/facts.ts'
import { load } from '#check/load/load.ts'
import statusWords from '#later/status/en.json'
import { requestText, type StatusWords } from '#later/status/request.ts'
import { addWords, createWords } from '#text/i18n.ts'
import { readFolder } from '../../../../scripts/read-area.ts'

/** What the README lists as not confirmed is what the e-mail of the shipped area asks. */

const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
if (!loaded.ok) throw new Error('The area loads.')
const { flow } = loaded
const [, after = ''] = readFileSync(resolve('README.md'), 'utf8').split('## What is not confirmed')
const [list = ''] = after.split('\n## ')
const points = list.split('\n').filter((line) => line.startsWith('- '))

test('each point of the README is in the file of sources, in the same words and order', () => {
  expect(points.length).toBeGreaterThan(0)
  expect(points).toEqual(flow.unanswered.map(({ asks, whom }) => `- ${asks} (${whom})`))
})

test('each point of the README is asked in the e-mail, which greets and says what it wants', () => {
  const i18n = createWords('en')
  addWords(i18n, 'status', statusWords)
  const words: StatusWords = i18n.getFixedT('en', ['interface', 'status'])
  const head = [
    words('status:ask.hello'),
    words('status:ask.request', { name: 'It', area: 'Here' }),
  ]
  const lines = requestText(words, factsOf(flow, []), head, 0).split('\n')
  expect(lines.slice(0, 2)).toEqual(head)
  expect(points.filter((point) => !lines.includes(point))).toEqual([])
  expect(lines.at(-1)).toBe(words('status:ask.end'))
})
