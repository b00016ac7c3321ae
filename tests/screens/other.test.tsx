import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { About } from '#later/about/About.tsx'
import { DeviceStatus } from '#later/start/DeviceStatus.tsx'
import { Failure } from '#first/frame/FailureBoundary.tsx'
import about from '#later/about/en.json'
import { serviceView } from '#text/service-view.ts'
import { attributesOf, dataOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { noon, setting, show } from './people.tsx'

describe('About', () => {
  test('says what this is and is not, that nobody has confirmed it, and its version', () => {
    showAbout()
    expect(focused()).toBe(screen.getByRole('heading', { level: 1, name: 'About this tool' }))
    const headings = textsOf(screen.getAllByRole('heading', { level: 2 }))
    expect(headings).toEqual([
      'What this is',
      'What this is not',
      'Every number, and where it comes from',
      'Languages shown to the person',
      'Privacy',
      'Version',
      'Licence',
    ])
    for (const words of ['Made up.', 'An example.', 'Advice.', ...about.privacyPoints]) {
      expect(screen.getAllByText(words).length).toBe(1)
    }
    expect(screen.getAllByText('Pathway version 2027-02-01.2').length).toBe(2)
    expect(screen.getAllByText('abc123').length).toBe(1)
    expect(screen.getAllByText('First version.').length).toBe(1)
  })

  test('has every service with its number, its state, its hours, and where that comes from', () => {
    const { page } = showAbout()
    expect(dataOf(page, 'section')).toEqual([{ service: 'office' }])
    const link = screen.getByRole('link', { name: 'Call 01632 960 011' })
    expect(attributesOf([link], 'href')).toEqual(['tel:+441632960011'])
    const found = [
      'Should be open, until 5pm (hours published March 2019)',
      'Tuesday to Friday, 9am to 5pm',
      'Reported.',
      'Checked against its sources on 4 January 2027. To be checked again by 4 July 2027.',
      'The by-law',
    ].map((text) => screen.getAllByText(text).length)
    expect(found).toEqual([1, 1, 1, 1, 1])
  })

  test('leads back', async () => {
    const { person, onBack } = showAbout()
    await person.click(screen.getByRole('button', { name: 'Back' }))
    expect(onBack.mock.calls).toEqual([[]])
  })
})

describe('DeviceStatus', () => {
  test('says whether this device is ready, and nothing of updates when there are none', () => {
    showDevice({ sentences: ['Ready for offline use on this device.', 'It may be removed.'] })
    expect(screen.getAllByText('Ready for offline use on this device.').length).toBe(1)
    expect(screen.getAllByText('It may be removed.').length).toBe(1)
    expect(screen.queryByRole('button')).toBe(null)
  })

  test('offers an update that waits, and one tap lets it in', async () => {
    const { person, onUpdate } = showDevice({ isUpdateWaiting: true })
    await person.click(screen.getByRole('button', { name: 'Update now' }))
    expect(onUpdate.mock.calls).toEqual([[]])
    expect(screen.queryByText(/Another window/)).toBe(null)
  })

  test('says why an update has to wait', () => {
    showDevice({ isUpdateWaiting: true, isUpdateHeld: true })
    expect(
      screen.getAllByText(
        'Another window has answers open. Finish or clear them first, then update.',
      ).length,
    ).toBe(1)
  })

  test('says what an update changed', () => {
    showDevice({ changes: ['Longer hours.', 'A new number.'] })
    expect(screen.getAllByText('This tool was updated. What changed:').length).toBe(1)
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual(['Longer hours.', 'A new number.'])
  })
})

describe('Failure', () => {
  test('has whom to call, with their hours, and a way to try again', () => {
    const { startServices, emergencyService } = setting.flow.pathway
    const view = (id: string) => serviceView(setting, id, null)
    show(<Failure services={startServices.map(view)} emergency={view(emergencyService)} />)
    expect(textsOf(screen.getAllByRole('heading'))).toEqual(['Ring one of these numbers'])
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      ['Fire brigade', 'Day and night', 'Call 999'],
      [
        'Office',
        'Monday, 8am to midday, 1pm to 6:30pm. Tuesday to Friday, 9am to 5pm. Saturday to Sunday, closed',
        'Call 01632 960 011',
      ],
      [
        'Night desk',
        'Monday to Saturday, midnight to 6am, 8pm to midnight. Sunday, midnight to midnight',
        'Call 0300 960 0012',
      ],
    ])
    expect(attributesOf(within(screen.getByRole('list')).getAllByRole('link'), 'href')).toEqual([
      'tel:999',
      'tel:+441632960011',
      'tel:+443009600012',
    ])
    const bar = within(screen.getByRole('navigation')).getByRole('link')
    expect([bar.textContent, bar.getAttribute('href')]).toEqual(['Emergency: call 999', 'tel:999'])
    const again = screen.getByRole('link', { name: 'Try again' })
    expect(attributesOf([again], 'href')).toEqual(['./'])
  })
})

function showAbout() {
  const onBack = vi.fn()
  const changes = [{ version: '2027-02-01.2', date: '2027-02-01', says: ['First version.'] }]
  const service = {
    service: serviceView(setting, 'office', noon),
    checkedOn: '4 January 2027',
    reviewBy: '4 July 2027',
    sources: <p>The by-law</p>,
  }
  const shown = show(
    <About
      pathway={setting.text.pathway}
      services={[service]}
      version="2027-02-01.2"
      contentHash="abc123"
      changes={changes}
      languages={null}
      cardLanguages={[
        {
          lang: 'ro',
          ownName: 'Română',
          englishName: 'Romanian',
          review: 'Nobody has checked this translation.',
        },
      ]}
      fontLicences="licences.txt"
      onBack={onBack}
    />,
  )
  return { ...shown, onBack }
}

function showDevice(given: Partial<Parameters<typeof DeviceStatus>[0]>) {
  const onUpdate = vi.fn()
  const shown = show(
    <DeviceStatus
      sentences={[]}
      changes={null}
      isUpdateWaiting={false}
      isUpdateHeld={false}
      onUpdate={onUpdate}
      {...given}
    />,
  )
  return { ...shown, onUpdate }
}
