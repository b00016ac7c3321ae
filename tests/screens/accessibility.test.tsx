import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Accessibility } from '#later/accessibility/AccessibilityPage.tsx'
import { attributesOf } from '../support/reading.ts'
import { show } from './people.tsx'

test('the accessibility statement names whom it is about, and invents no contact', () => {
  const { page } = show(<Accessibility name="Who to ring" area="Nowhere" onBack={vi.fn()} />)
  expect(screen.getAllByText(/“Who to ring” for Nowhere/).length).toBe(1)
  const links = attributesOf(screen.getAllByRole('link'), 'href')
  expect(links.filter((href) => href !== '#')).toEqual([])
  expect(page.textContent).not.toContain('@')
})
