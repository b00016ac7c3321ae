import { screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { progressAt } from '#flow/progress.ts'
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

  test('links to the page of signs where the pathway says so, and nowhere else', () => {
    const { showInstead } = showQuestion('fire')
    expect(screen.queryByRole('link')).toBe(null)
    showInstead(<></>)
    showQuestion('anybody')
    const link = screen.getByRole('link', { name: 'Signs to look for' })
    expect(attributesOf([link], 'href')).toEqual(['#signs'])
  })

  test('lists what was answered so far, and Change says which answer', async () => {
    const { person } = showQuestion('anybody', ['fire yes', 'leave continue', 'how-old grown'])
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
  })

  test('says how far it is', () => {
    showQuestion('anybody', ['fire yes', 'leave continue', 'how-old grown'])
    expect(screen.getAllByText('Question 3, at most 5').length).toBe(1)
  })

  test('says a notice once', () => {
    showQuestion('fire', [], 'Your place was kept.')
    expect(screen.getAllByText('Your place was kept.').length).toBe(1)
  })
})

function showQuestion(id: string, steps: readonly string[] = [], notice: string | null = null) {
  const trail = trailOf(steps)
  return show(
    <Question
      question={questionView(setting, id)}
      progress={progressAt(setting.flow.pathway, trail, id)}
      answered={answeredViews(setting, trail)}
      notice={notice}
      onAnswer={vi.fn()}
      onBack={vi.fn()}
      onChange={vi.fn()}
      onClear={vi.fn()}
    />,
  )
}
