import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Start } from '#first/start/Start.tsx'
import { serviceView } from '#text/service-view.ts'
import { attributesOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { noon, roles, setting, show } from './people.tsx'

describe('Start', () => {
  test('asks whom the person works for, and one tap begins', async () => {
    const { person, onBegin } = showStart()
    expect(textsOf(screen.getAllByRole('heading', { level: 1 }))).toEqual(['Find out who to ring'])
    expect(textsOf(screen.getAllByRole('button'))).toEqual(['Nurse', 'Driver', 'Cook'])
    await person.click(screen.getByRole('button', { name: 'Driver' }))
    expect(onBegin.mock.calls).toEqual([['driver']])
  })

  test('begins by the keyboard alone', async () => {
    const { person, onBegin } = showStart()
    await person.tab()
    await person.tab()
    await person.keyboard('{Enter}')
    expect(onBegin.mock.calls).toEqual([['driver']])
  })

  test('marks the role used last on this device, and no other', () => {
    showStart({ lastRole: 'cook' })
    expect(partsOf(screen.getAllByRole('button'))).toEqual([
      ['Nurse'],
      ['Driver'],
      ['Cook', 'Used last on this device'],
    ])
  })

  test('marks nothing for a role that the pathway no longer has', () => {
    showStart({ lastRole: 'baker' })
    expect(screen.queryByText('Used last on this device')).toBe(null)
  })

  test('has each number as a link that dials, with its state now', () => {
    showStart()
    expect(attributesOf(screen.getAllByRole('link'), 'href')).toEqual([
      '#person',
      'tel:999',
      'tel:+441632960011',
      'tel:+443009600012',
    ])
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      ['Fire brigade', 'Open now, day and night', 'Call 999'],
      ['Office', 'Should be open, until 5pm (hours published March 2019)', 'Call 01632 960 011'],
      ['Night desk', 'Closed. Opens today at 8pm', 'Call 0300 960 0012'],
    ])
  })

  test('has each number with its weekly hours before the clock has been read', () => {
    showStart({ now: null })
    const hours = partsOf(screen.getAllByRole('listitem')).map(([, each]) => each)
    expect(hours).toEqual([
      'Day and night',
      'Monday, 8am to midday, 1pm to 6:30pm. Tuesday to Friday, 9am to 5pm. Saturday to Sunday, closed',
      'Monday to Saturday, midnight to 6am, 8pm to midnight. Sunday, midnight to midnight',
    ])
  })

  test('says that nobody has confirmed the pathway', () => {
    showStart()
    expect(screen.getAllByText('Made up.').length).toBe(1)
  })

  test('says what happened to earlier answers', () => {
    showStart({ notice: 'Earlier answers were cleared.' })
    expect(screen.getAllByText('Earlier answers were cleared.').length).toBe(1)
  })

  test('leaves the focus alone as the first screen, and takes it as a later one', () => {
    const { showInstead, start } = showStart()
    expect(focused()).toBe(document.body)
    showInstead(start({ takesFocus: true }))
    expect(focused()).toBe(screen.getByRole('heading', { level: 1 }))
  })
})

test('for a program outside, a role is a button called role with the id of the role', () => {
  showStart()
  const buttons = screen.getAllByRole('button')
  expect(attributesOf(buttons, 'name')).toEqual(['role', 'role', 'role'])
  expect(attributesOf(buttons, 'value')).toEqual(['nurse', 'driver', 'cook'])
})

interface Given {
  readonly lastRole?: string | null
  readonly now?: number | null
  readonly notice?: string | null
  readonly takesFocus?: boolean
}

function showStart(given: Given = {}) {
  const onBegin = vi.fn<(role: string) => void>()
  const start = ({ lastRole = null, now = noon, notice = null, takesFocus = false }: Given) => (
    <Start
      pathway={setting.text.pathway}
      roles={roles}
      lastRole={lastRole}
      services={setting.flow.pathway.startServices.map((id) => serviceView(setting, id, now))}
      notice={notice}
      device={null}
      takesFocus={takesFocus}
      onBegin={onBegin}
    />
  )
  return { ...show(start(given)), onBegin, start }
}
