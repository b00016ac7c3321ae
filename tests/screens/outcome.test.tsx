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
      { group: 'Then ring', calls: ['the post room', 'the guard'] },
      { group: 'Also ring, if', calls: ['the fire brigade'] },
      { group: 'When it opens', calls: ['the night desk'] },
    ])
  })

  test('has a call that cannot be made now under “When it opens”, whatever it is for', () => {
    showOutcome('office-now', toOffice, { now: fiveOClock })
    expect(callsByGroup()).toEqual([
      { group: 'Then ring', calls: ['Ring the guard'] },
      { group: 'Also ring, if', calls: ['the fire brigade'] },
      { group: 'When it opens', calls: ['the office', 'the post room', 'the night desk'] },
    ])
  })

  test('has the answers given folded, after the calls', () => {
    showOutcome('leave', ['fire yes'])
    expect(foldsShown().at(-1)).toEqual(['Your answers (1)', false])
  })

  test('folds each later call to its name and when to make it', () => {
    showOutcome('office-now', toOffice)
    const lines = screen
      .getAllByRole('group')
      .slice(0, 4)
      .map((fold) => textsOf(within(fold).getAllByText(/./, { selector: 'summary *' })))
    expect(lines).toEqual([
      ['the post room', 'If the office agrees'],
      ['the guard', 'Look on the door.'],
      ['the fire brigade', 'If there is smoke'],
      ['the night desk', 'Closed. Opens today at 8pm'],
    ])
  })

  test('says what changed above what to do, and what else there is to know below the calls', () => {
    const given = { now: fiveOClock, changes: ['This page changed.'], notices: ['It looks wrong.'] }
    showOutcome('rest', toOffice, given)
    const texts = textsOf(screen.getAllByText(/./, { selector: 'h1, h2, h3, .note, .change' }))
    expect([texts.slice(0, 4), texts.at(-1)]).toEqual([
      ['rest', 'This page changed.', 'Ring now', 'Ring your manager'],
      'It looks wrong.',
    ])
  })

  test.each([
    { isByClock: true, order: ['difference', 'calls'] },
    { isByClock: false, order: ['calls', 'difference'] },
  ])(
    'has a difference of clocks above the calls only where the clock decided: $isByClock',
    (row) => {
      showOutcome('leave', ['fire yes'], { isByClock: row.isByClock })
      const order = screen.getAllByText(/^(difference|Ring the fire brigade|Call .*)$/)
      expect(textsOf(order).map((text) => (text === 'difference' ? text : 'calls'))).toEqual(
        row.order,
      )
    },
  )

  test('has what to say right after the first call', () => {
    showOutcome('office-now', toOffice)
    const after = screen.getAllByText(/./, { selector: 'h3, .say' })
    expect(textsOf(after).slice(0, 2)).toEqual(['Ring the office now', 'say'])
  })
})

describe('around the calls', () => {
  test('is folded until asked for', () => {
    showAround('leave', ['fire yes'], 'cook')
    expect(foldsShown()).toEqual([
      ['What else to do (4)', false],
      ['Why this route, and sources', false],
      ['You work for: Cook', false],
    ])
    expect(itemsOf('What else to do')).toEqual([
      'get-out',
      'turn-off-gas',
      'write-it-down',
      'keep-quiet',
    ])
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
  readonly changes?: readonly string[]
  readonly notices?: readonly string[]
  readonly isByClock?: boolean
}

function showOutcome(id: string, steps: readonly string[], given: Given = {}) {
  const { now = noon, changes = [], notices = [], isByClock = false } = given
  const trail = trailOf(steps)
  show(
    <Outcome
      outcome={outcomeView(setting, id, 'nurse', now)}
      answered={answeredViews(setting, trail)}
      {...{ changes, notices, isByClock }}
      numberOf={() => undefined}
      part={(name) => typeof name === 'string' && <p className={name}>{name}</p>}
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
      sources={null}
      review={null}
      overdue={null}
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
