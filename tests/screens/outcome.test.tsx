import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { answeredViews, outcomeView } from '#first/case/views.ts'
import { Frame } from '#first/frame/Frame.tsx'
import { Outcome, type OutcomePartName } from '#first/outcome/Outcome.tsx'
import { dataOf, focused, textsOf } from '../support/reading.ts'
import { noon, roles, setting, show, trailOf } from './people.tsx'

const toOffice = ['fire no', 'how-old grown', 'anybody nobody-there']
const fiveOClock = Date.parse('2027-02-03T17:00:00Z')

describe('Outcome', () => {
  test('says what to do now as the heading, and takes the focus', () => {
    showOutcome('leave', ['fire yes'])
    const heading = screen.getByRole('heading', { level: 1, name: 'Leave' })
    expect(focused()).toBe(heading)
    expect(screen.getByText('Go.')).toBeTruthy()
  })

  test('has the calls in order, under what each is for', () => {
    showOutcome('office-now', toOffice)
    expect(callsByGroup()).toEqual([
      { group: 'Ring now', calls: ['Ring the office now'] },
      { group: 'Then', calls: ['Ring the post room'] },
      { group: 'Also ring, if', calls: ['Ring the fire brigade'] },
      { group: 'When it opens', calls: ['Ring the night desk'] },
    ])
  })

  test('has a call that cannot be made now under “When it opens”, whatever it is for', () => {
    showOutcome('office-now', toOffice, { now: fiveOClock })
    expect(callsByGroup()).toEqual([
      { group: 'Also ring, if', calls: ['Ring the fire brigade'] },
      {
        group: 'When it opens',
        calls: ['Ring the office', 'Ring the post room', 'Ring the night desk'],
      },
    ])
  })

  test('has what else to do unfolded, and the rest folded until asked for', () => {
    showOutcome('leave', ['fire yes'], { role: 'cook' })
    const parts = screen
      .getAllByRole('group')
      .map((part) => [
        within(part).getByText(/./, { selector: 'summary span' }).textContent,
        part.hasAttribute('open'),
      ])
    expect(parts).toEqual([
      ['What else to do', true],
      ['What to do every time', false],
      ['Have this ready before you call', false],
      ['Why this route', false],
      ['Sources', false],
      ['You work for: Cook', false],
      ['Your answers (1)', false],
    ])
    expect(itemsOf('What else to do')).toEqual(['get-out', 'turn-off-gas'])
    expect(itemsOf('What to do every time')).toEqual(['write-it-down', 'keep-quiet'])
  })

  test('has room, in order, for the parts that come later than the calls', () => {
    showOutcome('office-now', toOffice)
    expect(textsOf(screen.getAllByText(/^part /))).toEqual([
      'part difference',
      'part 01632 960 011',
      'part stays',
      'part 01632 960 013',
      'part 999',
      'part 0300 960 0012',
      'part time',
      'part ready',
      'part say',
      'part sources',
      'part record',
    ])
  })

  test('says why: the answers, and what the clock answered', () => {
    showOutcome('office-now', toOffice)
    expect(itemsOf('Why this route')).toEqual([
      'said no',
      'said grown',
      'said nobody-there',
      'It is open',
    ])
  })

  test('leads on where the pathway does, and nowhere else', async () => {
    const { person, spies } = showOutcome('leave', ['fire yes'])
    await person.click(screen.getByRole('button', { name: 'I am outside' }))
    expect(spies.onContinue.mock.calls).toEqual([[]])
  })

  test('has no way on where the pathway ends', () => {
    showOutcome('office-now', toOffice)
    expect(screen.queryByRole('button', { name: /outside/ })).toBe(null)
  })

  test.each([
    { tap: 'Back', spy: 'onBack', with: [] },
    { tap: 'Clear and start again', spy: 'onClear', with: [] },
    { tap: 'Driver', spy: 'onChooseRole', with: ['driver'] },
    { tap: 'Change your answer to: How old are they?', spy: 'onChange', with: ['how-old'] },
  ] as const)('a tap on “$tap” calls $spy', async ({ tap, spy, with: given }) => {
    const { person, spies } = showOutcome('office-now', toOffice)
    for (const fold of ['You work for: Nurse', 'Your answers (3)']) {
      await person.click(screen.getByText(fold))
    }
    await person.click(screen.getByRole('button', { name: tap }))
    const calls = Object.entries(spies).map(([name, { mock }]) => ({ name, calls: mock.calls }))
    expect(calls.filter((each) => each.calls.length > 0)).toEqual([{ name: spy, calls: [given] }])
  })

  test('shows each notice above what to do', () => {
    const notices = ['This page changed at 5pm. Now: rest.', 'The clock looks wrong.']
    showOutcome('rest', toOffice, { now: fiveOClock, notices })
    const texts = textsOf(screen.getAllByText(/./, { selector: 'h1, h2, h3, .note' }))
    expect(texts.slice(0, 5)).toEqual(['rest', ...notices, 'Ring now', 'Ring the fire brigade now'])
  })
})

