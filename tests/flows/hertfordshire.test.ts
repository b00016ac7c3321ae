import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edgesOf } from '#flow/graph.ts'
import { calleeOf } from '#flow/outcome.ts'
import { flows } from '../../scripts/find-areas.ts'
import { areaAt } from '../support/areas.ts'

/** The routes as they were decided, written by hand and not taken from the data. */
const edges = [
  ['danger', 'yes', 'emergency'],
  ['danger', 'not-sure', 'emergency'],
  ['danger', 'no', 'age'],
  ['age', 'under-18', 'child'],
  ['age', 'not-sure', 'child'],
  ['age', 'adult', 'concern'],
  ['age', 'nobody-seen', 'report-concern'],
  ['concern', 'person', 'alone'],
  ['concern', 'place', 'report-concern'],
  ['alone', 'yes', 'capacity'],
  ['alone', 'overheard', 'advice-first'],
  ['alone', 'no-interpreter', 'interpreter-first'],
  ['alone', 'wait', 'wait-and-ask'],
  ['alone', 'cannot', 'capacity-doubt'],
  ['alone', 'not-here', 'share-with-lead'],
  ['capacity', 'no-doubt', 'consent'],
  ['capacity', 'may-pass', 'wait-and-ask'],
  ['capacity', 'doubt', 'capacity-doubt'],
  ['capacity', 'not-sure', 'capacity-doubt'],
  ['consent', 'support-and-police', 'police-and-support'],
  ['consent', 'support-only', 'beacon-hours'],
  ['consent', 'undecided', 'others-at-risk'],
  ['consent', 'neither', 'others-at-risk'],
  ['others-at-risk', 'child', 'child'],
  ['others-at-risk', 'care-needs', 'care-needs'],
  ['others-at-risk', 'life-or-force', 'share-with-lead'],
  ['others-at-risk', 'others', 'report-others'],
  ['others-at-risk', 'not-sure', 'share-with-lead'],
  ['others-at-risk', 'no', 'respect-choice'],
  ['beacon-hours', 'open', 'beacon'],
  ['beacon-hours', 'closed', 'helpline-for-now'],
  ['beacon-hours', 'may-be-closed', 'helpline-for-now'],
  ['emergency', 'continue', 'age'],
] as const

const saferAnswers = {
  danger: 'yes',
  age: 'under-18',
  concern: undefined,
  alone: undefined,
  capacity: 'doubt',
  consent: undefined,
  'others-at-risk': 'life-or-force',
}

const services = [
  { id: 'police-999', number: '999', tel: '999', confidence: 'sure' },
  { id: 'police-101', number: '101', tel: '101', confidence: 'reported' },
  {
    id: 'national-helpline',
    number: '08000 121 700',
    tel: '+448000121700',
    confidence: 'unconfirmed',
  },
  { id: 'beacon', number: '03000 11 55 55', tel: '+443000115555', confidence: 'unconfirmed' },
  {
    id: 'childrens-services',
    number: '0300 123 4043',
    tel: '+443001234043',
    confidence: 'reported',
  },
  { id: 'adult-safeguarding', number: '0300 123 4042', tel: '+443001234042', confidence: 'good' },
  { id: 'salvation-army', number: '0800 808 3733', tel: '+448008083733', confidence: 'good' },
] as const

const beaconHours = {
  monday: ['08:00-20:00'],
  tuesday: ['08:00-20:00'],
  wednesday: ['08:00-20:00'],
  thursday: ['08:00-20:00'],
  friday: ['08:00-20:00'],
  saturday: ['09:00-17:00'],
  sunday: [],
}

/** The contacts as they were decided, with the roles that are shown each. */
const contacts = {
  'safeguarding-lead': undefined,
  'site-security': ['nhs'],
  'interpreter-line': undefined,
  'first-responder': ['council'],
  housing: undefined,
}

