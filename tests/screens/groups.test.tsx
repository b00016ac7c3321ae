import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { AttemptEvidence } from '#later/training/groups/GroupEvidence.tsx'
import { GroupsList } from '#later/training/groups/GroupsList.tsx'
import { GroupsQuiz } from '#later/training/groups/GroupsQuiz.tsx'
import { focused, textsOf } from '../support/reading.ts'
import { show } from './people.tsx'

/** Groups that train: the list, the questions to one learner after another, and the numbers. */

const tuesday = { id: 3, name: 'Tuesday', begunOn: '15 January 2027', attempts: 1, isOn: true }
const friday = { ...tuesday, id: 4, name: 'Friday', attempts: 2, isOn: false }

describe('the list of groups', () => {
  test('says for which group attempts are kept, and hands on what is touched', async () => {
    const { person, calls } = showList({})
    expect(screen.getByRole('status').textContent).toMatch(/now kept for “Tuesday”/)
    expect(screen.getByText('Begun on 15 January 2027. 1 attempt is kept.')).toBeTruthy()
    const on = screen.getByRole('button', { name: 'Keep attempts for Tuesday', pressed: true })
    await person.click(on)
    await person.click(
      screen.getByRole('button', { name: 'Keep attempts for Friday', pressed: false }),
    )
    await person.click(screen.getByRole('button', { name: 'Delete Friday' }))
    await person.click(screen.getByRole('button', { name: 'Delete all groups' }))
    expect(calls()).toEqual({ onSwitch: [[3], [4]], onDelete: [[4]], onDeleteAll: [[]] })
  })

  test('a name that cannot be taken is said to be, and stays to be mended', async () => {
    const problemOf = vi.fn((name: string) => (name === 'Friday' ? ('taken' as const) : null))
    const { person, calls } = showList({ problemOf })
    const field = screen.getByRole('textbox', { name: 'Made-up name of a new group' })
    await person.type(field, 'Friday{Enter}')
    expect(screen.getByRole('alert').textContent).toMatch(/^Another group has this name/)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await person.type(field, ' 2{Enter}')
    expect(screen.getByRole('alert').textContent).toBe('')
    expect(calls()).toEqual({ onBegin: [['Friday 2']] })
  })

  test('what was deleted can be put back', async () => {
    const { person, calls } = showList({ groups: [], deleted: 2 })
    expect(screen.getByRole('status').textContent).toMatch(/^2 groups are deleted\./)
    expect(screen.queryByRole('button', { name: 'Delete all groups' })).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Undo' }))
    expect(calls()).toEqual({ onUndo: [[]] })
  })

  test('where groups cannot be kept, none can be begun', () => {
    showList({ groups: [], isRefused: true })
    expect(screen.getByRole('status').textContent).toMatch(/You can practise all the same/)
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('the questions', () => {
  const questions = [
    ['colour', { asks: 'Which colour?', answers: { red: 'Red', blue: 'Blue' } }],
    ['size', { asks: 'Which size?', answers: { small: 'Small', large: 'Large' } }],
  ] as const

  test('one learner after another; an answer can be changed before the last is given', async () => {
    const onFinish = vi.fn()
    const { person } = show(<GroupsQuiz questions={questions} group="#group" onFinish={onFinish} />)
    const choose = (name: string) => person.click(screen.getByRole('button', { name }))
    expect(screen.queryByRole('button', { name: 'Previous question' })).toBeNull()
    await choose('Blue')
    expect(focused()?.textContent).toBe('Which size?')
    expect(screen.getByText('Question 2 of 2')).toBeTruthy()
    await choose('Previous question')
    await choose('Red')
    expect(onFinish).not.toHaveBeenCalled()
    await choose('Small')
    expect(focused()?.textContent).toMatch(/^Thank you/)
    expect(textsOf(screen.getAllByRole('button'))).toEqual(['Next learner'])
    await choose('Next learner')
    expect(focused()?.textContent).toBe('Which colour?')
    await choose('Blue')
    await choose('Large')
    expect(onFinish.mock.calls).toEqual([
      [{ colour: 'red', size: 'small' }],
      [{ colour: 'blue', size: 'large' }],
    ])
  })
})

test('each number of the evidence is in words', () => {
  const screens = [{ node: 'first', expected: 1, parted: 3 }]
  const evidence = { screens, compared: 4, asExpected: 1, notCompared: 1 }
  show(<AttemptEvidence evidence={evidence} titleOf={(node) => `Screen ${node}`} />)
  const row = screen.getByRole('row', { name: /^Screen first/ })
  expect(textsOf(within(row).getAllByRole('cell'))).toEqual(['1 of 4', '3 of 4'])
  expect(screen.getByText(/^1 attempt cannot be compared any more/)).toBeTruthy()
})

function showList(change: Partial<Parameters<typeof GroupsList>[0]>) {
  const told = {
    onBegin: vi.fn(),
    onSwitch: vi.fn(),
    onDelete: vi.fn(),
    onDeleteAll: vi.fn(),
    onUndo: vi.fn(),
    onBack: vi.fn(),
  }
  const { person } = show(
    <GroupsList
      groups={[tuesday, friday]}
      isRefused={false}
      isGone={false}
      deleted={0}
      problemOf={() => null}
      {...told}
      {...change}
    />,
  )
  const calls = () =>
    Object.fromEntries(
      Object.entries(told).flatMap(([name, { mock }]) =>
        mock.calls.length === 0 ? [] : [[name, mock.calls]],
      ),
    )
  return { person, calls }
}
