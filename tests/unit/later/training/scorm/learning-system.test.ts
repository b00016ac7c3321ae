import { describe, expect, test } from 'vitest'
import { connect, findApi } from '#later/training/scorm/learning-system.ts'
import { createRecorder } from '#later/training/scorm/recorder.ts'

/**
 * How to read this file: where an API is looked for; then what a learning system that writes down
 * every call is told in one visit, and which learning systems are not believed.
 */

interface Frame {
  parent?: unknown
  opener?: unknown
  API?: unknown
}

const API = { name: 'API' }
const top = (more: Frame = {}): Frame => {
  const frame: Frame = { ...more }
  frame.parent = frame
  return frame
}
const within = (parent: Frame, more: Frame = {}): Frame => ({ parent, ...more })

/** A window of another site: its parent may be asked for, and nothing else. */
const foreign = (parent: Frame): Frame =>
  new Proxy<Frame>(
    {},
    {
      get: (_, name) => {
        if (name === 'parent') return parent
        throw new Error('SecurityError')
      },
    },
  )

const deep = (levels: number): Frame =>
  Array.from({ length: levels }).reduce<Frame>((frame) => within(frame), top({ API }))

const circle = (): Frame => {
  const first: Frame = {}
  first.parent = { parent: first }
  return first
}

describe('the API is found', () => {
  test.each([
    { where: 'on the window itself', frame: top({ API }), found: true },
    { where: 'on the window above', frame: within(top({ API })), found: true },
    { where: 'ten windows above', frame: deep(10), found: true },
    { where: 'above a window of another site', frame: within(foreign(top({ API }))), found: true },
    { where: 'on the window that opened this one', frame: top({ opener: top({ API }) }), found: true }, // prettier-ignore
    { where: 'above the window that opened the one above', frame: within(top({ opener: within(top({ API })) })), found: true }, // prettier-ignore
    { where: 'nowhere', frame: within(top()), found: false },
    { where: 'too far above', frame: deep(40), found: false },
    { where: 'nowhere in a circle', frame: circle(), found: false },
    { where: 'nowhere: something else has the name', frame: top({ API: 'API' }), found: false },
  ])('$where: $found', ({ frame, found }) => {
    expect(findApi(frame, 'API')).toBe(found ? API : null)
  })
})

/** A learning system of SCORM 1.2 that writes down every call. */
function learningSystem(values: Readonly<Record<string, string>> = {}, begins: unknown = 'true') {
  const calls: (readonly string[])[] = []
  const answer =
    (name: string, with_: (element: string) => unknown) =>
    (...given: readonly string[]) => {
      calls.push([name, ...given])
      return with_(given[0] ?? '')
    }
  const api = {
    LMSInitialize: answer('LMSInitialize', () => begins),
    LMSGetValue: answer('LMSGetValue', (element) => values[element] ?? ''),
    LMSSetValue: answer('LMSSetValue', () => 'true'),
    LMSCommit: answer('LMSCommit', () => 'true'),
    LMSFinish: answer('LMSFinish', () => 'true'),
  }
  const told = (element: string) =>
    calls.filter(([name, of]) => name === 'LMSSetValue' && of === element).map(([, , to]) => to)
  const times = (function_: string) => calls.filter(([name]) => name === function_).length
  return { frame: top({ API: api }), calls, told, times }
}

const ids = ['one', 'two', 'three', 'four']

describe('one visit', () => {
  test('is told from the first moment on, after each attempt, and once at its end', () => {
    const { frame, calls, told, times } = learningSystem()
    let now = 5000
    const recorder = createRecorder(connect('1.2', frame), ids, () => now)
    recorder.open('one')
    now += 60_000
    recorder.attempted('one', 100)
    recorder.attempted('one', 40)
    recorder.attempted('two', 50)
    recorder.open('three')
    recorder.attempted('three', 60)
    now += 1000
    recorder.end()
    recorder.end()
    recorder.attempted('four', 0)

    expect(calls[0]).toEqual(['LMSInitialize', ''])
    expect(calls.at(-1)).toEqual(['LMSFinish', ''])
    expect(times('LMSFinish')).toBe(1)
    expect(times('LMSCommit')).toBe(6)
    expect(told('cmi.core.lesson_status')).toEqual([
      ...['incomplete', 'incomplete', 'incomplete', 'incomplete'],
      ...['completed', 'completed'],
    ])
    expect(told('cmi.core.score.raw')).toEqual(['100', '100', '75', '70', '70'])
    expect(told('cmi.core.session_time').at(-1)).toBe('0000:01:01.00')
    expect(told('cmi.core.lesson_location')).toEqual(['', 'one', 'one', 'one', 'three', 'three'])
    expect(told('cmi.suspend_data').at(-1)).toBe(
      '{"best":{"one":100,"two":50,"three":60},"at":"three"}',
    )
    expect(new Set(told('cmi.core.exit'))).toEqual(new Set(['suspend']))
  })

  test('asks for what was kept and for the status, and never for who somebody is', () => {
    const { frame, calls } = learningSystem()
    createRecorder(connect('1.2', frame), ids, () => 0).end()
    expect(calls.filter(([name]) => name === 'LMSGetValue')).toEqual([
      ['LMSGetValue', 'cmi.suspend_data'],
      ['LMSGetValue', 'cmi.core.lesson_status'],
    ])
  })

  test('goes on from what was kept', () => {
    const { frame } = learningSystem({ 'cmi.suspend_data': '{"best":{"two":80},"at":"two"}' })
    const recorder = createRecorder(connect('1.2', frame), ids, () => 0)
    expect(recorder.get()).toEqual({ best: { two: 80 }, at: 'two' })
  })

  test.each(['completed', 'passed'])('takes nothing back where it is %s already', (status) => {
    const { frame, told } = learningSystem({ 'cmi.core.lesson_status': status })
    createRecorder(connect('1.2', frame), ids, () => 0).attempted('one', 10)
    expect(told('cmi.core.lesson_status')).toEqual([])
    expect(told('cmi.core.score.raw')).toEqual(['10'])
  })
})

describe('nothing is recorded, and practice works', () => {
  const throws = {
    LMSInitialize: () => {
      throw new Error('The session has ended.')
    },
  }
  test.each([
    { where: 'there is no learning system', frame: top() },
    { where: 'it will not begin', frame: learningSystem({}, 'false').frame },
    { where: 'it throws', frame: top({ API: throws }) },
    { where: 'it has no such function', frame: top({ API }) },
  ])('where $where', ({ frame }) => {
    const recorder = createRecorder(connect('1.2', frame), ids, () => 0)
    recorder.attempted('one', 70)
    recorder.end()
    expect(recorder.isRecorded).toBe(false)
    expect(recorder.get()).toEqual({ best: { one: 70 }, at: null })
  })

  test('a learning system that answers true itself, or 1, is believed', () => {
    expect(connect('1.2', learningSystem({}, true).frame)).not.toBeNull()
    expect(connect('1.2', learningSystem({}, 1).frame)).not.toBeNull()
  })
})
