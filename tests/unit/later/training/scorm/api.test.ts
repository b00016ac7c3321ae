import { describe, expect, test } from 'vitest'
import { callerOf, findApi } from '#later/training/scorm/api.ts'

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

describe('a call', () => {
  const throws = () => {
    throw new Error('The session has ended.')
  }
  test.each([
    { api: { Get: () => 'yes', Code: () => '0' }, value: 'yes', code: '0' },
    { api: { Get: () => true, Code: () => 201 }, value: 'true', code: '201' },
    { api: { Get: () => null, Code: () => ' 301 ' }, value: '', code: '301' },
    { api: { Get: () => undefined }, value: '', code: null },
    { api: { Get: () => 'yes', Code: () => 'No error' }, value: 'yes', code: null },
    { api: { Get: () => 'yes', Code: throws }, value: 'yes', code: null },
    { api: { Get: throws, Code: () => '101' }, value: null, code: '101' },
    { api: { Code: () => '0' }, value: null, code: '0' },
  ])('answers $value, with the code $code', ({ api, value, code }) => {
    expect(callerOf(api, 'Code')('Get', 'of')).toEqual({ value, code })
  })

  test('asks for the code right after, and hands on what it is given', () => {
    const calls: unknown[] = []
    const api = {
      Set: (...given: unknown[]) => calls.push(['Set', ...given]),
      Code: (...given: unknown[]) => calls.push(['Code', ...given]),
    }
    callerOf(api, 'Code')('Set', 'of', 'to')
    expect(calls).toEqual([['Set', 'of', 'to'], ['Code']])
  })

  test.each([
    {
      answers: [
        ['false', '103'],
        ['yes', '103'],
      ],
      codes: ['103', '0'],
    },
    {
      answers: [
        ['', '403'],
        ['yes', '403'],
      ],
      codes: ['403', '0'],
    },
    {
      answers: [
        ['false', '103'],
        ['yes', '201'],
      ],
      codes: ['103', '201'],
    },
    {
      answers: [
        ['false', '103'],
        ['', '103'],
      ],
      codes: ['103', '103'],
    },
    {
      answers: [
        ['yes', '351'],
        ['yes', '351'],
      ],
      codes: ['351', '351'],
    },
  ])('that answers has not the code that one before it left: $answers', ({ answers, codes }) => {
    let at = -1
    const api = { Get: () => answers[(at += 1)]?.[0], Code: () => answers[at]?.[1] }
    const call = callerOf(api, 'Code')
    expect(answers.map(() => call('Get').code)).toEqual(codes)
  })
})
