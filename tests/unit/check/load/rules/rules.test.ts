import { expect, test } from 'vitest'
import { withDraft } from '#check/load/draft.ts'
import type { Changes } from '#check/load/load.ts'
import { filesOf, problemsOf } from '../fixtures.ts'

/* What the drafts in `broken` do not show: rules that a file can break in more than one way. */

interface Mistake {
  readonly name: string
  readonly merge: Changes
  readonly found: readonly string[]
}

test.each<Mistake>([
  {
    name: 'openings in the wrong order',
    merge: office({ hours: { monday: ['13:00-17:00', '08:00-12:00'] } }),
    found: ['hours-overlap services.json services.office.hours.monday'],
  },
  {
    name: 'openings that overlap, one of them backwards',
    merge: office({ hours: { monday: ['17:00-13:00', '08:00-14:00'] } }),
    found: ['hours-backwards services.json services.office.hours.monday[0]'],
  },
  {
    name: 'a number that is dialled otherwise',
    merge: office({ number: '01632 960 001', tel: '+441632960002' }),
    found: ['tel-mismatch services.json services.office.tel'],
  },
  {
    name: 'a short number that is dialled otherwise',
    merge: office({ number: '1 1 1', tel: '112' }),
    found: ['tel-mismatch services.json services.office.tel'],
  },
  {
    name: 'a review on the day of the check',
    merge: office({ checkedOn: '2027-01-04', reviewBy: '2027-01-04' }),
    found: ['review-before-check services.json services.office.reviewBy'],
  },
  {
    name: 'a pathway that is reviewed before it was checked, and a way without speech too late',
    merge: {
      'pathway.json': { reviewBy: '2027-01-03' },
      'services.json': { access: { wave: { holdsUntil: '2027-05-24' } } },
    },
    found: [
      'review-before-check pathway.json reviewBy',
      'review-too-late services.json access.wave.reviewBy',
    ],
  },
  {
    name: 'a language that says it is another',
    merge: { 'person/eo.json': { lang: 'en' } },
    found: ['person-languages person/eo.json lang'],
  },
  {
    name: 'a language that is listed and has no file',
    merge: { 'person/he.json': null },
    found: ['person-languages person.json languages'],
  },
  {
    name: 'the words of a card that is not there',
    merge: { 'person/eo.json': { cards: { goodbye: { says: 'eo: Farewell.' } } } },
    found: ['person-words person/eo.json cards.goodbye'],
  },
  {
    name: 'an answer that leads to a node of another kind',
    merge: questions({
      fire: { answers: { no: { question: 'leave' } } },
      private: { answers: { overheard: { outcome: null, question: 'office-hours' } } },
    }),
    found: [
      'unknown-target pathway.json questions.fire.answers.no.question',
      'unknown-target pathway.json questions.private.answers.overheard.question',
    ],
  },
  {
    name: 'a way on that leads to nothing',
    merge: { 'pathway.json': { outcomes: { leave: { continue: { question: 'nowhere' } } } } },
    found: ['unknown-target pathway.json outcomes.leave.continue.question'],
  },
  {
    name: 'a circle beyond the start',
    merge: questions({ wants: { answers: { nothing: { outcome: null, question: 'private' } } } }),
    found: ['cycle pathway.json questions.private'],
  },
  {
    name: 'lists in which something is written twice, also beside what is on every outcome',
    merge: {
      'pathway.json': {
        roles: ['nurse', 'driver', 'cook', 'nurse'],
        startServices: ['fire-brigade', 'office', 'office', 'office'],
        outcomes: {
          leave: { steps: ['get-out', 'turn-off-gas', 'wait', 'wait'] },
          'night-now': { steps: ['write-it-down'], ready: ['wait', 'wait'] },
        },
      },
    },
    found: [
      'listed-twice pathway.json roles',
      'listed-twice pathway.json startServices',
      'listed-twice pathway.json outcomes.leave.steps',
      'listed-twice pathway.json outcomes.night-now.steps',
      'listed-twice pathway.json outcomes.night-now.ready',
    ],
  },
  {
    name: 'ids that nothing has',
    merge: {
      'pathway.json': {
        emergencyService: 'navy',
        startServices: ['army'],
        checks: { 'office-hours': { service: 'airport' } },
        questions: { fire: { sources: ['rumour'] } },
        outcomes: {
          leave: {
            calls: [
              { service: 'fire-brigade', when: 'now', identifies: 'nobody' },
              { service: 'police', when: 'if', if: 'rain', identifies: 'nobody' },
            ],
            steps: ['get-out', 'turn-off-gas', { step: 'dance', for: ['baker'] }],
            ready: [{ step: 'sing', for: ['cook', 'tailor'] }],
            sources: ['by-law', 'gossip'],
          },
        },
        everywhere: { ready: ['nor-this-one'] },
        steps: { wait: { sources: ['hearsay'] } },
        script: { lines: { seen: { sources: ['whisper'] } } },
      },
      'services.json': {
        services: { office: { sources: ['echo'] } },
        access: { wave: { sources: ['shout'] } },
      },
      'signs/en.json': { groups: { looks: { sources: ['omen'] } } },
      'signs/eo.json': { groups: { looks: { sources: ['omen'] } } },
    },
    found: [
      'unknown-service pathway.json emergencyService',
      'unknown-service pathway.json startServices[0]',
      'unknown-service pathway.json checks.office-hours.service',
      'unknown-service pathway.json outcomes.leave.calls[1].service',
      'unknown-step pathway.json outcomes.leave.steps[2].step',
      'unknown-step pathway.json outcomes.leave.ready[0].step',
      'unknown-step pathway.json everywhere.ready[0]',
      'unknown-condition pathway.json outcomes.leave.calls[1].if',
      'unknown-role pathway.json outcomes.leave.steps[2].for[0]',
      'unknown-role pathway.json outcomes.leave.ready[0].for[1]',
      'unknown-source pathway.json questions.fire.sources[0]',
      'unknown-source pathway.json outcomes.leave.sources[1]',
      'unknown-source pathway.json steps.wait.sources[0]',
      'unknown-source pathway.json script.lines.seen.sources[0]',
      'unknown-source services.json services.office.sources[0]',
      'unknown-source signs/en.json groups.looks.sources[0]',
      'unknown-source signs/eo.json groups.looks.sources[0]',
      'unknown-source services.json access.wave.sources[0]',
      'script-names pathway.json script.outcomes.leave',
    ],
  },
  {
    name: 'signs that differ from the English ones',
    merge: {
      'signs/eo.json': {
        notProof: ['eo: One.', 'eo: Two.'],
        groups: {
          looks: { signs: ['eo: Tired'], sources: ['by-law'] },
          sounds: null,
          smells: { title: 'eo: What you smell', signs: ['eo: Smoke'], sources: ['by-law'] },
        },
      },
    },
    found: [
      'signs-differ signs/eo.json groups.looks.signs[1]',
      'signs-differ signs/eo.json groups.looks.sources',
      'signs-differ signs/eo.json groups.sounds',
      'signs-differ signs/eo.json groups.sounds.signs[0]',
      'signs-differ signs/eo.json groups.sounds.sources',
      'signs-differ signs/eo.json notProof[1]',
      'signs-differ signs/eo.json groups.smells',
      'signs-differ signs/eo.json groups.smells.signs[0]',
      'signs-differ signs/eo.json groups.smells.sources',
    ],
  },
  {
    name: 'a language without signs',
    merge: { 'signs/eo.json': null },
    found: [
      'signs-differ signs/eo.json notProof[0]',
      'signs-differ signs/eo.json groups.looks',
      'signs-differ signs/eo.json groups.looks.signs[0]',
      'signs-differ signs/eo.json groups.looks.signs[1]',
      'signs-differ signs/eo.json groups.looks.sources',
      'signs-differ signs/eo.json groups.sounds',
      'signs-differ signs/eo.json groups.sounds.signs[0]',
      'signs-differ signs/eo.json groups.sounds.sources',
    ],
  },
  {
    name: 'words for a way to reach help that is not there',
    merge: words({
      access: { smoke: { name: 'Smoke', how: ['Make it.'], needs: ['Wood.'], howSure: 'Good.' } },
    }),
    found: ['access-incomplete text/eo.json access.smoke'],
  },
  {
    name: 'a question without words is missed once, and not once for each answer',
    merge: words({ questions: { wants: null } }),
    found: ['words-missing text/eo.json questions.wants'],
  },
  {
    name: 'words that are missing',
    merge: words({
      roles: { cook: null },
      questions: { fire: { hint: null }, wants: { answers: { nothing: null } } },
      checks: { 'night-hours': null },
      outcomes: { leave: { continued: null } },
      conditions: { smoke: null },
      otherwise: { 'manager-said': null },
    }),
    found: [
      'words-missing text/eo.json roles.cook',
      'words-missing text/eo.json checks.night-hours',
      'words-missing text/eo.json otherwise.manager-said',
      'words-missing text/eo.json questions.wants.answers.nothing',
      'words-missing text/eo.json outcomes.leave.continued',
      'words-missing text/eo.json conditions.smoke',
      'words-missing text/eo.json questions.fire.hint',
    ],
  },
  {
    name: 'words that nothing shows, whatever their ids look like',
    merge: words({
      roles: { baker: { label: 'x' } },
      questions: {
        weather: { asks: 'x', answers: { yes: { label: 'x', said: 'x' } } },
        wants: { answers: { all: { label: 'x', said: 'x' } } },
      },
      outcomes: { rest: { continue: 'x', continued: 'x' } },
      services: {
        'night-desk': { note: 'x' },
        officenote: { name: 'x', shortName: 'x', howSure: 'x' },
      },
    }),
    found: [
      'words-unused text/eo.json roles.baker',
      'words-unused text/eo.json questions.weather',
      'words-unused text/eo.json services.officenote',
      'words-unused text/eo.json questions.wants.answers.all',
      'words-unused text/eo.json outcomes.rest.continue',
      'words-unused text/eo.json outcomes.rest.continued',
      'words-unused text/eo.json services.night-desk.note',
    ],
  },
  {
    name: 'a condition that nothing names',
    merge: { 'text/en.json': { conditions: { rain: 'it rains' } } },
    found: ['unused text/en.json conditions.rain'],
  },
  {
    name: 'a language that has no words of the reasons to decide otherwise',
    merge: words({ otherwise: null }),
    found: [
      'words-missing text/eo.json otherwise.manager-said',
      'words-missing text/eo.json otherwise.things-changed',
    ],
  },
  {
    name: 'the words of a reason that is not there',
    merge: { 'pathway.json': { otherwise: ['things-changed'] } },
    found: [
      'words-unused text/en.json otherwise.manager-said',
      'words-unused text/eo.json otherwise.manager-said',
    ],
  },
  {
    name: 'a reason that is listed twice',
    merge: { 'pathway.json': { otherwise: ['things-changed', 'manager-said', 'manager-said'] } },
    found: ['listed-twice pathway.json otherwise'],
  },
])('$name', ({ merge, found }) => {
  expect(placesOf(merge)).toEqual(found)
})

