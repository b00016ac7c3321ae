import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { answeredViews, questionView } from '#first/case/views.ts'
import { Question } from '#first/question/Question.tsx'
import { attributesOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { setting, show, trailOf } from './people.tsx'

describe('Question', () => {
  test('is the heading, with a hint and examples, and takes the focus', () => {
    showQuestion('fire')
    const heading = screen.getByRole('heading', { level: 1, name: 'Is there a fire?' })
    expect(focused()).toBe(heading)
    expect(screen.getByText('Look and smell.')).toBeTruthy()
    expect(textsOf(screen.getAllByRole('listitem'))).toEqual(['smoke', 'heat'])
  })

  test('has one button for each answer, in the order of the file, then Back and Clear', () => {
    showQuestion('fire')
    expect(textsOf(screen.getAllByRole('button'))).toEqual([
      'yes',
      'not-sure',
      'no',
      'Back',
      'Clear and start again',
    ])
  })

  test.each([
    { tap: 'not-sure', calls: { onAnswer: [['not-sure']] } },
    { tap: 'Back', calls: { onBack: [[]] } },
    { tap: 'Clear and start again', calls: { onClear: [[]] } },
  ])('one tap on “$tap” calls $calls', async ({ tap, calls }) => {
    const { person, called } = showQuestion('fire')
    await person.click(screen.getByRole('button', { name: tap }))
    expect(called()).toEqual({ onAnswer: [], onBack: [], onChange: [], onClear: [], ...calls })
  })

  test('links to the page of signs where the pathway says so, and nowhere else', () => {
    const { showInstead } = showQuestion('fire')
    expect(screen.queryByRole('link')).toBe(null)
    showInstead(<></>)
    showQuestion('anybody')
    const link = screen.getByRole('link', { name: 'Signs to look for' })
    expect(attributesOf([link], 'href')).toEqual(['#signs'])
  })

  test('shows no list of answers before there are any', () => {
    showQuestion('fire')
    expect(screen.queryByText(/Your answers/)).toBe(null)
  })

  test('lists what was answered so far, and Change says which answer', async () => {
    const { person, called } = showQuestion('anybody', [
      'fire yes',
      'leave continue',
      'how-old grown',
    ])
    await person.click(screen.getByText('Your answers (3)'))
    expect(partsOf(screen.getAllByRole('listitem'))).toEqual([
      ['said yes', 'Change'],
      ['They went outside'],
      ['said grown', 'Change'],
    ])
    expect(attributesOf(screen.getAllByRole('button', { name: /^Change/ }), 'aria-label')).toEqual([
      'Change your answer to: Is there a fire?',
      'Change your answer to: How old are they?',
    ])
    await person.click(
      screen.getByRole('button', { name: 'Change your answer to: How old are they?' }),
    )
    expect(called()).toMatchObject({ onChange: [['how-old']], onAnswer: [] })
  })

  test('says a notice once', () => {
    showQuestion('fire', [], 'Your place was kept.')
    expect(screen.getAllByText('Your place was kept.').length).toBe(1)
  })

  test('answers by the keyboard alone, from the heading on', async () => {
    const { person, called } = showQuestion('fire')
    await person.tab()
    await person.tab()
    await person.keyboard(' ')
    expect(called().onAnswer).toEqual([['not-sure']])
  })
})

test('for a program outside, an answer is a button called like its question, with its id', () => {
  showQuestion('fire')
  const buttons = screen.getAllByRole('button')
  expect(attributesOf(buttons, 'name')).toEqual(['fire', 'fire', 'fire', 'back', 'clear'])
  expect(attributesOf(buttons, 'value')).toEqual(['yes', 'not-sure', 'no', null, null])
})

function showQuestion(id: string, steps: readonly string[] = [], notice: string | null = null) {
  const spies = { onAnswer: vi.fn(), onBack: vi.fn(), onChange: vi.fn(), onClear: vi.fn() }
  const shown = show(
    <Question
      question={questionView(setting, id)}
      answered={answeredViews(setting, trailOf(steps))}
      notice={notice}
      {...spies}
    />,
  )
  const called = () => ({
    onAnswer: spies.onAnswer.mock.calls,
    onBack: spies.onBack.mock.calls,
    onChange: spies.onChange.mock.calls,
    onClear: spies.onClear.mock.calls,
  })
  return { ...shown, called }
}
