import { describe, expect, test } from 'vitest'
import { connect } from '#later/training/scorm/learning-system.ts'
import type { Report } from '#later/training/scorm/versions.ts'
import {
  type Asked,
  type Wrong,
  fakeLearningSystem,
} from '../../../../support/fake-learning-system.ts'

const versions = ['1.2', '2004'] as const

describe('a visit begins', () => {
  test.each([
    { how: 'where it says so', wrong: null, begins: true },
    { how: 'where it says so in its own way', wrong: [true, '0'], begins: true },
    { how: 'where it says 1', wrong: [1, '0'], begins: true },
    { how: 'nowhere: it says no', wrong: ['false', '102'], begins: false },
    { how: 'nowhere: it says nothing', wrong: [undefined, '0'], begins: false },
  ] as const)('$how', ({ wrong, begins }) => {
    const system = fakeLearningSystem('1.2')
    system.goWrong((asked) => (asked === 'initialise' ? wrong : null))
    expect(connect('1.2', system.frame) !== null).toBe(begins)
  })

  test.each(versions)('where something else began it, in SCORM %s', (version) => {
    const { frame, times } = fakeLearningSystem(version, { isBegun: true })
    const system = connect(version, frame)
    expect(system?.read()).not.toBeNull()
    expect(system?.tell(report)).toBe(true)
    system?.end()
    expect(times('terminate')).toBe(1)
  })

  test.each([
    { frame: {} },
    { frame: { API: {} } },
    {
      frame: {
        API: {
          LMSInitialize: () => {
            throw new Error('The session has ended.')
          },
        },
      },
    },
  ])('not in a window with %j', ({ frame }) => {
    expect(connect('1.2', frame)).toBeNull()
  })
})

const status12 = 'cmi.core.lesson_status'

describe('what is kept counts as read', () => {
  test.each([
    {
      where: 'it is there',
      kept: { 'cmi.suspend_data': '{}', [status12]: 'failed' },
      tellsCodes: true,
    },
    {
      where: 'it is there, and no codes are',
      kept: { 'cmi.suspend_data': '{}', [status12]: '' },
      tellsCodes: false,
    },
    { where: 'nothing is, and no error', kept: { [status12]: '' }, tellsCodes: true },
    {
      where: 'nothing is but a status, and no codes',
      kept: { [status12]: 'failed' },
      tellsCodes: false,
    },
  ])('where $where', ({ kept, tellsCodes }) => {
    const { frame } = fakeLearningSystem('1.2', { kept, tellsCodes })
    const { 'cmi.suspend_data': suspendData = '', [status12]: status } = kept
    expect(connect('1.2', frame)?.read()).toEqual({ suspendData, status })
  })

  test('in SCORM 2004, where an error says that nobody ever set it', () => {
    const { frame } = fakeLearningSystem('2004')
    expect(connect('2004', frame)?.read()).toEqual({ suspendData: '', status: 'unknown' })
  })
})

describe('what is kept was not read', () => {
  const fails =
    (element: string, wrong: Wrong) =>
    (asked: Asked, of: string): Wrong =>
      asked === 'get' && of === element ? wrong : null

  test.each([
    { version: '1.2', element: 'cmi.suspend_data', wrong: ['', '101'] },
    { version: '1.2', element: 'cmi.suspend_data', wrong: ['', '403'] },
    { version: '1.2', element: status12, wrong: ['', '101'] },
    { version: '2004', element: 'cmi.suspend_data', wrong: ['', '301'] },
    { version: '2004', element: 'cmi.completion_status', wrong: ['', '101'] },
  ] as const)('in SCORM $version where $element answers $wrong', ({ version, element, wrong }) => {
    const system = fakeLearningSystem(version)
    system.goWrong(fails(element, wrong))
    expect(connect(version, system.frame)?.read()).toBeNull()
  })

  test('where reading throws', () => {
    const system = fakeLearningSystem('1.2')
    system.goWrong((asked) => {
      if (asked === 'get') throw new Error('No answer from the server.')
      return null
    })
    expect(connect('1.2', system.frame)?.read()).toBeNull()
  })

  test('where nothing is answered at all, and no codes tell why', () => {
    const { frame } = fakeLearningSystem('1.2', { kept: { [status12]: '' }, tellsCodes: false })
    expect(connect('1.2', frame)?.read()).toBeNull()
  })
})

const report: Report = {
  status: 'incomplete',
  visited: 0,
  result: { score: 50, progress: 0.33, suspendData: '{}', location: 'one' },
}

describe('it keeps what it is told', () => {
  const one: Readonly<Record<(typeof versions)[number], string>> = {
    '1.2': 'cmi.core.score.raw',
    '2004': 'cmi.score.scaled',
  }
  const cases = versions.flatMap((version) => [
    { version, of: 'set', at: one[version], wrong: ['false', '351'], keeps: false },
    { version, of: 'set', at: one[version], wrong: ['', '0'], keeps: false },
    { version, of: 'set', at: one[version], wrong: ['true', '351'], keeps: false },
    { version, of: 'commit', at: '', wrong: ['false', '391'], keeps: false },
    { version, of: 'commit', at: '', wrong: [true, '0'], keeps: true },
  ])
  test.each([
    ...cases,
    { version: '1.2', of: 'set', at: 'cmi.core.score.min', wrong: ['false', '401'], keeps: true },
    { version: '1.2', of: 'set', at: 'cmi.core.score.max', wrong: ['false', '401'], keeps: true },
  ] as const)('SCORM $version, $of $at answers $wrong: $keeps', ({ version, of, at, ...rest }) => {
    const system = fakeLearningSystem(version)
    const connected = connect(version, system.frame)
    system.goWrong((asked, element) =>
      asked === of && element === at ? (rest.wrong as unknown as Wrong) : null,
    )
    expect(connected?.tell(report)).toBe(rest.keeps)
  })

  test.each(['set', 'commit'] as const)('not where %s throws', (of) => {
    const system = fakeLearningSystem('1.2')
    const connected = connect('1.2', system.frame)
    system.goWrong((asked) => {
      if (asked === of) throw new Error('The session has ended.')
      return null
    })
    expect(connected?.tell(report)).toBe(false)
  })
})
