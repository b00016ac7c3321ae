import { describe, expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { calleeOf, callGroups } from '#flow/outcome.ts'
import type { Call } from '#flow/schema.ts'
import { answeredViews, outcomeView, questionView } from '#first/case/views.ts'
import { createWords } from '#text/i18n.ts'
import { type ServiceSetting, serviceView } from '#text/service-view.ts'
import { everyMoment, kitchenSink, moments, type Subject, subjects } from '../machine/pathways.ts'

const words = createWords('en').t
const noon = moments['a Wednesday at noon']

test('a question is shown with its words, and its answers in the order of the file', () => {
  expect(questionView(settingOf(kitchenSink), 'fire')).toEqual({
    id: 'fire',
    asks: 'Is there a fire?',
    hint: 'Look and smell.',
    examples: ['smoke', 'heat'],
    links: [],
    answers: ['yes', 'not-sure', 'no'].map((id) => ({ id, label: id })),
  })
  const withNeither = { hint: undefined, examples: [], links: [] }
  expect(questionView(settingOf(kitchenSink), 'how-old')).toMatchObject(withNeither)
})

describe('an outcome is shown with the calls that its role is shown', () => {
  const setting = settingOf(kitchenSink)
  const call = { condition: undefined }

  test('the office, for a driver, at noon', () => {
    expect(outcomeView(setting, 'office-now', 'driver', noon)).toEqual({
      id: 'office-now',
      title: 'office-now',
      summary: 'Ring.',
      calls: [
        {
          ...call,
          service: serviceView(setting, 'office', noon),
          when: 'now',
          group: 'now',
          identifies: 'with-consent',
        },
        {
          ...call,
          service: serviceView(setting, 'post-room', noon),
          when: 'then',
          group: 'then',
          identifies: 'with-consent',
          condition: 'the office agrees',
        },
        {
          contact: {
            id: 'guard',
            name: 'The guard',
            shortName: 'the guard',
            note: 'For your own safety.',
            find: 'Look on the door.',
          },
          when: 'then',
          group: 'then',
          identifies: 'nobody',
          condition: undefined,
        },
        {
          service: serviceView(setting, 'fire-brigade', noon),
          when: 'if',
          group: 'if',
          identifies: 'lawful-reason',
          condition: 'there is smoke',
        },
        {
          ...call,
          service: serviceView(setting, 'night-desk', noon),
          when: 'no-answer',
          group: 'when-it-opens',
          identifies: 'nobody',
        },
      ],
      continue: undefined,
    })
  })

  test('one that leads on has the words of the way on', () => {
    expect(outcomeView(setting, 'leave', 'nurse', noon).continue).toBe('I am outside')
  })

  test('an outcome that is not there is a mistake of the programmer', () => {
    expect(() => outcomeView(setting, 'nothing-like-it', 'cook', noon)).toThrow(
      'No outcome "nothing-like-it" with words. Load the flow by load().',
    )
  })
})

test('what was answered is shown in words; a way on from an outcome asks nothing', () => {
  const trail = ['fire not-sure', 'leave continue', 'how-old grown'].map(entry)
  expect(answeredViews(settingOf(kitchenSink), trail)).toEqual([
    { node: 'fire', asks: 'Is there a fire?', said: 'said not-sure' },
    { node: 'leave', asks: null, said: 'They went outside' },
    { node: 'how-old', asks: 'How old are they?', said: 'said grown' },
  ])
})

describe.each(subjects)('$name', (subject) => {
  const setting = settingOf(subject)
  const { pathway } = subject.flow

  test('every question has words for all that it shows', () => {
    for (const id of Object.keys(pathway.questions)) {
      const { asks, examples, answers } = questionView(setting, id)
      const shown = [asks, ...examples, ...answers.map(({ label }) => label)]
      expect(shown.filter((text) => text === '')).toEqual([])
    }
  })

  test('every outcome has words for its calls', () => {
    for (const id of Object.keys(pathway.outcomes)) {
      for (const role of pathway.roles) {
        const { title, summary, calls } = outcomeView(setting, id, role, noon)
        const conditions = calls.map(({ condition }) => condition)
        expect([title, summary, ...conditions].filter((text) => text === '')).toEqual([])
      }
    }
  })

  test('a role changes only which contacts an outcome calls, and no moment does: a call is only shown elsewhere', () => {
    for (const [id, { calls }] of Object.entries(pathway.outcomes)) {
      for (const role of pathway.roles) {
        const isShown = (call: Call) =>
          'service' in call || (pathway.contacts?.[call.contact]?.for?.includes(role) ?? true)
        const called = calls.filter(isShown).map((call) => `${calleeOf(call)} ${call.when}`)
        for (const now of everyMoment) {
          const view = outcomeView(setting, id, role, now)
          const shown = view.calls.map(
            (call) => `${('contact' in call ? call.contact : call.service).id} ${call.when}`,
          )
          const places = view.calls.map(({ group }) => callGroups.indexOf(group))
          expect(shown.toSorted()).toEqual(called.toSorted())
          expect(places).toEqual(places.toSorted())
        }
      }
    }
  })
})

function settingOf({ flow }: Subject): ServiceSetting {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  return { words, flow, text: flow.texts.en!, calendar }
}

function entry(text: string) {
  const [node = '', answer = ''] = text.split(' ')
  return { node, answer }
}