/** Who each outcome calls, as it was decided: now, then, if nobody answers, and only if. */
const calls: Readonly<Record<string, readonly string[]>> = {
  emergency: ['now police-999', 'if childrens-services', 'if site-security'],
  child: ['now childrens-services', 'now police-101', 'then safeguarding-lead', 'if site-security'],
  'report-concern': [
    'now police-101',
    'no-answer national-helpline',
    'then safeguarding-lead',
    'if childrens-services',
  ],
  'advice-first': [
    'now safeguarding-lead',
    'now national-helpline',
    'no-answer adult-safeguarding',
    'then police-101',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
  ],
  'interpreter-first': [
    'now interpreter-line',
    'now national-helpline',
    'no-answer adult-safeguarding',
    'then safeguarding-lead',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
    'if police-101',
  ],
  'wait-and-ask': [
    'now safeguarding-lead',
    'now national-helpline',
    'no-answer adult-safeguarding',
    'then first-responder',
    'if adult-safeguarding',
    'if childrens-services',
    'if police-101',
  ],
  'capacity-doubt': [
    'now safeguarding-lead',
    'now adult-safeguarding',
    'no-answer national-helpline',
    'then first-responder',
    'if childrens-services',
    'if police-101',
  ],
  'care-needs': [
    'now safeguarding-lead',
    'now adult-safeguarding',
    'no-answer national-helpline',
    'then police-101',
    'then first-responder',
    'if childrens-services',
  ],
  'share-with-lead': [
    'now safeguarding-lead',
    'now national-helpline',
    'no-answer adult-safeguarding',
    'then police-101',
    'then first-responder',
    'if adult-safeguarding',
    'if childrens-services',
  ],
  'report-others': [
    'now safeguarding-lead',
    'now police-101',
    'no-answer national-helpline',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
  ],
  'police-and-support': [
    'now police-101',
    'then beacon',
    'no-answer national-helpline',
    'then safeguarding-lead',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
    'if salvation-army',
    'if housing',
  ],
  beacon: [
    'now beacon',
    'no-answer national-helpline',
    'then safeguarding-lead',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
    'if police-101',
    'if salvation-army',
    'if housing',
  ],
  'helpline-for-now': [
    'now national-helpline',
    'then beacon',
    'then safeguarding-lead',
    'then first-responder',
    'if childrens-services',
    'if adult-safeguarding',
    'if police-101',
    'if salvation-army',
    'if housing',
  ],
  'respect-choice': [
    'now national-helpline',
    'no-answer adult-safeguarding',
    'then safeguarding-lead',
    'then first-responder',
    'if childrens-services',
  ],
}

describe('Hertfordshire is what was decided', () => {
  const { flow } = areaAt(join(flows, 'hertfordshire'))

  test('every answer leads where it should, and there is no other', () => {
    const found = edgesOf(flow.pathway).map(({ from, answer, to }) => `${from} ${answer} ${to}`)
    expect(found.sort()).toEqual(edges.map((edge) => edge.join(' ')).sort())
  })

  test('every outcome calls whom it should, and nobody else', () => {
    const found = Object.entries(flow.pathway.outcomes).map(([id, outcome]) => [
      id,
      outcome.calls.map((call) => `${call.when} ${calleeOf(call)}`),
    ])
    expect(Object.fromEntries(found)).toEqual(calls)
  })

  test('every contact is shown to the roles that have one', () => {
    const found = Object.entries(flow.pathway.contacts ?? {}).map(([id, one]) => [id, one.for])
    expect(Object.fromEntries(found)).toEqual(contacts)
  })

  test('it starts with danger, and nothing but the way on after 999 leads on from an outcome', () => {
    const onward = Object.entries(flow.pathway.outcomes).filter(([, { continue: next }]) => next)
    expect(flow.pathway.start).toBe('danger')
    expect(onward.map(([node]) => node)).toEqual(['emergency'])
  })

  test('every question names its safer answer, or none', () => {
    const found = Object.entries(flow.pathway.questions).map(([node, question]) => [
      node,
      question.saferAnswer,
    ])
    expect(Object.fromEntries(found)).toEqual(saferAnswers)
  })

  test('every service has its number, what the link dials, and how sure we are', () => {
    const found = Object.entries(flow.services).map(([id, { number, tel, confidence }]) => ({
      id,
      number,
      tel,
      confidence,
    }))
    expect(found).toEqual(services)
  })

  test('Beacon has its published hours, and every other service is always open', () => {
    const found = Object.entries(flow.services).map(([id, { hours }]) => [id, hours])
    const always = services.map(({ id }) => [id, id === 'beacon' ? beaconHours : 'always'])
    expect(found).toEqual(always)
  })

  test('the emergency number is 999, and Start shows numbers that are there', () => {
    const { emergencyService, startServices } = flow.pathway
    expect(flow.services[emergencyService]?.tel).toBe('999')
    expect(startServices).toEqual(['police-999', 'police-101', 'national-helpline', 'beacon'])
  })
})
