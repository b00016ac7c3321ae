import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { TellUsText } from '#later/review/TellUs.tsx'
import { attributesOf, textsOf } from '../support/reading.ts'
import { show } from './people.tsx'

const owner = { organisation: 'The Works', role: 'safety officer', reach: 'safety@works.example' }
const text = 'Page: Signs\nWhat is wrong:\n'
const mail =
  'mailto:safety@works.example?subject=A%20page&body=Page%3A%20Signs%0D%0AWhat%20is%20wrong%3A%0D%0A'

describe('what is wrong with a page', () => {
  test.each([
    { name: 'nobody', owner: null, says: /^Nobody has taken responsibility/, links: [] },
    { name: 'an owner with a mailbox', owner, says: /^This text is for The Works/, links: [mail] },
    {
      name: 'an owner with a telephone',
      owner: { ...owner, reach: '01632 960 011' },
      says: /send it to The Works, safety officer: 01632 960 011\.$/,
      links: [],
    },
  ])('goes to $name', async ({ owner: whom, says, links }) => {
    await tell({ owner: whom, isOutcome: false })
    const [intro, noCase, ...others] = textsOf(screen.getAllByText(/./, { selector: 'p' }))
    expect(intro).toMatch(says)
    expect(noCase).toContain('None of your answers is in it.')
    expect(others.filter((each) => each.includes('which outcome'))).toEqual([])
    expect(attributesOf(screen.queryAllByRole('link'), 'href')).toEqual(links)
  })

  test('says of an outcome that it does not say which', async () => {
    await tell({ owner: null, isOutcome: true })
    expect(screen.getByText(/^It does not say which outcome this is/)).toBeTruthy()
  })

  test('is copied as it is shown, and says so', async () => {
    const { person } = await tell({ owner: null, isOutcome: false })
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    await person.click(screen.getByRole('button', { name: 'Copy this text' }))
    expect(writeText.mock.calls).toEqual([[text]])
    expect(within(screen.getByRole('status')).getByText(/^Copied\./)).toBeTruthy()
  })
})

async function tell(given: Pick<Parameters<typeof TellUsText>[0], 'owner' | 'isOutcome'>) {
  const shown = show(<TellUsText text={text} subject="A page" {...given} />)
  await shown.person.click(screen.getByText('Tell us what is wrong with this page'))
  return shown
}
