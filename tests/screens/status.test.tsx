import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { factsOf } from '#check/facts.ts'
import type { Fact } from '#flow/facts.ts'
import { Status } from '#later/status/Status.tsx'
import { serviceView } from '#text/service-view.ts'
import { attributesOf, dataOf, textsOf } from '../support/reading.ts'
import { flow, noon, setting, show } from './people.tsx'

const facts = factsOf(flow, [{ id: 'eo', name: 'Esperanto', review: 'unreviewed' }])

test('a service has its number, its state, its hours, how sure they are, and where they come from', () => {
  const { page } = showStatus()
  expect(dataOf(page, 'section[data-service]')).toEqual([{ service: 'office' }])
  const link = screen.getByRole('link', { name: 'Ring 01632 960 011' })
  expect(attributesOf([link], 'href')).toEqual(['tel:+441632960011'])
  const found = [
    'Should be open, until 5pm (hours published March 2019)',
    'Tuesday to Friday, 9am to 5pm',
    'Checked on Monday. Due on Friday.',
    'Open on a bank holiday? Nobody has said.',
    'Overdue.',
    'The by-law',
  ].map((text) => screen.getAllByText(text).length)
  expect(found).toEqual([1, 1, 1, 1, 1, 1])
})

test('every fact that is no number has how sure it is, its sources, and when it is due', () => {
  const { page } = showStatus()
  const listed = within(page).getAllByRole('listitem', { hidden: true })
  const isOther = ({ kind, id }: Fact) =>
    kind === 'days' ? id === 'office' : !['number', 'hours', 'cards'].includes(kind)
  const expected = facts.filter(isOther)
  expect(dataOf(page, '[data-fact]')).toEqual(
    expected.map(({ kind, id }) => ({ fact: `${kind}:${id}` })),
  )
  const sourced = textsOf(listed).filter((text) => text.includes('From: '))
  expect(sourced).toHaveLength(expected.filter(({ sources }) => sources.length > 0).length)
  const dueBy = (start: string) =>
    textsOf(listed)
      .filter((text) => text.startsWith(start))
      .map((text) => text.slice(text.indexOf('To be checked')))
  expect(dueBy('Esperanto')).toEqual([
    'To be checked again by 4 July 2027. It can be true until 31 March 2028 only.',
  ])
  expect(dueBy('The bank holidays to')).toEqual([
    'To be checked again by 31 October 2028. It can be true until 31 December 2028 only.',
  ])
})

test('nothing is overdue while it is in time; later, what is overdue is listed by its day', () => {
  showStatus()
  expect(screen.getAllByText('Nothing is overdue.')).toHaveLength(1)
  const { page } = showStatus(Date.parse('2027-07-05T12:00:00Z'))
  const late = within(page)
  expect(textsOf(late.getAllByText(/^Overdue since/))).toContain('Overdue since 4 July 2027')
  expect(late.queryByText('Nothing is overdue.')).toBeNull()
})

test('the list to copy is in English, and is there to be read before it is copied', () => {
  showStatus()
  expect(attributesOf(screen.getAllByText('Please confirm.'), 'lang')).toEqual(['en'])
  expect(screen.getAllByRole('button', { name: 'Copy this text' })).toHaveLength(1)
})

function showStatus(now = noon) {
  const service = {
    service: serviceView(setting, 'office', noon),
    lines: ['Checked on Monday.', 'Due on Friday.'],
    days: ['Open on a bank holiday?', 'Nobody has said.'],
    overdue: 'Overdue.',
    sources: <p>The by-law</p>,
  }
  return show(
    <Status
      notConfirmed="A proposal."
      owner="The Works answers."
      facts={facts}
      sources={flow.sources}
      services={[service]}
      request="Please confirm."
      cardLanguages={null}
      sourcesRead={null}
      now={now}
      onBack={vi.fn()}
    />,
  )
}
