import { describe, expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import { sharedMoments } from '#check/diff/shared-moments.ts'
import type { Area } from '#check/load/area.ts'
import type { Changes } from '#check/load/load.ts'
import { regressionsOf } from '#check/mutants/regressions.ts'
import { filesOf, wholeAreaOf } from '../load/fixtures.ts'
import { changedBy } from '../diff/changed.ts'

const lessSafe = { loses: ['ambulance', 'desk'], gains: ['desk'], asks: ['agrees'] }
const files = withDraft(filesOf('minimal'), {
  extends: '',
  merge: { 'safety.json': { lessSafe } },
})
const area = wholeAreaOf(files)

const ambulance = { service: 'ambulance', when: 'now', identifies: 'lawful-reason' }
const desk = { service: 'desk', when: 'now', identifies: 'with-consent' }
const advice = { service: 'advice-line', when: 'now', identifies: 'nobody' }
const ifWorse = {
  service: 'ambulance',
  when: 'if',
  if: 'it-gets-worse',
  identifies: 'lawful-reason',
}
const noAnswer = { service: 'advice-line', when: 'no-answer', identifies: 'nobody' }

const calls = (outcome: string, ...list: readonly object[]) => ({
  'pathway.json': { outcomes: { [outcome]: { calls: list } } },
})
const leads = (question: string, answer: string, target: object) => ({
  'pathway.json': { questions: { [question]: { answers: { [answer]: target } } } },
})
const hours = (patch: object) => ({ 'services.json': { services: { desk: { hours: patch } } } })

describe('a change makes a route less safe, or does not', () => {
  test.each<{
    readonly name: string
    readonly changes: Changes
    readonly regressions: readonly string[]
  }>([
    { name: 'nothing is changed', changes: {}, regressions: [] },
    {
      name: 'a call to make now that must not be lost is gone',
      changes: calls('help-now', advice),
      regressions: ['loses ambulance'],
    },
    {
      name: 'it is now a call to make only if',
      changes: calls('help-now', advice, ifWorse),
      regressions: ['loses ambulance'],
    },
    {
      name: 'a call on a condition that must not be lost is gone, with the words for it',
      changes: {
        ...calls('advice', advice),
        'text/en.json': { conditions: { 'it-gets-worse': null } },
      },
      regressions: ['loses ambulance'],
    },
    {
      name: 'a call that may be lost is gone',
      changes: calls('desk-now', desk),
      regressions: [],
    },
    {
      name: 'a call stands where it must not newly stand, and closes',
      changes: calls('advice', advice, ifWorse, { ...desk, identifies: 'nobody' }),
      regressions: ['closed desk', 'gains desk'],
    },
    {
      name: 'it stands there as a call for later',
      changes: calls('advice', advice, ifWorse, { ...desk, when: 'then', identifies: 'nobody' }),
      regressions: ['gains desk'],
    },
    {
      name: 'a call that may newly stand does so, and names nobody',
      changes: calls('desk-now', desk, noAnswer, { ...ambulance, identifies: 'nobody' }),
      regressions: [],
    },
    {
      name: 'it names somebody',
      changes: calls('desk-now', desk, noAnswer, ifWorse),
      regressions: ['identifies ambulance'],
    },
    {
      name: 'somebody is named who was not',
      changes: calls('desk-now', desk, { ...noAnswer, identifies: 'with-consent' }),
      regressions: ['identifies advice-line'],
    },
    {
      name: 'somebody is named without consent who was with it',
      changes: calls('desk-now', { ...desk, identifies: 'lawful-reason' }, noAnswer),
      regressions: ['identifies desk'],
    },
    {
      name: 'somebody is no longer named',
      changes: calls('desk-now', { ...desk, identifies: 'nobody' }, noAnswer),
      regressions: [],
    },
    {
      name: 'somebody is named in any case who was so only on a condition',
      changes: calls('advice', advice, { ...ambulance, when: 'then' }),
      regressions: ['identifies ambulance'],
    },
    {
      name: 'somebody is named on a condition who was so in any case',
      changes: calls('help-now', ambulance, ifWorse),
      regressions: [],
    },
    {
      name: 'somebody is sent past a question, whatever they would have answered',
      changes: leads('hurt', 'no', { question: null, outcome: 'advice' }),
      regressions: ['identifies ambulance', 'loses desk'],
    },
    {
      name: 'the help that somebody would have had is on the way no longer',
      changes: leads('hurt', 'yes', { outcome: null, question: 'agrees' }),
      regressions: ['loses ambulance'],
    },
    {
      name: 'an outcome that led on is a dead end',
      changes: { 'pathway.json': { outcomes: { 'help-now': { continue: null } } } },
      regressions: ['loses desk'],
    },
    {
      name: 'a service closes later',
      changes: hours({ monday: ['09:00-17:01'] }),
      regressions: ['closed desk', 'gains desk', 'identifies desk', 'loses ambulance'],
    },
    {
      name: 'a service closes earlier',
      changes: hours({ monday: ['09:00-16:59'] }),
      regressions: ['identifies ambulance', 'loses desk'],
    },
  ])('$name', ({ changes, regressions }) => {
    expect(regressionsIn(area, changes)).toEqual(regressions)
  })

  test('a contact that must not be lost is lost, as a service is', () => {
    const lead = { contact: 'lead', when: 'now', identifies: 'nobody' }
    const merge = {
      'pathway.json': {
        contacts: { lead: { sources: ['handbook'] } },
        ...calls('help-now', lead, ambulance)['pathway.json'],
      },
      'text/en.json': { contacts: { lead: { name: 'x', shortName: 'x', find: 'x' } } },
      'safety.json': { lessSafe: { loses: ['lead'] } },
    }
    const before = wholeAreaOf(withDraft(files, { extends: '', merge }))
    const later = calls('help-now', { ...lead, when: 'then' }, ambulance)
    expect(regressionsIn(before, later)).toEqual(['loses lead'])
    expect(regressionsIn(before, calls('help-now', ambulance, lead))).toEqual([])
  })

  test('a question that must not newly be asked is asked', () => {
    const merge = {
      'pathway.json': { outcomes: { 'help-now': { continue: null } } },
      'text/en.json': { outcomes: { 'help-now': { continue: null, continued: null } } },
    }
    const deadEnd = wholeAreaOf(withDraft(files, { extends: '', merge }))
    const continuesFrom = {
      'pathway.json': { outcomes: { 'help-now': { continue: { question: 'agrees' } } } },
    }
    expect(regressionsIn(deadEnd, continuesFrom)).toEqual([
      'asks agrees',
      'gains desk',
      'identifies desk',
    ])
    expect(regressionsIn(area, continuesFrom)).toEqual([])
  })
})

/** Every regression, as its kind and what it is about. */
function regressionsIn(before: Area, changes: Changes): readonly string[] {
  const flow = changedBy({}, before)
  const changed = changedBy(changes, before)
  const found = regressionsOf(flow, changed, sharedMoments(flow, changed))
  return found.map(({ kind, about }) => `${kind} ${about}`).sort()
}
