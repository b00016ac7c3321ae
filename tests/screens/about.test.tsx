import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { About } from '#later/about/About.tsx'
import { setting, show } from './people.tsx'

test('About says what the tool is, who answers for it, and which version it is', () => {
  const changes = [{ version: '2027-02-01.2', date: '2027-02-01', says: ['First version.'] }]
  show(
    <About
      pathway={setting.text.pathway}
      review={{ dates: 'Checked once.', overdue: 'Check again.', owner: 'The Works answers.' }}
      file={<p>One file.</p>}
      version="2027-02-01.2"
      contentHash="abc123"
      build="0123456789abcdef"
      changes={changes}
      languages={null}
      posters={null}
      licences="licences.txt"
      onBack={vi.fn()}
    />,
  )
  const found = [
    'The Works answers.',
    'Checked once.',
    'Check again.',
    'One file.',
    'abc123',
    '0123456789ab',
    'First version.',
  ].map((text) => screen.getAllByText(text).length)
  expect(found).toEqual([1, 1, 1, 1, 1, 1, 1])
  expect(
    screen.getByRole('link', { name: 'What is sure and what is not' }).getAttribute('href'),
  ).toBe('#status')
})
