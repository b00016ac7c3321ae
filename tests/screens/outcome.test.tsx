import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { answeredViews, outcomeView } from '#first/case/views.ts'
import { Outcome } from '#first/outcome/Outcome.tsx'
import { textsOf } from '../support/reading.ts'
import { noon, roles, setting, show, trailOf } from './people.tsx'

const toOffice = ['fire no', 'how-old grown', 'anybody nobody-there']
const fiveOClock = Date.parse('2027-02-03T17:00:00Z')

describe('Outcome', () => {
  test('has the calls in order, under what each is for', () => {
    showOutcome('office-now', toOffice)
    expect(callsByGroup()).toEqual([
      { group: 'Ring now', calls: ['Ring the office now'] },
      { group: 'Then', calls: ['Ring the post room', 'Ring the guard'] },
      { group: 'Also ring, if', calls: ['Ring the fire brigade'] },
      { group: 'When it opens', calls: ['Ring the night desk'] },
    ])
  })

  test('has a call that cannot be made now under “When it opens”, whatever it is for', () => {
    showOutcome('office-now', toOffice, { now: fiveOClock })
    expect(callsByGroup()).toEqual([
      { group: 'Then', calls: ['Ring the guard'] },
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

  test('says why: the answers, and what the clock answered', () => {
    showOutcome('office-now', toOffice)
    expect(itemsOf('Why this route')).toEqual([
      'said no',
      'said grown',
      'said nobody-there',
      'It is open',
    ])
  })

  test('shows each notice above what to do', () => {
    const notices = ['This page changed at 5pm. Now: rest.', 'The clock looks wrong.']
    showOutcome('rest', toOffice, { now: fiveOClock, notices })
    const texts = textsOf(screen.getAllByText(/./, { selector: 'h1, h2, h3, .note' }))
    expect(texts.slice(0, 5)).toEqual(['rest', ...notices, 'Ring now', 'Ring your manager now'])
  })
})

interface Given {
  readonly now?: number
  readonly role?: string
  readonly notices?: readonly string[]
}

function showOutcome(id: string, steps: readonly string[], given: Given = {}) {
  const { now = noon, role = 'nurse', notices = [] } = given
  const trail = trailOf(steps)
  show(
    <Outcome
      outcome={outcomeView(setting, id, role, trail, now)}
      answered={answeredViews(setting, trail)}
      roles={roles}
      role={role}
      notices={notices}
      part={() => null}
      onContinue={vi.fn()}
      onBack={vi.fn()}
      onChange={vi.fn()}
      onChooseRole={vi.fn()}
      onClear={vi.fn()}
    />,
  )
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
