import { expect, test } from 'vitest'
import { servedContent } from '../../../../scripts/release/served-content.ts'
import { areaAt } from '../../../support/areas.ts'

/* What a page says of its own content, to whoever asks the host that serves it. */

const { flow } = areaAt('tests/fixtures/flows/minimal')
const inTime = Date.parse('2027-02-01T09:00:00Z')
const yearsOn = Date.parse('2036-01-01T09:00:00Z')

const pageOf = (pathway: object = {}) => {
  const data = {
    flow: {
      pathway: { ...flow.pathway, ...pathway },
      services: flow.services,
      text: flow.texts.en,
    },
  }
  return `<script type="application/json" id="pathway">${JSON.stringify(data)}</script>`
}

test('it names the area, and says that nobody answers for the content', () => {
  const { area, says } = servedContent(pageOf({ owner: null }), inTime)!
  expect(area).toBe(flow.texts.en?.pathway.area)
  expect(says).toEqual([
    'Nobody has taken responsibility for this content.',
    flow.texts.en?.pathway.notConfirmed,
  ])
})

test('it says what is overdue, of content that somebody answers for', () => {
  const owner = { organisation: 'A trust', role: 'lead', reach: 'lead@example.org' }
  const said = servedContent(pageOf({ owner }), yearsOn)?.says.join(' ')
  expect(said).not.toContain('responsibility')
  expect(said).toContain(`It was to be checked again by ${flow.pathway.reviewBy}, and nobody has.`)
  expect(said).toContain('Overdue for a check: ')
})

test('numbers that are made up, and what nobody ever checked, are wrong', () => {
  const { findings } = servedContent(pageOf({ checkedOn: null }), inTime)!
  const said = findings.map(({ kind, says }) => `${kind}: ${says}`).join(' ')
  expect(said).toContain('wrong: The number of "desk" is made up')
  expect(said).toContain('wrong: It holds what nobody has ever checked.')
})

test('a page without content that can be read has none', () => {
  expect(servedContent('<p>Another page</p>', inTime)).toBeNull()
})