describe('what a program outside drives the app by', () => {
  test('the outcome, and each call in the order shown, say what they are', () => {
    const { page } = showOutcome('office-now', toOffice)
    expect(dataOf(page, 'main')).toEqual([{ outcome: 'office-now' }])
    expect(dataOf(page, '[data-service]')).toEqual([
      { service: 'office', availability: 'open', when: 'now' },
      { service: 'post-room', availability: 'open', when: 'then' },
      { service: 'fire-brigade', availability: 'open', when: 'if' },
      { service: 'night-desk', availability: 'closed', when: 'no-answer' },
    ])
  })

  test('a service of which nobody is sure says so', () => {
    const bankHoliday = Date.parse('2027-12-28T12:00:00Z')
    const { page } = showOutcome('office-first', ['fire no', 'how-old young'], { now: bankHoliday })
    expect(dataOf(page, '[data-service]')).toEqual([
      { service: 'fire-brigade', availability: 'open', when: 'now' },
      { service: 'office', availability: 'may-be-closed', when: 'now' },
      { service: 'night-desk', availability: 'closed', when: 'no-answer' },
      { service: 'post-room', availability: 'closed', when: 'then' },
    ])
  })

  test('the way on is a button called continue', () => {
    showOutcome('leave', ['fire yes'])
    expect(screen.getByRole('button', { name: 'I am outside' })).toHaveProperty('name', 'continue')
  })
})

interface Given {
  readonly now?: number
  readonly role?: string
  readonly notices?: readonly string[]
}

function showOutcome(id: string, steps: readonly string[], given: Given = {}) {
  const { now = noon, role = 'nurse', notices = [] } = given
  const spies = {
    onContinue: vi.fn(),
    onBack: vi.fn(),
    onChange: vi.fn(),
    onChooseRole: vi.fn(),
    onClear: vi.fn(),
  }
  const trail = trailOf(steps)
  const shown = show(
    <Frame
      name="Everything"
      area="Nowhere"
      emergency={{ number: '999', tel: '999' }}
      announcement=""
      outcome={id}
    >
      <Outcome
        outcome={outcomeView(setting, id, role, trail, now)}
        answered={answeredViews(setting, trail)}
        roles={roles}
        role={role}
        notices={notices}
        part={partOf}
        {...spies}
      />
    </Frame>,
  )
  return { ...shown, spies }
}

/** Says which part of the page asks for help. */
function partOf(name: OutcomePartName) {
  return <p>{`part ${typeof name === 'string' ? name : name.service.number}`}</p>
}

/** The headings of the page from “Ring now” on: each group, and the calls in it. */
function callsByGroup() {
  const groups: { group: string | null; calls: (string | null)[] }[] = []
  for (const heading of screen.getAllByRole('heading')) {
    if (heading.tagName === 'H2') groups.push({ group: heading.textContent, calls: [] })
    if (heading.tagName === 'H3') groups.at(-1)?.calls.push(heading.textContent)
  }
  return groups
}

function itemsOf(fold: string): readonly string[] {
  const part = screen.getAllByRole('group').find((each) => each.textContent.startsWith(fold))
  const items = part && within(part).queryAllByRole('listitem', { hidden: true })
  return textsOf(items ?? [])
}
