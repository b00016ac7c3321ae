import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { Start } from '#first/start/Start.tsx'
import { serviceView } from '#text/service-view.ts'
import { partsOf } from '../support/reading.ts'
import { noon, roles, setting, show } from './people.tsx'

describe('Start', () => {
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
})

interface Given {
  readonly lastRole?: string
  readonly now?: number | null
}

function showStart({ lastRole, now = noon }: Given = {}) {
  show(
    <Start
      pathway={setting.text.pathway}
      roles={roles}
      lastRole={lastRole ?? null}
      services={setting.flow.pathway.startServices.map((id) => serviceView(setting, id, now))}
      notice={null}
      device={null}
      onBegin={vi.fn()}
    />,
  )
}
