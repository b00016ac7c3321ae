import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { after, readEventTime } from '#first/clock.ts'
import { connect } from '#later/training/scorm/learning-system.ts'
import { createRecorder } from '#later/training/scorm/recorder.ts'
import {
  type Asked,
  type Wrong,
  fakeLearningSystem,
} from '../../../../support/fake-learning-system.ts'

/**
 * How to read this file: what a learning system is told in one visit; then what it keeps and cannot
 * be read; then what it refuses; last, one that comes late.
 */

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

const ids = ['one', 'two', 'three', 'four']
const time = { now: readEventTime, after }
const status = 'cmi.core.lesson_status'
const suspended = 'cmi.suspend_data'
const score = 'cmi.core.score.raw'

const recorderIn = (frame: unknown) => createRecorder(() => connect('1.2', frame), ids, time)

describe('one visit', () => {
  test('is told from the first moment on, after each attempt, and once at its end', () => {
    const { frame, calls, told, times } = fakeLearningSystem('1.2')
    const recorder = recorderIn(frame)
    recorder.open('one')
    vi.advanceTimersByTime(60_000)
    recorder.attempted('one', 100)
    recorder.attempted('one', 40)
    recorder.attempted('two', 50)
    recorder.open('three')
    recorder.attempted('three', 60)
    vi.advanceTimersByTime(1000)
    recorder.end()
    recorder.end()
    recorder.attempted('four', 0)

    expect(calls[0]).toEqual(['LMSInitialize', ''])
    expect(calls.at(-1)).toEqual(['LMSFinish', ''])
    expect(times('terminate')).toBe(1)
    expect(times('commit')).toBe(6)
    expect(told(status)).toEqual([
      ...['incomplete', 'incomplete', 'incomplete', 'incomplete'],
      ...['completed', 'completed'],
    ])
    expect(told(score)).toEqual(['100', '100', '75', '70', '70'])
    expect(told('cmi.core.session_time').at(-1)).toBe('0000:01:01.00')
    expect(told('cmi.core.lesson_location')).toEqual(['one', 'one', 'one', 'three', 'three'])
    expect(told(suspended).at(-1)).toBe('{"best":{"one":100,"two":50,"three":60},"at":"three"}')
    expect(new Set(told('cmi.core.exit'))).toEqual(new Set(['suspend']))
    expect(recorder.get().recording).toBe('kept')
  })

  test('of SCORM 2004 is kept from the list on, where there is no place yet', () => {
    const { frame, kept } = fakeLearningSystem('2004')
    const recorder = createRecorder(() => connect('2004', frame), ids, time)
    recorder.attempted('one', 70)
    expect(recorder.get().recording).toBe('kept')
    expect(kept()).toMatchObject({ 'cmi.score.scaled': '0.7' })
  })

  test('asks for what was kept and for the status, and never for who somebody is', () => {
    const { frame, calls } = fakeLearningSystem('1.2')
    recorderIn(frame).end()
    expect(calls.filter(([name]) => name === 'LMSGetValue')).toEqual([
      ['LMSGetValue', suspended],
      ['LMSGetValue', status],
    ])
  })
})

const two80 = { [suspended]: '{"best":{"two":80},"at":"two"}', [score]: '80' }