test.each([
  { versions: ['2027-02-01.2', '2027-02-01.2', '2027-01-31.2'], at: 1 },
  { versions: ['2027-02-01.2', '2027-01-31.10', '2027-01-31.9', '2027-01-31.11'], at: 3 },
  { versions: ['2027-02-01.2', '2027-01-31', '2027-01-31.2'], at: 2 },
])('of the versions $versions, the one at $at is out of order', ({ versions, at }) => {
  const changes = versions.map((version) => ({ version, date: version.slice(0, 10), says: ['x'] }))
  expect(placesOf({ 'changes.json': { changes } })).toEqual([
    `changes-out-of-order changes.json changes[${at}].version`,
  ])
})

test('a script that is not whole is told what each part lacks, and what it has too much of', () => {
  const part = (id: string, lines: readonly string[], answers: readonly string[]) => ({
    part: id,
    lines,
    answers,
  })
  const parts = [
    part('now', ['opening', 'opening'], ['fire', 'leave', 'office-first']),
    part('then', ['worry', 'ask'], ['how-old', 'anybody', 'private', 'fire']),
  ]
  const home = { opening: ['my-name'], known: ['seen'], worry: ['fear'], ask: ['ask-help'] }
  const script = {
    layouts: [{ for: ['nurse', 'baker'], parts }],
    outcomes: { rest: null, home },
    lines: { 'ask-help': null, spare: { sources: ['by-law'] } },
  }
  const problems = problemsOf(kitchenSinkWith({ 'pathway.json': { script } }))
  const told = problems.filter(({ where }) => where.file !== 'text/eo.json')
  const tooMuch = 'is not needed here, or is here twice.'
  expect(told.map(({ where, message }) => `${where.path}: ${message}`)).toEqual([
    'script.layouts: "driver" is missing here.',
    'script.layouts: "cook" is missing here.',
    `script.layouts: "baker" ${tooMuch}`,
    'script.layouts[0].answers: "wants" is missing here.',
    `script.layouts[0].answers: "office-first" ${tooMuch}`,
    `script.layouts[0].answers: "fire" ${tooMuch}`,
    'script.layouts[0].lines: "known" is missing here.',
    `script.layouts[0].lines: "opening" ${tooMuch}`,
    'script.outcomes: "rest" is missing here.',
    `script.outcomes: "home" ${tooMuch}`,
    'script.lines: "ask-help" is missing here.',
    `script.lines: "spare" ${tooMuch}`,
    'script.parts: "then" is missing here.',
    `script.parts: "before" ${tooMuch}`,
    `script.parts: "next" ${tooMuch}`,
    'script.lines: "spare" is missing here.',
    `script.lines: "ask-help" ${tooMuch}`,
  ])
})

