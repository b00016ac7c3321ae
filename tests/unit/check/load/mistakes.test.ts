import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import type { Changes } from '#check/load/load.ts'
import { filesOf, fixtures, problemsOf } from './fixtures.ts'

/*
 * Mistakes that the drafts in `broken` do not make: what is said of each stands in `mistakes.txt`,
 * and a change of a sentence shows there.
 */

const mistakes: Readonly<Record<string, Changes>> = {
  'words for a way to reach help that is not there': {
    'text/eo.json': {
      access: { smoke: { name: 'Smoke', how: ['Make it.'], needs: ['Wood.'], howSure: 'Good.' } },
    },
  },
  'a version that is listed twice': {
    'changes.json': {
      changes: [change('2027-02-01.2'), change('2027-02-01.2'), change('2027-01-31.2')],
    },
  },
  'ten versions on one day': {
    'changes.json': {
      changes: [
        change('2027-02-01.2'),
        change('2027-01-31.10'),
        change('2027-01-31.9'),
        change('2027-01-31.11'),
      ],
    },
  },
  'a second version on a day below the first': {
    'changes.json': {
      changes: [change('2027-02-01.2'), change('2027-01-31'), change('2027-01-31.2')],
    },
  },
  'openings in the wrong order': {
    'services.json': {
      services: { office: { hours: { monday: ['13:00-17:00', '08:00-12:00'] } } },
    },
  },
  'openings that overlap, one of them backwards': {
    'services.json': {
      services: { office: { hours: { monday: ['17:00-13:00', '08:00-14:00'] } } },
    },
  },
  'a language that says it is another': { 'person/eo.json': { lang: 'en' } },
  'a language that is listed and has no file': { 'person/he.json': null },
  'words of a card that is not there': {
    'person/eo.json': { cards: { goodbye: { says: 'eo: Farewell.' } } },
  },
  'a step to have ready that is not there': {
    'pathway.json': {
      outcomes: { leave: { ready: ['no-such-step'] } },
      everywhere: { ready: ['nor-this-one'] },
    },
  },
  'an answer that leads to a node of another kind': {
    'pathway.json': {
      questions: {
        fire: { answers: { no: { question: 'leave' } } },
        private: { answers: { overheard: { outcome: null, question: 'office-hours' } } },
      },
    },
  },
  'a question without answers': {
    'pathway.json': { questions: { wants: { answers: { 'office-please': null, nothing: null } } } },
  },
  'an unreachable check and an unreachable outcome': {
    'pathway.json': {
      checks: {
        'lost-hours': {
          service: 'office',
          answers: {
            open: { outcome: 'lost' },
            closed: { outcome: 'rest' },
            'may-be-closed': { outcome: 'rest' },
          },
        },
      },
      outcomes: {
        lost: {
          calls: [{ service: 'office', when: 'now', identifies: 'nobody' }],
          steps: [],
          ready: [],
          sources: ['survey'],
        },
      },
    },
  },
  'lists in which something stands twice': {
    'pathway.json': {
      roles: ['nurse', 'driver', 'cook', 'nurse'],
      startServices: ['fire-brigade', 'office', 'office', 'office'],
      everywhere: {
        steps: ['write-it-down', { step: 'write-it-down', for: ['cook'] }],
        ready: ['the-address'],
      },
      outcomes: {
        leave: { steps: ['get-out', 'get-out', 'wait', 'wait'], ready: ['the-reference'] },
        'night-now': { steps: ['write-it-down'], ready: ['wait', 'wait'] },
      },
    },
  },
  'ids that nobody has': {
    'pathway.json': {
      emergencyService: 'navy',
      startServices: ['army'],
      checks: { 'office-hours': { service: 'airport' } },
      questions: { fire: { sources: ['rumour'] } },
      outcomes: {
        leave: {
          calls: [{ service: 'police', when: 'if', if: 'rain', identifies: 'nobody' }],
          steps: [{ step: 'dance', for: ['baker'] }],
          ready: [{ step: 'sing', for: ['cook', 'tailor'] }],
          sources: ['by-law', 'gossip'],
        },
      },
      steps: { wait: { sources: ['hearsay'] } },
      script: { lines: { seen: { sources: ['whisper'] } } },
    },
    'services.json': {
      services: { office: { sources: ['echo'] } },
      access: { wave: { sources: ['shout'] } },
    },
    'signs/en.json': { sources: ['omen'] },
    'signs/eo.json': { sources: ['omen'] },
  },
  'safety rules about what is not there': {
    'safety.json': {
      rules: {
        'made-up': {
          says: 'This is made up.',
          clauses: [
            {
              when: { answered: { weather: ['fine'] }, endsAt: ['home'], roles: ['baker'] },
              then: { hasStepOf: ['dance'] },
            },
            { then: { callsNow: ['navy'] } },
          ],
        },
      },
      lessSafe: { loses: ['army'], gains: [], asks: ['weather'] },
    },
  },
  'a script that is not whole': {
    'pathway.json': {
      script: {
        layouts: [
          {
            for: ['nurse', 'baker'],
            parts: [
              {
                part: 'now',
                lines: ['opening', 'opening'],
                answers: ['fire', 'leave', 'office-first'],
              },
              {
                part: 'then',
                lines: ['worry', 'ask'],
                answers: ['how-old', 'anybody', 'private', 'fire'],
              },
            ],
          },
        ],
        outcomes: {
          rest: null,
          home: { opening: ['my-name'], known: ['seen'], worry: ['fear'], ask: ['ask-help'] },
        },
        lines: { 'ask-help': null, spare: { sources: ['by-law'] } },
      },
    },
  },
  'a script without words, and words without a script': {
    'text/eo.json': { script: null },
    'text/en.json': { script: { parts: { spare: 'Spare' }, lines: { spare: 'Say nothing.' } } },
  },
  'numbers that are dialled otherwise': {
    'services.json': {
      services: {
        office: { number: '01632 960 001', tel: '+441632960002' },
        'night-desk': { number: '1 1 1', tel: '112' },
      },
    },
  },
  'a service that was to be reviewed on the day on which it was checked': {
    'services.json': {
      services: { office: { checkedOn: '2027-01-04', reviewBy: '2027-01-04' } },
    },
  },
  'signs that differ': {
    'signs/eo.json': {
      notProof: ['eo: One.', 'eo: Two.'],
      groups: {
        looks: { signs: ['eo: Tired'] },
        sounds: null,
        smells: { title: 'eo: What you smell', signs: ['eo: Smoke'] },
      },
      sources: ['by-law'],
    },
  },
  'a language without signs': { 'signs/eo.json': null },
  'words that are missing, and words too many': {
    'text/en.json': {
      roles: { cook: null, baker: { label: 'A baker' } },
      questions: {
        fire: null,
        weather: { asks: 'Is it fine?', answers: { yes: { label: 'Yes', said: 'It is.' } } },
        wants: { answers: { nothing: null, all: { label: 'All', said: 'They want all.' } } },
      },
      checks: { 'night-hours': null },
      outcomes: { leave: { continue: null }, rest: { continued: 'They rested' } },
      steps: { wait: null, dance: 'Dance.' },
      services: { office: { note: null }, 'night-desk': { hoursNote: 'Ring twice.' } },
      conditions: { smoke: null, rain: 'it rains' },
      otherwise: { 'manager-said': null, 'nobody-said': 'Nobody said so' },
    },
  },
  'a circle beyond the start': {
    'pathway.json': {
      questions: { wants: { answers: { nothing: { outcome: null, question: 'private' } } } },
    },
  },
  'a service that nothing uses': {
    'services.json': {
      services: {
        lookout: {
          number: '01632 960 014',
          tel: '+441632960014',
          hours: 'always',
          confidence: 'sure',
          checkedOn: '2027-01-04',
          reviewBy: '2027-07-04',
          sources: ['by-law'],
        },
      },
    },
  },
  'a card without words': { 'person/eo.json': { cards: { hello: { says: '' } } } },
  'a way on that leads to nothing': {
    'pathway.json': { outcomes: { leave: { continue: { question: 'nowhere' } } } },
  },
}

test('whoever makes one of these mistakes is told in these sentences', async () => {
  const files = filesOf('kitchen-sink')
  const told = Object.entries(mistakes).map(([mistake, merge]) => {
    const problems = problemsOf(withDraft(files, { extends: '', merge }))
    const lines = problems.map(
      ({ rule, where, message, hint }) =>
        `${rule}: ${where.file} ${where.path}\n  ${message}\n  ${hint}`,
    )
    expect(problems, mistake).not.toEqual([])
    return `# ${mistake}\n\n${lines.join('\n\n')}\n`
  })
  await expect(told.join('\n')).toMatchFileSnapshot(join(fixtures, 'mistakes.txt'))
})

function change(version: string) {
  return { version, date: version.slice(0, 10), says: ['Something.'] }
}
