import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Signs } from '#later/signs/SignsPage.tsx'
import { focused, textsOf } from '../support/reading.ts'
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
    'Sources',
  ])
  expect(
    screen.getAllByRole('list').map((list) => textsOf(within(list).getAllByRole('listitem'))),
  ).toEqual([['No sign proves anything.'], ['Tired', 'Cold'], ['Shouting']])
})

test('nothing can be ticked or counted: Back is the only control', async () => {
  const { person, onBack } = showSigns()
  expect(textsOf(screen.getAllByRole('button'))).toEqual(['Back'])
  expect(screen.queryAllByRole('checkbox')).toEqual([])
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(onBack.mock.calls).toEqual([[]])
})

function showSigns() {
  const onBack = vi.fn()
  const shown = Object.entries(groups).map(([id, group]) => ({ id, ...group }))
  const page = (
    <Signs lead={lead} notProof={notProof} groups={shown} sources={null} onBack={onBack} />
  )
  return { ...show(page), onBack }
}
