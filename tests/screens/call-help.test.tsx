import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Ready } from '#later/outcome/Ready.tsx'
import { CallCode } from '#later/outcome/CallCode.tsx'
import { attributesOf, focused, textsOf } from '../support/reading.ts'
import { show, trailOf } from './people.tsx'

describe('the code of a number', () => {
  test('is shown when asked for, under the button, which keeps the focus and hides it again', async () => {
    const { person } = show(<CallCode number="01632 960 011" picture={<p>black and white</p>} />)
    expect(screen.queryByText('black and white')).toBe(null)
    const button = screen.getByRole('button', { name: 'Show QR code for 01632 960 011' })
    expect(button.textContent).toBe('Show QR code')
    expect(attributesOf([button], 'aria-expanded')).toEqual(['false'])

    await person.click(button)
    expect(screen.getAllByText('black and white').length).toBe(1)
    expect(textsOf(screen.getAllByText(/camera/))[0]).toContain('offer to ring 01632 960 011')
    expect(screen.getByRole('button', { name: 'Hide QR code for 01632 960 011' })).toBe(button)
    expect(attributesOf([button], 'aria-expanded')).toEqual(['true'])
    expect(focused()).toBe(button)

    await person.keyboard(' ')
    expect(screen.queryByText('black and white')).toBe(null)
    expect(focused()).toBe(button)
  })
})

describe('what to have ready', () => {
  const entries = ['the-address', 'the-reference']

  test('is ticked and unticked, each by itself, by its words or by the keyboard', async () => {
    const { person } = show(<Ready entries={entries} trail={trailOf(['fire no'])} />)
    expect(ticks()).toEqual([false, false])
    await person.click(screen.getByText('the-reference'))
    expect(ticks()).toEqual([false, true])
    await person.tab({ shift: true })
    await person.keyboard(' ')
    expect(ticks()).toEqual([true, true])
    await person.click(screen.getByText('the-reference'))
    expect(ticks()).toEqual([true, false])
  })

  test('a browser is asked not to fill the ticks in again', () => {
    show(<Ready entries={entries} trail={trailOf(['fire no'])} />)
    expect(attributesOf(screen.getAllByRole('checkbox'), 'autocomplete')).toEqual(['off', 'off'])
  })
})

function ticks(): readonly boolean[] {
  return screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)
}