describe('what is kept', () => {
  test.each([
    two80[suspended],
    '{&quot;best&quot;:{&quot;two&quot;:80},&quot;at&quot;:&quot;two&quot;}',
  ])('is gone on from: %s', (text) => {
    const { frame, kept } = fakeLearningSystem('1.2', { kept: { [suspended]: text } })
    const recorder = recorderIn(frame)
    expect(recorder.get().progress).toEqual({ best: { two: 80 }, at: 'two' })
    recorder.attempted('one', 100)
    expect(kept()).toMatchObject({
      [suspended]: '{"best":{"two":80,"one":100},"at":"two"}',
      [score]: '90',
    })
  })

  test.each([{ does: 'nothing' }, { does: 'worse' }])(
    'stays as it is in a visit that does $does',
    ({ does }) => {
      const held = { ...two80, [status]: 'failed', 'cmi.core.lesson_location': 'two' }
      const { frame, kept } = fakeLearningSystem('1.2', { kept: held })
      const recorder = recorderIn(frame)
      if (does === 'worse') recorder.attempted('two', 10)
      recorder.end()
      expect(kept()).toMatchObject(held)
    },
  )

  test.each([
    { held: 'completed', attempts: 4, told: null },
    { held: 'passed', attempts: 4, told: null },
    { held: 'failed', attempts: 1, told: null },
    { held: 'failed', attempts: 3, told: 'completed' },
    { held: 'incomplete', attempts: 1, told: 'incomplete' },
    { held: 'not attempted', attempts: 3, told: 'completed' },
  ])('as $held is told $told after $attempts attempts', ({ held, attempts, told }) => {
    const system = fakeLearningSystem('1.2', { kept: { [status]: held } })
    const recorder = recorderIn(system.frame)
    for (const id of ids.slice(0, attempts)) recorder.attempted(id, 10)
    expect(system.told(status).at(-1) ?? null).toBe(told)
  })

  test('as failed stays so when somebody who is through looks at it again', () => {
    const all = '{"best":{"one":10,"two":10,"three":10},"at":null}'
    const system = fakeLearningSystem('1.2', { kept: { [status]: 'failed', [suspended]: all } })
    const recorder = recorderIn(system.frame)
    recorder.open('one')
    recorder.end()
    expect(system.told(status)).toEqual([])
  })
})

const fails =
  (of: Asked, wrong: Wrong) =>
  (asked: Asked): Wrong =>
    asked === of ? wrong : null

describe('what is kept and cannot be read', () => {
  const writes = ['LMSSetValue', 'LMSCommit', 'LMSFinish']

  test.each([
    { where: 'the read fails for ever', wrong: ['', '101'], kept: two80, says: 'unread' },
    {
      where: 'it was cut off',
      wrong: null,
      kept: { [suspended]: '{"best":{"tw' },
      says: 'strange',
    },
    {
      where: 'it is of another course',
      wrong: null,
      kept: { [suspended]: '{"v":2}' },
      says: 'strange',
    },
  ] as const)('is not replaced where $where', ({ wrong, kept, says }) => {
    const system = fakeLearningSystem('1.2', { kept })
    system.goWrong(fails('get', wrong))
    const recorder = recorderIn(system.frame)
    recorder.attempted('one', 70)
    vi.advanceTimersByTime(60_000)
    recorder.end()
    expect(recorder.get()).toEqual({ progress: { best: { one: 70 }, at: null }, recording: says })
    expect(system.calls.filter(([name]) => writes.includes(name!))).toEqual([])
  })

  test('is read again, and then added to', () => {
    const system = fakeLearningSystem('1.2', { kept: two80 })
    system.goWrong(fails('get', ['', '101']))
    const recorder = recorderIn(system.frame)
    recorder.attempted('one', 100)
    recorder.attempted('two', 20)
    system.goWrong()
    expect(recorder.get().recording).toBe('unread')
    vi.advanceTimersByTime(500)
    expect(recorder.get().recording).toBe('kept')
    expect(system.kept()).toMatchObject({
      [suspended]: '{"best":{"two":80,"one":100},"at":"two"}',
      [score]: '90',
    })
  })

  test('is replaced where it is not ours, and somebody chose that', () => {
    const system = fakeLearningSystem('1.2', { kept: { [suspended]: '{"v":2}' } })
    const recorder = recorderIn(system.frame)
    recorder.attempted('one', 70)
    recorder.replace()
    expect(recorder.get().recording).toBe('kept')
    expect(system.kept()).toMatchObject({ [suspended]: '{"best":{"one":70},"at":null}' })
  })
})

