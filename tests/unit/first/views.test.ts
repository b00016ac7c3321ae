import { describe, expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { calleeOf, callGroups, stepsFor } from '#flow/outcome.ts'
import type { Call } from '#flow/schema.ts'
import { answeredViews, outcomeView, questionView } from '#first/case/views.ts'
import { createWords } from '#text/i18n.ts'
import { type ServiceSetting, serviceView } from '#text/service-view.ts'
import {
  endOf,
  everyMoment,
  kitchenSink,
  moments,
  type Subject,
  subjects,
} from '../machine/pathways.ts'

const words = createWords('en').t
const noon = moments['a Wednesday at noon']
const evening = moments['that evening']
const night = moments['that night']

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

describe('an outcome is shown with everything that its role needs', () => {
  const setting = settingOf(kitchenSink)
  const trail = ['fire no', 'how-old grown', 'anybody nobody-there'].map(entry)
  const call = { isEmergency: false, condition: undefined }

  test('the office, for a driver, at noon', () => {
    expect(outcomeView(setting, 'office-now', 'driver', trail, noon)).toEqual({
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
          isEmergency: true,
        },
        {
          ...call,
          service: serviceView(setting, 'night-desk', noon),
          when: 'no-answer',
          group: 'when-it-opens',
          identifies: 'nobody',
        },
      ],
      steps: ['wait'],
      always: ['write-it-down'],
      ready: ['the-reference'],
      reasons: ['said no', 'said grown', 'said nobody-there', 'It is open'],
      continue: undefined,
    })
  })

  test.each([
    { role: 'nurse', steps: ['get-out'], always: ['write-it-down'] },
    { role: 'cook', steps: ['get-out', 'turn-off-gas'], always: ['write-it-down', 'keep-quiet'] },
    { role: 'nobody', steps: ['get-out'], always: ['write-it-down'] },
  ])('a $role is told what else to do: $steps, and always $always', ({ role, steps, always }) => {
    const view = outcomeView(setting, 'leave', role, [entry('fire yes')], noon)
    expect([view.steps, view.always, view.continue]).toEqual([steps, always, 'I am outside'])
  })

  test('an outcome that is not there is a mistake of the programmer', () => {
    expect(() => outcomeView(setting, 'nothing-like-it', 'cook', [], noon)).toThrow(
      'No outcome "nothing-like-it" with words. Load the flow by load().',
    )
  })
})

describe('the reasons are the answers, and what the clock answered after the last of them', () => {
  const byOffice = ['fire no', 'how-old grown', 'anybody nobody-there']
  const said = ['said no', 'said grown', 'said nobody-there']
  test.each([
    { rule: 'one check', now: noon, trail: byOffice, is: [...said, 'It is open'] },
    {
      rule: 'a check after another',
      now: night,
      trail: byOffice,
      is: [...said, 'It is closed', 'It is open'],
    },
    {
      rule: 'both closed',
      now: evening,
      trail: byOffice,
      is: [...said, 'It is closed', 'It is closed'],
    },
    {
      rule: 'a clock that shows no time',
      now: NaN,
      trail: byOffice,
      is: [...said, 'It may be closed', 'It may be closed'],
    },
    {
      rule: 'no check',
      now: night,
      trail: ['fire no', 'how-old young'],
      is: ['said no', 'said young'],
    },
    {
      rule: 'a way on from an outcome',
      now: noon,
      trail: ['fire yes', 'leave continue', 'how-old young'],
      is: ['said yes', 'They went outside', 'said young'],
    },
  ])('$rule: $is', ({ now, trail, is }) => {
    const entries = trail.map(entry)
    const outcome = endOf(kitchenSink, entries, now)
    const view = outcomeView(settingOf(kitchenSink), outcome, 'cook', entries, now)
    expect(view.reasons).toEqual(is)
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

  test('every outcome has words on every trail and at every moment', () => {
    const [role = ''] = pathway.roles
    const seen = new Set<string>()
    for (const trail of subject.trails) {
      for (const now of everyMoment) {
        const id = endOf(subject, trail, now)
        if (!(id in pathway.outcomes)) continue
        const { title, summary, reasons } = outcomeView(setting, id, role, trail, now)
        expect([title, summary, ...reasons].filter((text) => text === '')).toEqual([])
        expect(reasons.length).toBeGreaterThanOrEqual(trail.length)
        seen.add(id)
      }
    }
    expect(seen).toEqual(new Set(Object.keys(pathway.outcomes)))
  })

  test('every role is told its own steps, in words', () => {
    for (const [id, outcome] of Object.entries(pathway.outcomes)) {
      for (const role of pathway.roles) {
        const { steps, always, ready, calls } = outcomeView(setting, id, role, [], noon)
        const conditions = calls.map(({ condition }) => condition)
        expect(
          [...steps, ...always, ...ready, ...conditions].filter((text) => text === ''),
        ).toEqual([])
        expect([steps, always].map(({ length }) => length)).toEqual([
          stepsFor(outcome.steps, role).length,
          stepsFor(pathway.everywhere.steps, role).length,
        ])
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
          const view = outcomeView(setting, id, role, [], now)
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
