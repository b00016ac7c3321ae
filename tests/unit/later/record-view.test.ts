import { describe, expect, test } from 'vitest'
import { callsFor } from '#flow/outcome.ts'
import { calendarOf } from '#services/calendar.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { recordView, type RecordedCase } from '#later/record/record-view.ts'
import { addWords, createWords, type WordsWith } from '#text/i18n.ts'
import interfaceWords from '#text/en/interface.json'
import recordWords from '#later/record/en.json'
import { recordText, type RecordView } from '#later/record/record-view.ts'
import {
  endOf,
  everyMoment,
  kitchenSink,
  moments,
  shipped,
  type Subject,
  subjects,
} from '../machine/pathways.ts'

const i18n = createWords('en')
addWords(i18n, 'record', recordWords)
const words: WordsWith<'record'> = i18n.getFixedT(null, ['interface', 'record'])
const hash = 'a'.repeat(64)
const realMoments = everyMoment.filter((moment) => !Number.isNaN(moment))

test('a record of a case, whole', () => {
  const trail = ['fire no', 'how-old grown', 'anybody nobody-there'].map(entry)
  const now = moments['a Wednesday at noon']
  const recorded = {
    outcome: 'office-now',
    role: 'driver',
    trail,
    now,
    isCorrected: false,
    otherwise: [],
    content: 'Checked once. Nobody answers for it.',
  }
  const { heading, made, own, parts, byHand } = recordOf(kitchenSink, recorded)
  expect([heading, ...made]).toEqual([
    'Record of decision',
    'Made on Wednesday 3 February 2027 at 12:00, London time, by this device’s clock. Nothing on it changes after that.',
    'Made up.',
  ])
  expect(parts.map(({ id, lines }) => [id, ...lines])).toEqual([
    ['route', 'office-now'],
    ['reasons', 'said no', 'said grown', 'said nobody-there', 'It is open'],
    [
      'calls',
      'Ring now: Office, 01632 960 011. Should be open until Wednesday 3 February 2027 at 17:00 (hours published March 2019). Say who the person is only if they agree.',
      'Then ring: Post room, 01632 960 013. Only if the office agrees. Should be open until Wednesday 3 February 2027 at 17:00. Say who the person is only if they agree.',
      'Then ring: The guard. Do not say who the person is.',
      'Also ring, if it is so: Fire brigade, 999. Only if there is smoke. Open, day and night. You may say who the person is. Record why.',
      'Not now, but when it opens: Night desk, 0300 960 0012. Closed. Opens Wednesday 3 February 2027 at 20:00. Do not say who the person is.',
    ],
    [
      'by',
      'Works for: driver',
      'Everything, Nowhere. Pathway version 2027-02-01.2, content aaaaaaaa',
      'Checked once. Nobody answers for it.',
    ],
    [
      'is-not',
      'No report, referral or notification: it told nobody, and fulfilled no duty.',
      'No legal or clinical advice, and nobody’s approved pathway.',
    ],
  ])
  expect(own.blanks).toEqual([
    'Label or case number',
    'Your role',
    'Lead told at',
    'What was agreed',
    'Signature',
  ])
  expect(byHand.blanks).toEqual([
    'Who was rung, and number',
    'Time',
    'Person spoken to',
    'Reference number',
  ])
})

test('a record calls the midnight at which a service closes by the name of that night', () => {
  const { flow } = kitchenSink
  const { office } = flow.services
  if (office === undefined || office.hours === 'always') throw new Error('The office has hours.')
  const hours = { ...office.hours, friday: ['18:00-24:00'] }
  const subject = {
    ...kitchenSink,
    flow: { ...flow, services: { ...flow.services, office: { ...office, hours } } },
  }
  const record = recordOf(subject, {
    outcome: 'office-now',
    role: 'driver',
    trail: ['fire no', 'how-old grown', 'anybody nobody-there'].map(entry),
    now: Date.parse('2027-12-17T19:00:00Z'),
    isCorrected: false,
    otherwise: [],
    content: '',
  })
  expect(linesOf(record, 'calls')[0]).toContain(
    'Should be open until Friday 17 December 2027 at 24:00 (',
  )
})