describe('what is refused', () => {
  const throws = () => {
    throw new Error('The session has ended.')
  }
  const refusals = [
    { how: 'set answers false', wrong: fails('set', ['false', '101']) },
    { how: 'commit answers false', wrong: fails('commit', ['false', '101']) },
    { how: 'commit throws', wrong: (asked: Asked) => (asked === 'commit' ? throws() : null) },
  ]
  test.each(refusals)('from the start is said at once: $how', ({ wrong }) => {
    const system = fakeLearningSystem('1.2', { kept: { ...two80, [status]: 'completed' } })
    system.goWrong(wrong)
    expect(recorderIn(system.frame).get().recording).toBe('refused')
  })

  test.each(refusals)('later is said then, and told again: $how', ({ wrong }) => {
    const system = fakeLearningSystem('1.2')
    const recorder = recorderIn(system.frame)
    expect(recorder.get().recording).toBe('kept')
    system.goWrong(wrong)
    recorder.attempted('one', 70)
    expect(recorder.get().recording).toBe('refused')
    vi.advanceTimersByTime(30_000)
    expect(recorder.get().recording).toBe('refused')
    system.goWrong()
    vi.advanceTimersByTime(10_000)
    expect(recorder.get().recording).toBe('kept')
    expect(system.kept()).toMatchObject({ [score]: '70' })
    const before = system.calls.length
    vi.advanceTimersByTime(60_000)
    expect(system.calls).toHaveLength(before)
  })

  test('is told once more as the page is left', () => {
    const system = fakeLearningSystem('1.2')
    const recorder = recorderIn(system.frame)
    system.goWrong(fails('commit', ['false', '101']))
    recorder.attempted('one', 70)
    system.goWrong()
    recorder.end()
    expect(system.kept()).toMatchObject({ [score]: '70' })
    vi.advanceTimersByTime(60_000)
    expect(system.calls.at(-1)).toEqual(['LMSFinish', ''])
  })
})

describe('a learning system that comes late', () => {
  test.each([500, 3000, 9500])('by %d ms is found, with what was done until then', (delay) => {
    const system = fakeLearningSystem('1.2', { kept: two80 })
    const frame: Record<string, unknown> = {}
    const recorder = recorderIn(frame)
    recorder.open(null)
    recorder.attempted('one', 100)
    expect(recorder.get().recording).toBe('looking')
    vi.advanceTimersByTime(delay - 1)
    Object.assign(frame, system.frame)
    vi.advanceTimersByTime(1)
    expect(recorder.get()).toEqual({
      progress: { best: { two: 80, one: 100 }, at: 'two' },
      recording: 'kept',
    })
    expect(system.kept()).toMatchObject({ [score]: '90' })
  })

  test('takes nobody to another scenario than the one they have opened', () => {
    const frame: Record<string, unknown> = {}
    const recorder = recorderIn(frame)
    recorder.open('one')
    Object.assign(frame, fakeLearningSystem('1.2', { kept: two80 }).frame)
    vi.advanceTimersByTime(500)
    expect(recorder.get().progress).toEqual({ best: { two: 80 }, at: 'one' })
  })

  test('by more than ten seconds is said to be none, and found by the next attempt', () => {
    const frame: Record<string, unknown> = {}
    const recorder = recorderIn(frame)
    vi.advanceTimersByTime(10_000)
    expect(recorder.get().recording).toBe('none')
    expect(vi.getTimerCount()).toBe(0)
    const system = fakeLearningSystem('1.2')
    Object.assign(frame, system.frame)
    recorder.attempted('one', 70)
    expect(recorder.get().recording).toBe('kept')
    expect(system.kept()).toMatchObject({ [score]: '70' })
  })

  test('and will not begin at first is asked again', () => {
    const system = fakeLearningSystem('1.2')
    system.goWrong(fails('initialise', ['false', '101']))
    const recorder = recorderIn(system.frame)
    expect(recorder.get().recording).toBe('looking')
    system.goWrong()
    vi.advanceTimersByTime(500)
    expect(recorder.get().recording).toBe('kept')
  })

  test('never comes: practice works', () => {
    const recorder = recorderIn({})
    recorder.attempted('one', 70)
    recorder.end()
    expect(recorder.get().progress).toEqual({ best: { one: 70 }, at: null })
    expect(vi.getTimerCount()).toBe(0)
  })
})
