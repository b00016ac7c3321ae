import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { answeredViews, outcomeView } from '#first/case/views.ts'
import { Outcome } from '#first/outcome/Outcome.tsx'
import { Around } from '#later/outcome/Around.tsx'
import { aroundView, reasonsOf } from '#later/outcome/around-view.ts'
import { attributesOf, textsOf } from '../support/reading.ts'
import { flow, noon, roles, setting, show, trailOf } from './people.tsx'

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

  test('has the answers given folded, after the calls', () => {
    showOutcome('leave', ['fire yes'])
    expect(foldsShown()).toEqual([['Your answers (1)', false]])
  })

  test('shows each notice above what to do', () => {
    const notices = ['This page changed at 5pm. Now: rest.', 'The clock looks wrong.']
    showOutcome('rest', toOffice, { now: fiveOClock, notices })
    const texts = textsOf(screen.getAllByText(/./, { selector: 'h1, h2, h3, .note' }))
    expect(texts.slice(0, 5)).toEqual(['rest', ...notices, 'Ring now', 'Ring your manager'])
  })
})

describe('around the calls', () => {
  test('is what else to do, unfolded, and the rest folded until asked for', () => {
    showAround('leave', ['fire yes'], 'cook')
    expect(foldsShown()).toEqual([
      ['What else to do', true],
      ['What to do every time', false],
      ['Have this ready before you call', false],
      ['Why this route', false],
      ['Sources', false],
      ['You work for: Cook', false],
    ])
    expect(itemsOf('What else to do')).toEqual(['get-out', 'turn-off-gas'])
    expect(itemsOf('What to do every time')).toEqual(['write-it-down', 'keep-quiet'])
  })

  test('says why: the answers, and what the clock answered', () => {
    showAround('office-now', toOffice, 'nurse')
    expect(itemsOf('Why this route')).toEqual([
      'said no',
      'said grown',
      'said nobody-there',
      'It is open',
    ])
  })

  test('changes the role at a touch, which the one chosen now shows', async () => {
    const { person, onChooseRole } = showAround('leave', ['fire yes'], 'cook')
    await person.click(screen.getByText('You work for: Cook'))
    const choices = screen.getAllByRole('button')
    expect(attributesOf(choices, 'aria-pressed')).toEqual(['false', 'false', 'true'])
    await person.click(screen.getByRole('button', { name: 'Driver' }))
    expect(onChooseRole.mock.calls).toEqual([['driver']])
  })
})

interface Given {
  readonly now?: number
  readonly notices?: readonly string[]
}

function showOutcome(id: string, steps: readonly string[], given: Given = {}) {
  const { now = noon, notices = [] } = given
  const trail = trailOf(steps)
  show(
    <Outcome
      outcome={outcomeView(setting, id, 'nurse', now)}
      answered={answeredViews(setting, trail)}
      notices={notices}
      numberOf={() => undefined}
      part={() => null}
      onContinue={vi.fn()}
      onBack={vi.fn()}
      onChange={vi.fn()}
      onClear={vi.fn()}
    />,
  )
}

function showAround(id: string, steps: readonly string[], role: string) {
  const onChooseRole = vi.fn()
  const around = aroundView(flow.pathway, flow.texts.en!.steps, id, role)
  const { person } = show(
    <Around
      around={around}
      reasons={reasonsOf(setting, trailOf(steps), noon)}
      roles={roles}
      role={role}
      ready={null}
      say={null}
      sources={null}
      review={null}
      record={null}
      tellUs={null}
      onChooseRole={onChooseRole}
    />,
  )
  return { person, onChooseRole }
}

/** The words on each fold of the page, and whether it is unfolded. */
function foldsShown() {
  return screen
    .getAllByRole('group')
    .map((part) => [
      within(part).getByText(/./, { selector: 'summary span' }).textContent,
      part.hasAttribute('open'),
    ])
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
