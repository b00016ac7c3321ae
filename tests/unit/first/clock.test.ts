// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeviceClock, readDeviceTime } from '#first/clock.ts'

const start = Date.parse('2027-02-03T12:00:20.500Z')

beforeEach(() => vi.useFakeTimers({ now: start }))
afterEach(() => vi.useRealTimers())

test('a clock ticks as each minute begins, and not in between', () => {
  const clock = createDeviceClock()
  const ticks: number[] = []
  clock.subscribe(() => ticks.push(clock.latest()))
  vi.advanceTimersByTime(39_499)
  expect([clock.latest(), ticks]).toEqual([start, []])
  vi.advanceTimersByTime(1)
  vi.advanceTimersByTime(120_000)
  expect(ticks).toEqual([
    Date.parse('2027-02-03T12:01:00Z'),
    Date.parse('2027-02-03T12:02:00Z'),
    Date.parse('2027-02-03T12:03:00Z'),
  ])
})

test.each(['pageshow', 'focus', 'online', 'visibilitychange'])(
  'a device that slept is told the time at once: %s',
  (event) => {
    const clock = createDeviceClock()
    const told = vi.fn()
    clock.subscribe(told)
    vi.setSystemTime(start + 3_600_000)
    const target = event === 'visibilitychange' ? document : globalThis
    target.dispatchEvent(new Event(event))
    expect(clock.latest()).toBe(start + 3_600_000)
    expect(told).toHaveBeenCalledTimes(1)
  },
)

test('a listener that stopped listening is told no more', () => {
  const clock = createDeviceClock()
  const told = vi.fn()
  const stop = clock.subscribe(told)
  expect(clock.tick()).toBe(start)
  stop()
  clock.tick()
  expect(told).toHaveBeenCalledTimes(1)
})

test('a clock ticks once more when it is told to, and not when it is told another instant', () => {
  const clock = createDeviceClock()
  const told = vi.fn(() => clock.read())
  clock.subscribe(told)
  clock.tickAt(start + 1000)
  clock.tickAt(start + 2000)
  vi.advanceTimersByTime(10_000)
  expect(told.mock.results.map(({ value }) => value as number)).toEqual([start + 2000])
})

test('the device’s time can be read once, without a clock', () => {
  expect(readDeviceTime()).toBe(start)
})

describe('a clock that is corrected', () => {
  const ahead = 3 * 3_600_000 + 10_000

  test('decides by the corrected time at once, and leaves deadlines to the device’s', () => {
    const clock = createDeviceClock()
    const told = vi.fn()
    clock.subscribe(told)
    clock.correct(ahead)
    expect([clock.now(), clock.latest()]).toEqual([start + ahead, start])
    expect(told).toHaveBeenCalledTimes(1)
  })

  test('ticks as each minute of the corrected time begins', () => {
    const clock = createDeviceClock()
    clock.correct(ahead)
    const ticks: number[] = []
    clock.subscribe(() => ticks.push(clock.now()))
    vi.advanceTimersByTime(29_499)
    expect(ticks).toEqual([])
    vi.advanceTimersByTime(60_001)
    expect(ticks).toEqual([Date.parse('2027-02-03T15:01:00Z'), Date.parse('2027-02-03T15:02:00Z')])
  })

  test('goes by the device’s time again when that is undone', () => {
    const clock = createDeviceClock()
    clock.correct(ahead)
    clock.correct(0)
    expect(clock.now()).toBe(clock.latest())
  })
})
