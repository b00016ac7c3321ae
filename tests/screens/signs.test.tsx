import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Signs } from '#later/signs/SignsPage.tsx'
import { attributesOf, focused, textsOf } from '../support/reading.ts'
import { flowOf } from '../unit/check/load/fixtures.ts'
import { show } from './people.tsx'

const { lead, notProof, groups } = flowOf('kitchen-sink').signs.en!

test('what a sign does not mean stands before every sign', () => {
  showSigns()
  expect(focused()).toBe(screen.getByRole('heading', { level: 1, name: 'Signs to look for' }))
  expect(textsOf(screen.getAllByRole('heading', { level: 2 }))).toEqual([
    'What a sign does not mean',
    'How they look',
    'What you hear',
  ])
  expect(
    screen
      .getAllByRole('list')
      .slice(1)
      .map((list) => textsOf(within(list).getAllByRole('listitem'))),
  ).toEqual([['No sign proves anything.'], ['Tired', 'Cold'], ['Shouting']])
})

test('content that is overdue says so before the signs', () => {
  showSigns()
  const overdue = screen.getByText('Overdue.')
  const first = screen.getByRole('navigation')
  expect(overdue.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('each group has its own sources, folded under its signs', () => {
  showSigns()
  const folded = screen.getAllByRole('group')
  expect(textsOf(folded)).toEqual([
    'Where these signs come fromfrom survey',
    'Where these signs come fromfrom survey',
  ])
  expect(attributesOf(folded, 'open')).toEqual([null, null])
})

test('nothing can be ticked or counted: one can go back, or on to the questions', async () => {
  const { person, onBack } = showSigns()
  expect(textsOf(screen.getAllByRole('button'))).toEqual(['Back', 'Go to the questions'])
  expect(screen.queryAllByRole('checkbox')).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Back' }))
  await person.click(screen.getByRole('button', { name: 'Go to the questions' }))
  expect(onBack.mock.calls).toEqual([[], []])
})

test('each part is listed at the top, and is one touch away', async () => {
  const { person } = showSigns()
  const contents = within(screen.getByRole('navigation', { name: 'On this page' }))
  const parts = textsOf(screen.getAllByRole('heading', { level: 2 }))
  expect(textsOf(contents.getAllByRole('link'))).toEqual(parts)
  const before = location.href
  await person.click(contents.getByRole('link', { name: 'What you hear' }))
  expect(focused()).toBe(screen.getByRole('heading', { level: 2, name: 'What you hear' }))
  expect(location.href).toBe(before)
})

function showSigns() {
  const onBack = vi.fn()
  const shown = Object.entries(groups).map(([id, { sources, ...group }]) => ({
    ...group,
    id,
    sources: <p>from {sources.join()}</p>,
  }))
  const page = (
    <Signs
      lead={lead}
      notProof={notProof}
      groups={shown}
      overdue={<p>Overdue.</p>}
      onBack={onBack}
    />
  )
  return { ...show(page), onBack }
}