test('a language whose script has no words misses each of them', () => {
  const places = placesOf(words({ script: null }))
  expect(new Set(places)).toEqual(
    new Set([
      'script-incomplete text/eo.json script.parts',
      'script-incomplete text/eo.json script.lines',
    ]),
  )
})

test.each([
  {
    merge: questions({ fire: { answers: { no: { question: 'leave' } } } }),
    message: '"no" leads to the question "leave", which is not there.',
    hint: '"leave" is of another kind: write {"outcome": "leave"}.',
  },
  {
    merge: office({ number: '01632 960 001', tel: '+441632960002' }),
    message: '"office" shows 01632 960 001 and dials +441632960002.',
    hint: 'Write +441632960001.',
  },
  {
    merge: office({ hours: { monday: ['17:00-13:00'] } }),
    message: '17:00-13:00 ends before it begins.',
    hint: 'Write an opening past midnight as two: up to 24:00, and from 00:00 on the next day.',
  },
  {
    merge: words({ questions: { wants: null } }),
    message: 'There are no words for "questions.wants".',
    hint: 'Write them here.',
  },
])('an author is told what is wrong and what to write: $message', ({ merge, message, hint }) => {
  const problems = problemsOf(kitchenSinkWith(merge))
  expect(problems.map((problem) => [problem.message, problem.hint])).toEqual([[message, hint]])
})

function placesOf(merge: Changes): readonly string[] {
  const problems = problemsOf(kitchenSinkWith(merge))
  return [...new Set(problems.map(({ rule, where }) => `${rule} ${where.file} ${where.path}`))]
}

function kitchenSinkWith(merge: Changes) {
  return withDraft(filesOf('kitchen-sink'), { extends: '', merge })
}

function questions(patch: object): Changes {
  return { 'pathway.json': { questions: patch } }
}

function office(patch: object): Changes {
  return { 'services.json': { services: { office: patch } } }
}

/** A change of the words of the other language, which English is compared with. */
function words(patch: object): Changes {
  return { 'text/eo.json': patch }
}
