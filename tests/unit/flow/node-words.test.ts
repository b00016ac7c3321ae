import { expect, test } from 'vitest'
import { answerOf, titleOf } from '#flow/node-words.ts'

const text = {
  questions: { danger: { asks: 'Is anyone in danger?', answers: { yes: label('Yes') } } },
  checks: {
    hours: {
      asks: 'Is it open?',
      answers: { open: 'It is open', closed: 'It is closed', 'may-be-closed': 'It may be closed' },
    },
  },
  outcomes: { help: { title: 'Somebody is in danger', summary: '', continue: 'What else?' } },
  contacts: { lead: { name: 'Your safeguarding lead', find: '', shortName: '', call: '' } },
}

test.each([
  { node: 'danger', title: 'Is anyone in danger?' },
  { node: 'hours', title: 'Is it open?' },
  { node: 'help', title: 'Somebody is in danger' },
  { node: 'lead', title: 'Your safeguarding lead' },
  { node: 'without-words', title: 'without-words' },
])('$node is called "$title"', ({ node, title }) => {
  expect(titleOf(text, node)).toBe(title)
})

test.each([
  { from: 'danger', answer: 'yes', says: 'Yes' },
  { from: 'hours', answer: 'closed', says: 'It is closed' },
  { from: 'help', answer: 'continue', says: 'What else?' },
  { from: 'danger', answer: 'without-words', says: 'without-words' },
])('$answer of $from is "$says"', ({ from, answer, says }) => {
  expect(answerOf(text, { from, answer })).toBe(says)
})

function label(says: string) {
  return { label: says, said: says }
}
