import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Group,
  newGroup,
  withAttempt,
  withQuiz,
  withRoom,
} from '#later/training/groups/group.ts'
import { groupCsv, groupJson } from '#later/training/groups/group-export.ts'

/** What leaves the device is the group and nothing else, and no spreadsheet runs it. */

const question = { asks: 'Which?', answers: {}, right: 'red', because: 'So.', sources: ['law'] }
const begun: Group = { id: 7, ...newGroup('Tuesday', '2027-01-15') }
const of = { scenario: 'desk', variant: 'late', version: '2027-01-01' }
const trail = [{ node: 'first', answer: 'no' }]
const practised = withAttempt(begun, of, { trail, endsAt: 'end' })
const whole = withQuiz(
  withQuiz(withRoom(practised, of, 'first', { no: 6 }), 'before', { colour: 'blue' }),
  'after',
  { colour: 'red' },
)

const columns = [
  ...['group', 'begun_on', 'record', 'attempt', 'scenario', 'variant', 'pathway_version'],
  ...['round', 'screen', 'answer', 'right', 'count'],
]

test('as CSV: a line for each answer, and counts for rooms and for the questions', () => {
  const attempt = ['late', '2027-01-01', '']
  expect(parse(groupCsv(whole, { colour: question }))).toEqual([
    columns,
    ['Tuesday', '2027-01-15', 'answer', '1', 'desk', ...attempt, 'first', 'no', '', ''],
    ['Tuesday', '2027-01-15', 'end', '1', 'desk', ...attempt, 'end', '', '', ''],
    ['Tuesday', '2027-01-15', 'room', '', 'desk', ...attempt, 'first', 'no', '', '6'],
    ['Tuesday', '2027-01-15', 'quiz', '', '', '', '', 'before', 'colour', 'blue', '0', '1'],
    ['Tuesday', '2027-01-15', 'quiz', '', '', '', '', 'after', 'colour', 'red', '1', '1'],
  ])
})

test('in CSV every text is in quotes, and no number is', () => {
  const [, line] = groupCsv(whole, {}).split('\r\n')
  const cells = '"Tuesday","2027-01-15","answer",1,"desk","late","2027-01-01",,"first","no",,'
  expect(line).toBe(cells)
})

const named = (name: string) => groupCsv({ ...whole, name }, { colour: question })

describe('a name in CSV', () => {
  test.each([
    { name: 'plain', is: 'plain' },
    { name: '=1+1', is: "'=1+1" },
    { name: '+44', is: "'+44" },
    { name: '-1', is: "'-1" },
    { name: '@SUM(A1)', is: "'@SUM(A1)" },
    { name: '＝1', is: "'＝1" },
    { name: ' =1', is: "' =1" },
    { name: '\t=1', is: "'\t'=1" },
    { name: '\rone', is: "'\rone" },
    { name: 'a, b; c', is: 'a, b; c' },
    { name: 'a;=1+1', is: "a;'=1+1" },
    { name: 'a; "=1+1"', is: `a;' "=1+1"` },
    { name: 'a,@b', is: "a,'@b" },
    { name: 'two\n=lines', is: "two\n'=lines" },
    { name: 'the "big" room', is: 'the "big" room' },
    { name: '=HYPERLINK("x")', is: `'=HYPERLINK("x")` },
    { name: 'two = two', is: 'two = two' },
  ])('$name is read as $is', ({ name, is }) => {
    const [, ...rows] = parse(named(name))
    expect(rows).toHaveLength(5)
    expect(new Set(rows.map(([group]) => group))).toEqual(new Set([is]))
  })
})

/** The four readings of a spreadsheet, strictly or as it may, at either separator. */
const readings = [
  { how: 'at commas', cells: (csv: string) => parse(csv).flat() },
  {
    how: 'at semicolons',
    cells: (csv: string) =>
      parse(csv, { delimiter: ';', relax_quotes: true, relax_column_count: true }).flat(),
  },
  { how: 'at commas, whatever the quotes', cells: (csv: string) => csv.split(/[,\r\n]/) },
  { how: 'at semicolons, whatever the quotes', cells: (csv: string) => csv.split(/[;\r\n]/) },
]

const hostile = fc.string({
  unit: fc.constantFrom(...Array.from('a1 "\'=+-@＝;,\t\r\n')),
  maxLength: 12,
})

test.each(readings)('read $how, no cell is a formula, whatever the name', ({ cells }) => {
  fc.assert(
    fc.property(hostile, (name) => {
      const found = cells(named(name))
      expect(found.length).toBeGreaterThan(5)
      expect(found.filter((cell) => /^["\s]*[=+\-@＝]|^[\t\r]/.test(cell))).toEqual([])
    }),
    { examples: [['x;=1'], ['x;"=1'], ['x;\t=1'], ['\t'], [';;=1'], ['x\r=1']] },
  )
})

test('as JSON: the whole group, without its number on this device', () => {
  const { id: _, ...rest } = whole
  expect(JSON.parse(groupJson(whole))).toEqual({ format: 'training-group', ...rest })
})
