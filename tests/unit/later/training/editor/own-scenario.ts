import type { Known } from '#check/scenarios/findings.ts'
import { livePathwayOf } from '#scenarios/live-pathway.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { flowOf } from '../../../check/load/fixtures.ts'

const flow = flowOf('kitchen-sink')

/** The made-up pathway, to walk scenarios along. */
export const live = livePathwayOf(flow)

export const known: Known = {
  settings: { kitchen: 'A kitchen', hall: 'A hall' },
  topics: { smoke: 'Smoke', night: 'Night' },
  sources: flow.sources,
}

/** A whole scenario: on a Wednesday at noon, when the office is open. */
export const scenario: Scenario = {
  title: 'Smoke in the hall',
  setting: 'hall',
  topics: ['smoke'],
  minutes: 10,
  role: 'nurse',
  at: '2027-02-03T12:00',
  briefing: ['You stand in the hall.', 'It smells of smoke.', 'Nobody else is there.'],
  seen: ['A little smoke.'],
  heard: ['Nothing.'],
  present: ['You alone.'],
  steps: [
    { node: 'fire', answer: 'no', because: 'It is only the toast.', sources: ['by-law'] },
    {
      node: 'how-old',
      answer: 'grown',
      because: 'Everybody is grown.',
      sources: ['by-law'],
      tempting: [{ answer: 'young', because: 'He looks young.', leadsTo: 'office-first' }],
    },
    { node: 'anybody', answer: 'nobody-there', because: 'You are alone.', sources: ['by-law'] },
  ],
  endsAt: 'office-now',
  questions: ['Who could have helped?'],
  teaching: [{ says: 'Look before you ring.', sources: ['minutes'] }],
  variants: [
    {
      id: 'at-night',
      title: 'At night',
      changes: 'It is late.',
      at: '2027-02-03T22:00',
      endsAt: 'night-now',
    },
    {
      id: 'real-fire',
      title: 'A real fire',
      changes: 'There are flames.',
      steps: [
        { node: 'fire', answer: 'yes', because: 'Flames.', sources: ['by-law'] },
        { node: 'leave', answer: 'continue', because: 'You are outside.', sources: ['by-law'] },
        { node: 'how-old', answer: 'young', because: 'A child is there.', sources: ['by-law'] },
      ],
      endsAt: 'office-first',
    },
  ],
}
