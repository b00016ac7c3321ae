import { describe, expect, test } from 'vitest'
import { count, sum } from '../../../scripts/test/run-stage.ts'

describe('a tool that is one test', () => {
  test.each([
    { exitCode: 0, counted: { passed: 1, failed: 0 } },
    { exitCode: 1, counted: { passed: 0, failed: 1 } },
    { exitCode: null, counted: { passed: 0, failed: 1 } },
  ])('that ends with $exitCode', ({ exitCode, counted }) => {
    expect(count('as-one', { exitCode, report: null })).toEqual(counted)
  })
})

describe('Vitest', () => {
  const file = (status: string, ...tests: readonly string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  })

  test.each([
    {
      rule: 'counts over all files',
      exitCode: 1,
      files: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')],
      counted: { passed: 3, failed: 1 },
    },
    {
      rule: 'counts what was skipped as failed',
      exitCode: 0,
      files: [file('passed', 'passed', 'skipped', 'pending', 'todo')],
      counted: { passed: 1, failed: 3 },
    },
    {
      rule: 'counts a file that could not be loaded',
      exitCode: 1,
      files: [file('passed', 'passed'), file('failed')],
      counted: { passed: 1, failed: 1 },
    },
    {
      rule: 'counts an error outside the tests',
      exitCode: 1,
      files: [file('passed', 'passed')],
      counted: { passed: 1, failed: 1 },
    },
    {
      rule: 'counts that it ran no test',
      exitCode: 0,
      files: [],
      counted: { passed: 0, failed: 1 },
    },
  ])('$rule', ({ exitCode, files, counted }) => {
    const report = JSON.stringify({ testResults: files })
    expect(count('vitest', { exitCode, report })).toEqual(counted)
  })

  test.each([
    { rule: 'wrote no report', exitCode: 0, report: null },
    { rule: 'wrote half a report', exitCode: 0, report: '{"testResults": [' },
    { rule: 'was stopped', exitCode: null, report: null },
  ])('counts as one failure when it $rule', ({ exitCode, report }) => {
    expect(count('vitest', { exitCode, report })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('Playwright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }

  test.each([
    { rule: 'counts what passed', stats: {}, errors: [], counted: { passed: 5, failed: 0 } },
    {
      rule: 'counts what failed, passed by luck or was skipped as failed',
      stats: { unexpected: 1, flaky: 2, skipped: 3 },
      errors: [],
      counted: { passed: 5, failed: 6 },
    },
    {
      rule: 'counts an error outside the tests',
      stats: {},
      errors: [{ message: 'the server did not start' }],
      counted: { passed: 5, failed: 1 },
    },
    {
      rule: 'counts that it ran no test',
      stats: { expected: 0 },
      errors: [],
      counted: { passed: 0, failed: 1 },
    },
  ])('$rule', ({ stats: differing, errors, counted }) => {
    const report = JSON.stringify({ stats: { ...stats, ...differing }, errors })
    expect(count('playwright', { exitCode: 0, report })).toEqual(counted)
  })
})

test('the sum is over all runs', () => {
  const counts = [
    { passed: 1, failed: 0 },
    { passed: 20, failed: 3 },
  ]
  expect(sum(counts)).toEqual({ passed: 21, failed: 3 })
  expect(sum([])).toEqual({ passed: 0, failed: 0 })
})
