import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { verifyFlow } from '#check/prove/verify-flow.ts'
import { proofSummary } from '#check/prove/summary.ts'
import { Checked } from '#later/checked/Checked.tsx'
import { filesOf, flowOf } from '../unit/check/load/fixtures.ts'
import { attributesOf, focused, partsOf, textsOf } from '../support/reading.ts'
import { show } from './people.tsx'

const flow = flowOf('minimal')
const proof = proofSummary(flow, flow.texts.en!, verifyFlow(flow, filesOf('minimal')).proved!)

describe('How this is checked', () => {
  test('says what is checked and what is not, and of which pathway and date', () => {
    showProof()
    expect(focused()).toBe(screen.getByRole('heading', { level: 1, name: 'How this is checked' }))
    expect(textsOf(screen.getAllByRole('heading', { level: 2 }))).toEqual([
      'How much was tried',
      'The rules',
      'Where each answer leads',
      'Who to ring at each outcome',
    ])
    const sentences = [
      'It checks that the routes keep the rules. It does not check that a service answers, or that its published hours are right today.',
      'This is the proof of pathway version 2027-01-04, of 4 January 2027.',
    ]
    expect(sentences.map((words) => screen.getAllByText(words).length)).toEqual([1, 1])
  })

  test('counts what was tried: the proof, the machine, and the recursion without it', () => {
    const { page } = showProof()
    const tried = partOf(page, 'tried').getByRole('list')
    expect(textsOf(within(tried).getAllByRole('listitem'))).toEqual([
      '7 paths, at each of 180 moments of 6 kinds.',
      'The program that asks the questions here: 28 paths at 4 of these moments, and 488 steps on, back and in time from 40 screens.',
      'A second reading of the pathway, without that program: 28 paths at the same moments, and 1,260 paths at all of them.',
      'Both found exactly the same paths.',
    ])
  })

  test('has each rule in words, with how often it was checked', () => {
    const { page } = showProof()
    const rules = partOf(page, 'rules').getByRole('list')
    expect(textsOf(within(rules).getAllByRole('listitem'))).toEqual([
      'No path asks more than seven questions. Checked 1,260 times.',
    ])
  })

  test('has every answer with where it leads, folded under its question', () => {
    const { page } = showProof()
    const questions = partOf(page, 'routes').getAllByRole('group')
    expect(attributesOf(questions, 'open')).toEqual([null, null, null])
    expect(partsOf(questions).map(([asks]) => asks)).toEqual([
      'Is anyone hurt?',
      'Do they agree to a call?',
      'Is the desk open now? (the clock answers)',
    ])
    const answers = questions.map((question) =>
      textsOf(within(question).getAllByRole('listitem', { hidden: true })),
    )
    expect(answers).toEqual([
      ['“Yes”: Ring for help now', '“No”: “Do they agree to a call?”'],
      [
        '“Yes”: Is the desk open now? (the clock answers)',
        '“No”: Ask for advice',
        '“Not sure”: Ask for advice',
      ],
      [
        'The desk is open: Ring the desk',
        'The desk is closed: Ask for advice',
        'The desk may be closed: Ask for advice',
      ],
    ])
  })

  test('has every outcome with its calls in order, and its way on, folded away', async () => {
    const { person, page } = showProof()
    const outcomes = partOf(page, 'calls').getAllByRole('group')
    await person.click(within(outcomes[0]!).getByText('Ring for help now'))
    expect(textsOf(outcomes)).toEqual([
      'Ring for help now' +
        'Ring now: an ambulance (may name the person)' +
        'The way on: “Do they agree to a call?”',
      'Ring the desk' +
        'Ring now: the desk (names the person only if they agree)' +
        'If nobody answers, ring: the advice line (names nobody)',
      'Ask for advice' +
        'Ring now: the advice line (names nobody)' +
        'Also ring: an ambulance, if it gets worse (may name the person)',
    ])
  })
})

test('where the clock changes the order of calls, each order says when it is so', () => {
  const sink = flowOf('kitchen-sink')
  const summary = proofSummary(
    sink,
    sink.texts.en!,
    verifyFlow(sink, filesOf('kitchen-sink')).proved!,
  )
  show(<Checked proof={summary} date="1 February 2027" onBack={vi.fn()} />)
  expect(screen.getAllByText('Is it open? (the clock answers)').length).toBe(2)
  const rest = screen.getAllByRole('group').at(-1)!
  expect(
    textsOf(within(rest).getAllByText(/^When the /)).map((words) => words.split(',')[0]),
  ).toEqual(['When the office is closed or may be closed', 'When the office is open'])
})

/** What is in a part of the page, by its id. */
function partOf(page: HTMLElement, id: string) {
  return within(page.querySelector<HTMLElement>(`[data-part=${id}]`)!)
}

function showProof() {
  return show(<Checked proof={proof} date="4 January 2027" onBack={vi.fn()} />)
}
