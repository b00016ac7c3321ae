import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Accessibility } from '#later/accessibility/AccessibilityPage.tsx'
import { focused, textsOf } from '../support/reading.ts'
import { show } from './people.tsx'

test('the statement has the parts of the model, in its order', () => {
  showStatement()
  expect(focused()).toBe(screen.getByRole('heading', { level: 1, name: 'Accessibility statement' }))
  expect(textsOf(screen.getAllByRole('heading', { level: 2 }))).toEqual([
    'How accessible this tool is',
    'Feedback and contact information',
    'Enforcement procedure',
    'Technical information about this tool’s accessibility',
    'Non-accessible content',
    'What was tested, and what was not',
    'Preparation of this accessibility statement',
  ])
  expect(textsOf(screen.getAllByRole('heading', { level: 3 }))).toEqual(['Compliance status'])
})

test.each([
  'No person with a disability has tried this tool yet.',
  'There is no address for feedback yet, because nobody owns this tool yet.',
  'No accessibility specialist has audited it.',
  'Safari and Firefox have not been tested.',
])('it says openly: %s', (sentence) => {
  showStatement()
  expect(screen.getAllByText(sentence).length).toBe(1)
})

test('it names whom it is about, and invents no contact', async () => {
  const { page, person, onBack } = showStatement()
  expect(screen.getAllByText(/“Who to call” for Nowhere/).length).toBe(1)
  expect(screen.queryAllByRole('link')).toEqual([])
  expect(page.textContent).not.toContain('@')
  await person.click(screen.getByRole('button', { name: 'Back' }))
  expect(onBack.mock.calls).toEqual([[]])
})

function showStatement() {
  const onBack = vi.fn()
  return { ...show(<Accessibility name="Who to call" area="Nowhere" onBack={onBack} />), onBack }
}
