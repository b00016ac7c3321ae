import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { SetContact } from '#device/contacts.ts'
import { numberView, outcomeView } from '#first/case/views.ts'
import type { KnownContact } from '#first/contacts.ts'
import type { ContactCallView } from '#first/outcome/call-view.ts'
import { ContactCard } from '#first/outcome/ContactCard.tsx'
import { MoreOfContact } from '#later/outcome/MoreOfNumber.tsx'
import { Dial } from '#ui/dial.ts'
import { LeadsOut } from '#ui/in-tool.ts'
import { attributesOf, dataOf, partsOf } from '../support/reading.ts'
import { noon, setting, show } from './people.tsx'

const call = outcomeView(setting, 'office-now', 'nurse', noon).calls.find(
  (each): each is ContactCallView => 'contact' in each,
)!
const day = { number: '01632 960 123, ext. 4567', tel: '+441632960123' }
const night = { number: '01632 960 124', tel: '+441632960124', from: 20 * 60, to: 8 * 60 }
const internal = { number: '2222', tel: '2222' }
const midnight = Date.parse('2027-02-04T00:00:00Z')

describe('a contact whose number nobody has set', () => {
  test('says how to find it and who may be named, and leads to where it is set', () => {
    const { page } = show(
      <ContactCard call={call} look="first" number={undefined} more={<p>its code</p>} />,
    )
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      ['Ring the guard', 'Look on the door.', 'Do not say who the person is. Set this number'],
    ])
    expect(attributesOf(screen.getAllByRole('link'), 'href')).toEqual(['#contacts'])
    expect(dataOf(page, 'li')).toEqual([{ contact: 'guard', when: 'then' }])
  })

  test('leads nowhere in practice', () => {
    show(
      <LeadsOut.Provider value={false}>
        <ContactCard call={call} look="first" number={undefined} more={null} />
      </LeadsOut.Provider>,
    )
    expect(screen.queryByRole('link')).toBe(null)
  })
})

describe('a contact whose number is set', () => {
  test('is a call like any other, with who set the number, and when', () => {
    showSet({ night: null, team: 'Front desk' }, noon)
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      [
        'Ring the guard',
        'Do not say who the person is.',
        '01632 960 123',
        'Ask for extension 4567.',
        'For your own safety.',
        'More about this numberFront deskSet on this device, by your organisation, on 27 November 2026.Use another phone if this one is the person’s, or if someone may look at it.Show QR code',
      ],
    ])
    expect(dialled()).toEqual(['tel:+441632960123'])
  })

  test.each([
    { time: 'by day', now: noon, dials: ['tel:+441632960123', 'tel:+441632960124'] },
    { time: 'at night', now: midnight, dials: ['tel:+441632960124', 'tel:+441632960123'] },
    { time: 'by a wrong clock', now: NaN, dials: ['tel:+441632960123', 'tel:+441632960124'] },
  ])('has the number to ring $time first, and it alone is large', ({ now, dials }) => {
    showSet({}, now)
    expect(dialled()).toEqual(dials)
    const classes = attributesOf(screen.getAllByRole('link'), 'class')
    expect(classes).toEqual(['call__link', 'phone-link'])
  })

  test('that is internal says from where it works, and the way out from any other phone', () => {
    showSet({ day: internal, night: null }, noon)
    expect(
      screen.getByText(
        'This works only from your organisation’s phones. From another phone: Look on the door.',
      ).tagName,
    ).toBe('P')
    expect(dialled()).toEqual(['tel:2222'])
  })

  test.each([
    { time: 'by day, when the internal one is for the night', now: noon, ways: 0 },
    { time: 'at night, when the internal one is first', now: midnight, ways: 1 },
  ])('needs no way out while another number is first: $time', ({ now, ways }) => {
    showSet({ night: { ...night, ...internal } }, now)
    expect(screen.queryAllByText(/From another phone/).length).toBe(ways)
    expect(screen.getAllByText(/works only from/).length).toBe(1)
  })

  test('in practice is said to be made up, and dials nothing', () => {
    showSet({ setBy: 'practice' }, noon, false)
    expect(screen.getAllByText('Made up for practice.').length).toBe(1)
    expect(screen.getAllByText('01632 960 123').length).toBe(1)
    expect(screen.queryByRole('link')).toBe(null)
  })
})

function showSet(known: Partial<KnownContact>, now: number, dials = true): void {
  const set: SetContact = { team: null, day, night, setOn: '2026-11-27' }
  const number = numberView(setting, { ...set, setBy: 'device', ...known }, now)
  show(
    <Dial.Provider value={dials}>
      <ContactCard
        call={call}
        look="first"
        number={number}
        more={number && <MoreOfContact contact={call.contact} number={number} />}
      />
    </Dial.Provider>,
  )
}

function dialled() {
  return attributesOf(screen.getAllByRole('link'), 'href')
}
