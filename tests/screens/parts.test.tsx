import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { outcomeView } from '#first/case/views.ts'
import type { ServiceCallView } from '#first/outcome/call-view.ts'
import { CallCard } from '#first/outcome/CallCard.tsx'
import { SourceList } from '#later/outcome/Sources.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { Frame } from '#first/frame/Frame.tsx'
import { attributesOf, dataOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { noon, setting, show } from './people.tsx'

const [officeCall, postRoomCall] = outcomeView(setting, 'office-now', 'nurse', noon)
  .calls as readonly [ServiceCallView, ServiceCallView]

describe('a call', () => {
  test('has the name, its state, the number that dials, and what to know before ringing', () => {
    show(<CallCard call={officeCall} look="first" more={<p>its code</p>} />)
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      [
        'Ring the office now',
        'Should be open, until 5pm (hours published March 2019)',
        'Say who the person is only if they agree.',
        '01632 960 011',
        'Ask for the warden.',
        'its code',
      ],
    ])
    expect(attributesOf(screen.getAllByRole('link'), 'href')).toEqual(['tel:+441632960011'])
  })

  test('that has a condition says it first, and does not say “now”', () => {
    show(<CallCard call={postRoomCall} look="first" more={<p>its code</p>} />)
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      [
        'If the office agrees',
        'Ring the post room',
        'Should be open, until 5pm',
        'Say who the person is only if they agree.',
        '01632 960 013',
        'its code',
      ],
    ])
  })

  test.each([
    { identifies: 'nobody', says: 'Do not say who the person is.' },
    { identifies: 'with-consent', says: 'Say who the person is only if they agree.' },
    { identifies: 'lawful-reason', says: 'You may say who the person is. Record why.' },
  ] as const)('that identifies $identifies says: $says', ({ identifies, says }) => {
    show(<CallCard call={{ ...officeCall, identifies }} look="first" more={null} />)
    expect(screen.getAllByText(says).length).toBe(1)
  })

  test('that folds says its whole condition, and who may be named, before a number can be read', () => {
    const call = { ...postRoomCall, condition: 'it rains (take care)' }
    show(<CallCard call={call} look="folded" more={null} />)
    const line = textsOf(screen.getAllByText(/./, { selector: 'summary *' }))
    expect(line).toEqual(['the post room', 'If it rains (take care)'])
    const read = textsOf(screen.getAllByText(/^(?:If|Say|01632)/))
    expect(read).toEqual([
      'If it rains (take care)',
      'Say who the person is only if they agree.',
      '01632 960 013',
    ])
  })

  test('to the emergency number is the one that is called', () => {
    show(
      <CallCard
        call={{ ...officeCall, service: { ...officeCall.service, isEmergency: true } }}
        look="first"
        more={null}
      />,
    )
    expect(textsOf(screen.getAllByRole('heading'))).toEqual(['Call the office'])
  })

  test('before the clock has been read has its weekly hours, and no availability', () => {
    const service = { ...officeCall.service, state: null }
    const { page } = show(<CallCard call={{ ...officeCall, service }} look="first" more={null} />)
    expect(screen.getAllByText(service.hours.join('. ')).length).toBe(1)
    expect(dataOf(page, 'li')).toEqual([{ service: 'office', when: 'now' }])
  })
})

describe('the address of a source', () => {
  const source = { id: 'by-law', title: 'By-law', publisher: 'Nowhere', date: '2027' }
  const leaves = /^Links to sources leave this tool, and need a connection\./
  const showSource = (address: string, leadsOut = true) =>
    show(
      <LeadsOut value={leadsOut}>
        <SourceList sources={[{ ...source, address }]} />
      </LeadsOut>,
    )

  test('is a link of its own that says that it leaves the tool, and tells nobody who follows it', () => {
    showSource('https://example.org/news (item of 5 May)')
    const link = screen.getByRole('link', { name: 'https://example.org/news (leaves this tool)' })
    const attributes = ['href', 'target', 'rel'].map((name) => link.getAttribute(name))
    expect(attributes).toEqual(['https://example.org/news', '_blank', 'noreferrer'])
    screen.getByText(leaves)
    screen.getByText('(item of 5 May)')
  })

  test.each([
    { where: 'in practice, which leads nowhere', address: 'https://example.org/', leadsOut: false },
    { where: 'where there is none', address: 'No document: ask.', leadsOut: true },
    { where: 'where a browser would run it', address: 'javascript:alert(1)', leadsOut: true },
  ])('is words, and no link, $where', ({ address, leadsOut }) => {
    showSource(address, leadsOut)
    screen.getByText(address)
    expect(screen.queryByRole('link')).toBe(null)
    expect(screen.queryByText(leaves)).toBe(null)
  })
})

test('the way past the header leads to the page, and leaves the address alone', async () => {
  const emergency = { number: '999', tel: '999' }
  const { person } = show(
    <Frame name="Everything" area="Nowhere" emergency={emergency} announcement="">
      <p>Words</p>
    </Frame>,
  )
  const before = location.href
  await person.tab()
  await person.keyboard('{Enter}')
  expect(focused()).toBe(screen.getByRole('main'))
  expect(location.href).toBe(before)
})
