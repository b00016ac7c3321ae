import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { AttemptEvidence } from '#later/training/groups/GroupEvidence.tsx'
import { GroupsQuiz } from '#later/training/groups/GroupsQuiz.tsx'
import { QuizOnPaper } from '#later/training/groups/QuizOnPaper.tsx'
import { focused, textsOf } from '../support/reading.ts'
import { show } from './people.tsx'

/** Groups that train: the questions to one learner after another, and the numbers. */

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

test('papers are added once, however often the button is pressed', async () => {
  const onAdd = vi.fn()
  const { person } = show(
    <QuizOnPaper questions={questions} round="before" group="#group" onAdd={onAdd} />,
  )
  await person.type(screen.getByRole('textbox', { name: 'Blue' }), '12')
  await person.dblClick(screen.getByRole('button', { name: 'Add these to the group' }))
  expect(onAdd.mock.calls).toEqual([[{ colour: { blue: 12 } }]])
})

test('each number of the evidence is in words', () => {
  const screens = [{ node: 'first', expected: 1, parted: 3 }]
  const evidence = { screens, compared: 4, asExpected: 1, notCompared: 1 }
  show(<AttemptEvidence evidence={evidence} titleOf={(node) => `Screen ${node}`} />)
  const row = screen.getByRole('row', { name: /^Screen first/ })
  expect(textsOf(within(row).getAllByRole('cell'))).toEqual(['1 of 4', '3 of 4'])
  expect(screen.getByText(/^1 attempt cannot be compared any more/)).toBeTruthy()
})