test('a record made by a clock that is plainly wrong says so', () => {
  const now = Date.parse('2020-01-15T10:00:00Z')
  const trail = ['fire no', 'how-old grown', 'anybody nobody-there'].map(entry)
  const record = recordOf(kitchenSink, {
    outcome: 'rest',
    role: 'cook',
    trail,
    now,
    isCorrected: false,
    otherwise: [],
    content: '',
  })
  expect(record.made.slice(1, -1)).toEqual([
    'The clock on this device looks wrong. It says Wednesday 15 January 2020 at 10:00. Check it: opening hours depend on it.',
  ])
  expect(linesOf(record, 'calls').join(' ')).toContain('the clock looks wrong')
})

test('a record made by the server’s clock says so', () => {
  const [trail, now] = [[entry('fire yes')], moments['that evening']]
  const { made } = recordOf(kitchenSink, {
    outcome: 'leave',
    role: 'cook',
    trail,
    now,
    isCorrected: true,
    otherwise: [],
    content: '',
  })
  expect(made[0]).toBe(
    'Made on Wednesday 3 February 2027 at 19:00, London time, by the server’s clock: this device’s clock said otherwise. Nothing on it changes after that.',
  )
})

test('that somebody decided otherwise is one more part, and changes no other', () => {
  const [trail, now] = [[entry('fire yes')], moments['that evening']]
  const recorded = { outcome: 'leave', role: 'cook', trail, now, isCorrected: false, content: '' }
  const before = recordOf(kitchenSink, { ...recorded, otherwise: [] })
  const after = recordOf(kitchenSink, { ...recorded, otherwise: ['The lead said so'] })
  expect(linesOf(after, 'otherwise')).toEqual([
    'Professional judgement overrode this route.',
    'The lead said so',
  ])
  expect({ ...after, parts: after.parts.filter(({ id }) => id !== 'otherwise') }).toEqual(before)
})

describe('the record of a child', () => {
  const [subject] = shipped
  const asked = { role: 'nhs', now: moments['that evening'], isCorrected: false }
  const reasonsAfter = (...steps: readonly string[]) =>
    linesOf(
      recordOf(subject!, {
        ...asked,
        outcome: 'child',
        trail: steps.map(entry),
        otherwise: [],
        content: '',
      }),
      'reasons',
    )
  const rung = ['danger yes', 'emergency continue']
  const adult = ['age adult', 'concern person', 'alone yes', 'capacity no-doubt', 'consent neither']
  const leftOut = recordWords.leftOut

  test('has nothing of the adult with whom the questions began, and says so', () => {
    const last = 'others-at-risk child'
    const said = [...rung, last].map((step) => saidOf(subject!, entry(step)))
    expect(reasonsAfter(...rung, ...adult, last)).toEqual([...said, leftOut])
    expect(said.every((line) => line !== '')).toBe(true)
  })

  test('has every answer, where the questions were about the child from the first', () => {
    const steps = [...rung, 'age under-18']
    expect(reasonsAfter(...steps)).toEqual(steps.map((step) => saidOf(subject!, entry(step))))
  })
})

test('some pathway is shipped', () => {
  expect(shipped).not.toEqual([])
})

