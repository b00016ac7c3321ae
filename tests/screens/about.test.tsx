import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { About } from '#later/about/About.tsx'
import { serviceView } from '#text/service-view.ts'
import { attributesOf, dataOf } from '../support/reading.ts'
import { noon, setting, show } from './people.tsx'

test('About has its version, and every service with its number, its state, its hours, and where that comes from', () => {
  const changes = [{ version: '2027-02-01.2', date: '2027-02-01', says: ['First version.'] }]
  const service = {
    service: serviceView(setting, 'office', noon),
    checkedOn: '4 January 2027',
    reviewBy: '4 July 2027',
    overdue: 'Overdue.',
    sources: <p>The by-law</p>,
  }
  const { page } = show(
    <About
      pathway={setting.text.pathway}
      services={[service]}
      review={{ dates: 'Checked once.', overdue: 'Check again.', owner: 'The Works answers.' }}
      version="2027-02-01.2"
      contentHash="abc123"
      changes={changes}
      languages={null}
      cardLanguages={[]}
      fontLicences="licences.txt"
      onBack={vi.fn()}
    />,
  )
  expect(dataOf(page, 'section[data-service]')).toEqual([{ service: 'office' }])
  const link = screen.getByRole('link', { name: 'Ring 01632 960 011' })
  expect(attributesOf([link], 'href')).toEqual(['tel:+441632960011'])
  const found = [
    'Should be open, until 5pm (hours published March 2019)',
    'Tuesday to Friday, 9am to 5pm',
    'Reported.',
    'Checked against its sources on 4 January 2027. To be checked again by 4 July 2027.',
    'Overdue.',
    'The by-law',
    'The Works answers.',
    'Checked once.',
    'Check again.',
    'abc123',
    'First version.',
  ].map((text) => screen.getAllByText(text).length)
  expect(found).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
})
