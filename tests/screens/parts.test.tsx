import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { answeredViews, outcomeView } from '#first/case/views.ts'
import { Answered } from '#first/question/Answered.tsx'
import { CallCard, type CallView } from '#first/outcome/CallCard.tsx'
import { RoleChoice } from '#first/outcome/Outcome.tsx'
import { SourceList } from '#later/outcome/Sources.tsx'
import { Frame } from '#first/frame/Frame.tsx'
import { attributesOf, dataOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { noon, roles, setting, show, trailOf } from './people.tsx'

const [officeCall, postRoomCall] = outcomeView(setting, 'office-now', 'nurse', [], noon)
  .calls as readonly [CallView, CallView]

describe('a call', () => {
  test('has the name, its state, the number that dials, and what to know before ringing', () => {
    show(<CallCard call={officeCall} code="its code" />)
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      [
        'Ring the office now',
        'Should be open, until 5pm (hours published March 2019)',
        '01632 960 011',
        'Office',
        'Ask for the warden.',
        'Say who the person is only if they agree.',
        'Reported.',
        'its code',
      ],
    ])
    expect(attributesOf(screen.getAllByRole('link'), 'href')).toEqual(['tel:+441632960011'])
  })

  test('that has a condition says it first, and does not say “now”', () => {
    show(<CallCard call={postRoomCall} code="its code" />)
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      [
        'If the office agrees',
        'Ring the post room',
        'Should be open, until 5pm',
        '01632 960 013',
        'Post room',
        'Say who the person is only if they agree.',
        'Unconfirmed.',
        'its code',
      ],
    ])
  })

  test.each([
    { identifies: 'nobody', says: 'Do not say who the person is.' },
    { identifies: 'with-consent', says: 'Say who the person is only if they agree.' },
    {
      identifies: 'lawful-reason',
      says: 'You may say who the person is. Record why you shared it.',
    },
  ] as const)('that identifies $identifies says: $says', ({ identifies, says }) => {
    show(<CallCard call={{ ...officeCall, identifies }} code={null} />)
    expect(screen.getAllByText(says).length).toBe(1)
  })

  test('before the clock has been read has its weekly hours, and no availability', () => {
    const service = { ...officeCall.service, state: null }
    const { page } = show(<CallCard call={{ ...officeCall, service }} code={null} />)
    expect(screen.getAllByText(service.hours.join('. ')).length).toBe(1)
    expect(dataOf(page, 'li')).toEqual([{ service: 'office', when: 'now' }])
  })
})

describe('answers so far', () => {
  test('are in order, and Clear stands apart from them', async () => {
    const [onChange, onClear] = [vi.fn(), vi.fn()]
    const answered = answeredViews(setting, trailOf(['fire no', 'how-old grown']))
    const { person } = show(<Answered answered={answered} onChange={onChange} onClear={onClear} />)
    expect(textsOf(screen.getAllByRole('button'))).toEqual([
      'Change',
      'Change',
      'Clear and start again',
    ])
    await person.click(screen.getByRole('button', { name: /Is there a fire/ }))
    await person.click(screen.getByRole('button', { name: 'Clear and start again' }))
    expect([onChange.mock.calls, onClear.mock.calls]).toEqual([[['fire']], [[]]])
  })

  test('one answer is counted as one', () => {
    const answered = answeredViews(setting, trailOf(['fire no']))
    show(<Answered answered={answered} onChange={vi.fn()} onClear={vi.fn()} />)
    expect(screen.getAllByText('Your answers (1)').length).toBe(1)
  })
})

describe('whom the user works for', () => {
  test('is said, and can be changed by a tap', async () => {
    const onChoose = vi.fn()
    const { person } = show(<RoleChoice roles={roles} role="driver" onChoose={onChoose} />)
    await person.click(screen.getByText('You work for: Driver'))
    const buttons = screen.getAllByRole('button')
    expect(textsOf(buttons)).toEqual(['Nurse', 'Driver', 'Cook'])
    expect(attributesOf(buttons, 'aria-pressed')).toEqual(['false', 'true', 'false'])
    await person.click(screen.getByRole('button', { name: 'Nurse' }))
    expect(onChoose.mock.calls).toEqual([['nurse']])
  })
})

test('sources are words and not links: a link leaves a trace', () => {
  const source = { id: 'by-law', title: 'By-law', publisher: 'Nowhere', date: '2027' }
  show(<SourceList sources={[{ ...source, address: 'https://example.org/' }]} />)
  expect(textsOf(screen.getAllByRole('listitem'))).toEqual([
    'By-law. Nowhere, 2027. https://example.org/',
  ])
  expect(screen.queryByRole('link')).toBe(null)
})

describe('around every screen', () => {
  const frame = (announcement: string) => (
    <Frame
      name="Everything"
      area="Nowhere"
      emergency={{ number: '999', tel: '999' }}
      announcement={announcement}
    >
      <p>Words</p>
    </Frame>
  )

  test('999 is one tap away', () => {
    show(frame(''))
    const call = screen.getByRole('link', { name: 'Emergency: call 999' })
    expect(attributesOf([call], 'href')).toEqual(['tel:999'])
  })

  test('what changed by itself is announced, in a place that was there before', () => {
    const { showInstead } = show(frame(''))
    const status = screen.getByRole('status')
    expect(textsOf([status])).toEqual([''])
    showInstead(frame('This page changed.'))
    expect(screen.getByRole('status')).toBe(status)
    expect(textsOf([status])).toEqual(['This page changed.'])
  })

  test('the way past the header leads to the page, and leaves the address alone', async () => {
    const { person } = show(frame(''))
    const before = location.href
    await person.tab()
    await person.keyboard('{Enter}')
    expect(focused()).toBe(screen.getByRole('main'))
    expect(location.href).toBe(before)
  })

  test('a screen that is no outcome says of none', () => {
    const { page } = show(frame(''))
    expect(dataOf(page, 'main')).toEqual([{}])
  })
})