describe.each(subjects)(
  '$name, on every path, for every role, at every kind of moment',
  (subject) => {
    const { pathway, texts, services } = subject.flow
    const text = texts.en!
    const paths = subject.trails.flatMap((trail) =>
      realMoments
        .map((now) => ({ trail, now, outcome: endOf(subject, trail, now) }))
        .filter(({ outcome }) => outcome in pathway.outcomes),
    )
    const records = paths.flatMap((path) =>
      pathway.roles.map((role) => ({
        ...path,
        role,
        record: recordOf(subject, {
          ...path,
          role,
          isCorrected: false,
          otherwise: [],
          content: 'Checked once.',
        }),
      })),
    )

    test('the paths lead to every outcome', () => {
      expect(new Set(paths.map(({ outcome }) => outcome))).toEqual(
        new Set(Object.keys(pathway.outcomes)),
      )
    })

    test('each answer that is recorded is there once, in order, and after them only what the clock answered', () => {
      const ofClock = Object.values(text.checks).flatMap(({ answers }) => Object.values(answers))
      for (const { trail, outcome, record } of records) {
        const lines = linesOf(record, 'reasons')
        const only = pathway.script?.outcomes[outcome]?.recordsOnly
        const kept = trail.filter(
          ({ node }, at) => only?.includes(node) !== false || at === trail.length - 1,
        )
        const after = [...ofClock, ...(kept.length < trail.length ? [recordWords.leftOut] : [])]
        expect(lines.slice(0, kept.length)).toEqual(kept.map((step) => saidOf(subject, step)))
        expect(lines.slice(kept.length).filter((line) => !after.includes(line))).toEqual([])
      }
    })

    test('each call is there once, with its number and its state', () => {
      for (const { outcome, role, record } of records) {
        const calls = callsFor(pathway.outcomes[outcome]!, pathway, role)
        const lines = linesOf(record, 'calls')
        const expected = calls.map((call) =>
          'contact' in call
            ? `: ${text.contacts![call.contact]!.name}. `
            : `: ${text.services[call.service]!.name}, ${services[call.service]!.number}. `,
        )
        const found = expected.map((call) => lines.filter((line) => line.includes(call)).length)
        const times = expected.map((call) => expected.filter((other) => other === call).length)
        expect(lines.length).toBe(calls.length)
        expect(found).toEqual(times)
        const stateless = lines.filter((line) => !/open|Open|losed/.test(line))
        expect(stateless.length).toBe(calls.filter((call) => 'contact' in call).length)
      }
    })

    test('nothing else of the person is there: every line is a sentence of the tool', () => {
      for (const { trail, role, outcome, record } of records) {
        const said = trail.map((step) => saidOf(subject, step))
        const { title } = text.outcomes[outcome]!
        expect(linesOf(record, 'route')).toEqual([title])
        expect(linesOf(record, 'by')).toEqual([
          `Works for: ${text.roles[role]!.label}`,
          `${text.pathway.name}, ${text.pathway.area}. Pathway version ${pathway.version}, content aaaaaaaa`,
          'Checked once.',
        ])
        expect(linesOf(record, 'is-not').length).toBe(2)
        expect(record.made.at(-1)).toBe(text.pathway.notConfirmed)
        const others = record.parts
          .filter(({ id }) => id !== 'reasons')
          .flatMap(({ lines }) => lines)
        expect(said.filter((sentence) => others.includes(sentence))).toEqual([])
      }
    })

    test('the text has every line of the page in the same order, and no word without its gap filled', () => {
      for (const { record } of records.filter((_, at) => at % 7 === 0)) {
        const text = recordText(record)
        const lines = [...record.made, ...record.parts.flatMap((part) => part.lines)]
        expect(
          text
            .split('\n')
            .filter((line) => line.startsWith('- '))
            .slice(0, lines.length),
        ).toEqual(lines.map((line) => `- ${line}`))
        expect(text).not.toMatch(/\{\{|undefined|NaN|record:/)
        expect(text).not.toMatch(/\d(am|pm)\b/)
      }
    })
  },
)

test('the record has words for every kind of call that is shown', () => {
  expect(Object.keys(recordWords.call)).toEqual(Object.keys(interfaceWords.outcome.group))
})

function recordOf({ flow }: Subject, recorded: Omit<RecordedCase, 'script'>): RecordView {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const setting = { words: i18n.t, flow, text: flow.texts.en!, calendar }
  return recordView(words, setting, { ...recorded, script: flow.pathway.script }, hash)
}

function linesOf({ parts }: RecordView, part: RecordView['parts'][number]['id']) {
  return parts.find(({ id }) => id === part)?.lines ?? []
}

function saidOf({ flow }: Subject, { node, answer }: TrailEntry): string {
  const text = flow.texts.en!
  return text.questions[node]?.answers[answer]?.said ?? text.outcomes[node]?.continued ?? ''
}

function entry(step: string): TrailEntry {
  const [node = '', answer = ''] = step.split(' ')
  return { node, answer }
}
