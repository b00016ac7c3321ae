import { describe, expect, test } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { stepsFor } from '#flow/outcome.ts'
import { aroundView, reasonsOf } from '#later/outcome/around-view.ts'
import { createWords } from '#text/i18n.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import {
  endOf,
  everyMoment,
  kitchenSink,
  moments,
  type Subject,
  subjects,
} from '../../machine/pathways.ts'

const words = createWords('en').t
const noon = moments['a Wednesday at noon']
const evening = moments['that evening']
const night = moments['that night']

describe('at an outcome each role is told what else to do', () => {
  const { pathway, texts } = kitchenSink.flow
  const says = texts.en!.steps

  test('the office, for a driver', () => {
    expect(aroundView(pathway, says, 'office-now', 'driver')).toEqual({
      steps: ['wait'],
      always: ['write-it-down'],
      ready: ['the-reference'],
    })
  })

  test.each([
    { role: 'nurse', steps: ['get-out'], always: ['write-it-down'] },
    { role: 'cook', steps: ['get-out', 'turn-off-gas'], always: ['write-it-down', 'keep-quiet'] },
    { role: 'nobody', steps: ['get-out'], always: ['write-it-down'] },
  ])('a $role is told what else to do: $steps, and always $always', ({ role, steps, always }) => {
    const view = aroundView(pathway, says, 'leave', role)
    expect([view.steps, view.always]).toEqual([steps, always])
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
    expect(reasonsOf(settingOf(kitchenSink), entries, now)).toEqual(is)
  })
})

describe.each(subjects)('$name', (subject) => {
  const setting = settingOf(subject)
  const { pathway } = subject.flow
  const says = subject.flow.texts.en!.steps

  test('every outcome has reasons in words, on every trail and at every moment', () => {
    const seen = new Set<string>()
    for (const trail of subject.trails) {
      for (const now of everyMoment) {
        const id = endOf(subject, trail, now)
        if (!(id in pathway.outcomes)) continue
        const reasons = reasonsOf(setting, trail, now)
        expect(reasons.filter((text) => text === '')).toEqual([])
        expect(reasons.length).toBeGreaterThanOrEqual(trail.length)
        seen.add(id)
      }
    }
    expect(seen).toEqual(new Set(Object.keys(pathway.outcomes)))
  })

  test('every role is told its own steps, in words', () => {
    for (const [id, outcome] of Object.entries(pathway.outcomes)) {
      for (const role of pathway.roles) {
        const { steps, always, ready } = aroundView(pathway, says, id, role)
        expect([...steps, ...always, ...ready].filter((text) => text === '')).toEqual([])
        expect([steps, always].map(({ length }) => length)).toEqual([
          stepsFor(outcome.steps, role).length,
          stepsFor(pathway.everywhere.steps, role).length,
        ])
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
