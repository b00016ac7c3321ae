import { expect, test } from 'vitest'
import * as z from 'zod'
import { schemas } from '#flow/schema.ts'
import { shapeProblems } from '#check/load/read.ts'
import { id } from '#services/schema.ts'
import { filesOf } from './fixtures.ts'
import { draftFile, merge } from '#check/load/draft.ts'
import { safetyFile } from '#check/safety-schema.ts'
import { personFile, personTextFile } from '#flow/person-schema.ts'

test.each([
  {
    name: 'a misspelt key is compared with the keys of its place',
    file: 'pathway.json',
    patch: { questions: { agrees: { saferAnwser: 'no' } } },
    found: ['unknown-key questions.agrees.saferAnwser: Did you mean "saferAnswer"?'],
  },
  {
    name: 'a key that is like no other is answered with all of them',
    file: 'pathway.json',
    patch: { checks: { 'desk-hours': { colour: 'red' } } },
    found: ['unknown-key checks.desk-hours.colour: Known here: "service", "answers".'],
  },
  {
    name: 'a key of a step is known',
    file: 'pathway.json',
    patch: { everywhere: { steps: [{ step: 'write-it-down', fro: ['ward'] }] } },
    found: [
      'missing-key everywhere.steps.0.for: Add "for".',
      'unknown-key everywhere.steps.0.fro: Did you mean "for"?',
    ],
  },
  {
    name: 'a day that is left out is missed',
    file: 'services.json',
    patch: { services: { desk: { hours: { sunday: null } } } },
    found: ['missing-key services.desk.hours.sunday: Add "sunday".'],
  },
  {
    name: 'what is missing says what it holds',
    file: 'text/en.json',
    patch: { questions: { hurt: { answers: { yes: null, no: { said: null } } } } },
    found: ['missing-key questions.hurt.answers.no.said: Add "said".'],
  },
  {
    name: 'an opening that is written otherwise',
    file: 'services.json',
    patch: { services: { desk: { hours: { monday: ['8am-8pm'] } } } },
    found: ['wrong-value services.desk.hours.monday.0: An opening is written 08:00-20:00.'],
  },
  {
    name: 'a text where a list is meant',
    file: 'pathway.json',
    patch: { roles: 'ward' },
    found: ['wrong-value roles: Write a list in [square brackets].'],
  },
  {
    name: 'a list with nothing in it',
    file: 'pathway.json',
    patch: { questions: { hurt: { sources: [] } } },
    found: ['wrong-value questions.hurt.sources: Write at least one.'],
  },
  {
    name: 'an answer that leads to two places',
    file: 'pathway.json',
    patch: { questions: { hurt: { answers: { no: { outcome: 'advice' } } } } },
    found: [
      'wrong-value questions.hurt.answers.no: An answer leads to one {"question": …}, {"check": …} or {"outcome": …}.',
    ],
  },
  {
    name: 'ids with capitals, spaces, or a digit first',
    file: 'pathway.json',
    patch: {
      start: 'Hurt',
      steps: { 'stay safe': { sources: ['handbook'] }, '2nd': { sources: ['a_b'] } },
    },
    found: [
      `bad-id start: ${idHint()}`,
      `bad-id steps.stay safe: ${idHint()}`,
      `bad-id steps.2nd: ${idHint()}`,
    ],
  },
] as const)('$name', ({ file, patch, found }) => {
  const value = merge(JSON.parse(filesOf('minimal')[file] ?? ''), patch)
  const problems = shapeProblems(file, schemas[file], value)
  expect(problems.map(({ rule, path, hint }) => `${rule} ${path.join('.')}: ${hint}`)).toEqual(
    found,
  )
})

test.each<[key: string, value: unknown, hint: string]>([
  ['hours', 'mornings', 'Hours are "always", or all seven days with a list of openings each.'],
  ['number', '01632-960-011', 'A number is digits in groups.'],
  ['reviewBy', '2027-02-29', 'A date is written YYYY-MM-DD, and must exist.'],
  ['checkedOn', 2027, 'A date is written YYYY-MM-DD, and must exist.'],
  [
    'confidence',
    'unconfirmd',
    'Did you mean "unconfirmed"? Allowed: "sure", "good", "reported", "unconfirmed".',
  ],
])('the %s of a service is not %j', (key, value, hint) => {
  const patch = { services: { desk: { [key]: value } } }
  const services = merge(JSON.parse(filesOf('minimal')['services.json'] ?? ''), patch)
  const [problem, ...others] = shapeProblems('services.json', schemas['services.json'], services)
  expect(problem).toMatchObject({ rule: 'wrong-value', path: ['services', 'desk', key], hint })
  expect(others).toEqual([])
})

test.each([
  {
    name: 'an id that is none, deep in the file',
    patch: { questions: { hurt: { answers: { 'Not sure': { outcome: 'advice' } } } } },
    says: '"Not sure" is not an id.',
  },
  {
    name: 'a value of sixty characters',
    patch: { version: 'x'.repeat(58) },
    says: `"${'x'.repeat(58)}" does not fit here.`,
  },
  {
    name: 'a longer value',
    patch: { version: 'x'.repeat(59) },
    says: `"${'x'.repeat(56)}… does not fit here.`,
  },
])('$name is quoted so that it is found', ({ patch, says }) => {
  const value = merge(JSON.parse(filesOf('minimal')['pathway.json'] ?? ''), patch)
  const found = shapeProblems('pathway.json', schemas['pathway.json'], value)
  expect(found.map(({ message }) => message)).toEqual([says])
})

test('a text is quoted with the spaces that a schema leaves out', () => {
  const schema = z.strictObject({ says: z.string().trim().min(1) })
  expect(shapeProblems('own.json', schema, { says: '  ' }).map(({ message }) => message)).toEqual([
    '"  " does not fit here.',
  ])
})

test('an id says itself what it is made of', () => {
  expect(id.safeParse('No id').error?.issues.map(({ message }) => message)).toEqual([
    'An id is lower-case words joined by hyphens.',
  ])
})

const everySchema: Readonly<Record<string, z.ZodType>> = {
  ...schemas,
  'safety.json': safetyFile,
  'person.json': personFile,
  'person/eo.json': personTextFile,
  'draft.json': draftFile,
}

test.each(Object.entries(everySchema))(
  '%s says what it wants, and not how it was made',
  (file, schema) => {
    for (const value of [3, null, [], 'text', true, {}]) {
      const said = shapeProblems(file, schema, value).map(
        ({ message, hint }) => `${message} ${hint}`,
      )
      expect(said.filter((sentence) => /Invalid|undefined|expected|regex/.test(sentence))).toEqual(
        [],
      )
    }
  },
)

function idHint(): string {
  return 'Write an id in small letters and digits, joined by hyphens, beginning with a letter.'
}

test.each([
  { reach: 'desk@example.org', problems: 0 },
  { reach: 'https://example.org/contact', problems: 0 },
  { reach: '01632 960 001', problems: 0 },
  { reach: 'http://example.org', problems: 1 },
  { reach: 'the desk', problems: 1 },
  { reach: '', problems: 1 },
])('an owner who is reached by “$reach” has $problems problems', ({ reach, problems }) => {
  const owner = { organisation: 'The Works', role: 'safety officer', reach }
  const pathway = merge(JSON.parse(filesOf('minimal')['pathway.json'] ?? ''), { owner })
  const found = shapeProblems('pathway.json', schemas['pathway.json'], pathway)
  expect(found.map(({ path }) => path.join('.'))).toEqual(
    Array.from({ length: problems }, () => 'owner.reach'),
  )
})
