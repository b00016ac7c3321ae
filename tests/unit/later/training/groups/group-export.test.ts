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

test('as CSV: a line for each answer, and counts for rooms and for the questions', () => {
  expect(groupCsv(whole, { colour: question }).split('\r\n')).toEqual([
    'group,begun_on,record,attempt,scenario,variant,pathway_version,round,screen,answer,right,count',
    'Tuesday,2027-01-15,answer,1,desk,late,2027-01-01,,first,no,,',
    'Tuesday,2027-01-15,end,1,desk,late,2027-01-01,,end,,,',
    'Tuesday,2027-01-15,room,,desk,late,2027-01-01,,first,no,,6',
    'Tuesday,2027-01-15,quiz,,,,,before,colour,blue,0,1',
    'Tuesday,2027-01-15,quiz,,,,,after,colour,red,1,1',
    '',
  ])
})

describe('a cell of CSV', () => {
  test.each([
    { name: 'plain', is: 'plain' },
    { name: '=1+1', is: "'=1+1" },
    { name: '+44', is: "'+44" },
    { name: '-1', is: "'-1" },
    { name: '@SUM(A1)', is: "'@SUM(A1)" },
    { name: 'a, b', is: '"a, b"' },
    { name: 'the "big" room', is: '"the ""big"" room"' },
    { name: '=HYPERLINK("x")', is: `"'=HYPERLINK(""x"")"` },
    { name: 'two = two', is: 'two = two' },
  ])('$name', ({ name, is }) => {
    const [, line = ''] = groupCsv({ ...whole, name }, {}).split('\r\n')
    expect(line).toBe(`${is},2027-01-15,answer,1,desk,late,2027-01-01,,first,no,,`)
  })

  test.each(['\t=1', '\r=1', 'two\nlines'])('a name that came in some other way: %j', (name) => {
    const [, rest = ''] = groupCsv({ ...whole, name }, {}).split('count\r\n')
    expect(rest.startsWith('=') || rest.startsWith('\t') || rest.startsWith('\r')).toBe(false)
    expect(rest).not.toMatch(/^two\n/)
  })
})

test('as JSON: the whole group, without its number on this device', () => {
  const { id: _, ...rest } = whole
  expect(JSON.parse(groupJson(whole))).toEqual({ format: 'training-group', ...rest })
})
