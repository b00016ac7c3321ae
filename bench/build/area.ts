import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flows } from '../../scripts/find-areas.ts'
import { type Table, table } from '../table.ts'

const today = '2026-11-28'
const later = '2027-05-28'
const cites = { sources: ['table'] }
const checked = { checkedOn: today, reviewBy: later }
const weekday = ['09:00-17:00']

/**
 * Writes the neutral table as the folder of an area, so that the tool is built for what the others
 * answer: the first question is who the user works for, and each outcome is one number to ring.
 *
 * @returns the folder
 */
export function writeArea(parent: string): string {
  const folder = join(parent, 'neutral')
  const files = filesOf(table)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
  }
  // The bank holidays belong to no area.
  const holidays = 'england-and-wales'
  cpSync(join(flows, holidays), join(parent, holidays), { recursive: true })
  return folder
}

function filesOf({ name, start, questions, outcomes }: Table): Readonly<Record<string, unknown>> {
  const { [start]: roles, ...others } = questions
  if (roles === undefined) throw new Error('The table does not ask its first question.')
  const [first] = Object.values(roles.answers)
  const emergency = 'emergency'
  return {
    'pathway.json': {
      id: 'neutral',
      version: today,
      ...checked,
      owner: null,
      start: first?.to,
      roles: Object.keys(roles.answers),
      emergencyService: emergency,
      startServices: [emergency],
      questions: mapped(others, ({ answers }) => ({
        about: 'not-sure' in answers ? 'urgency' : 'who',
        ...('not-sure' in answers ? { saferAnswer: 'yes' } : {}),
        answers: mapped(answers, ({ to }) => (to in outcomes ? { outcome: to } : { question: to })),
        ...cites,
      })),
      checks: {},
      outcomes: mapped(outcomes, (_, id) => ({
        calls: [{ service: id, when: 'now', identifies: 'nobody' }],
        steps: [],
        ready: [],
        ...cites,
      })),
      steps: {},
      everywhere: { steps: [], ready: [] },
    },
    'services.json': {
      bankHolidays: 'england-and-wales',
      services: mapped(outcomes, (_, id, index) => ({
        number: id === emergency ? '999' : `01632 960 0${10 + index}`,
        tel: id === emergency ? '999' : `+4416329600${10 + index}`,
        hours: index % 2 === 0 ? 'always' : onWeekdays(),
        ...(index % 2 === 0 ? {} : { onDoubtfulDays: 'may-be-closed' }),
        confidence: 'good',
        ...checked,
        ...cites,
      })),
    },
    'sources.json': {
      sources: {
        table: {
          title: 'The neutral table',
          publisher: 'Nobody: it is made up',
          date: '2026',
          address: 'https://example.org/table',
          read: 'all',
          usedFor: 'Everything here, to measure.',
        },
      },
    },
    'changes.json': { changes: [{ version: today, date: today, says: ['The first version.'] }] },
    'safety.json': {
      rules: {
        'few-questions': {
          says: 'No path asks more than seven questions.',
          clauses: [{ then: { mostQuestions: 7 } }],
        },
      },
    },
    'signs/en.json': {
      lead: 'What to look for.',
      notProof: ['No sign proves anything.'],
      groups: { wear: { title: 'Wear', signs: ['It leaks.'], ...cites } },
    },
    'text/en.json': {
      pathway: {
        name,
        area: 'Nowhere',
        summary: 'A small pathway to measure by.',
        notConfirmed: 'Nobody has confirmed this: it is made up.',
        is: ['An example.'],
        isNot: ['Advice.'],
      },
      roles: mapped(roles.answers, ({ says }) => ({ label: says })),
      questions: mapped(others, ({ asks, answers }) => ({
        asks,
        answers: mapped(answers, ({ says }) => ({ label: says, said: `${asks} ${says}` })),
      })),
      checks: {},
      outcomes: mapped(outcomes, ({ title, says }) => ({ title, summary: says })),
      steps: {},
      conditions: {},
      services: mapped(outcomes, (_, id) => ({
        name: words(id),
        shortName: `the ${words(id)}`,
        howSure: 'It is made up.',
      })),
    },
  }
}

function onWeekdays(): Readonly<Record<string, readonly string[]>> {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
  return {
    ...Object.fromEntries(days.map((day) => [day, weekday])),
    saturday: [],
    sunday: [],
  }
}

function words(id: string): string {
  return id.replaceAll('-', ' ')
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, id: string, index: number) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(record).map(([id, value], index) => [id, map(value, id, index)]),
  )
}
