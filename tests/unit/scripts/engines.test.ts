import { describe, expect, test } from 'vitest'
import { lackOf } from '../../../scripts/test/engines.ts'

const engine = {
  name: 'made-up',
  is: 'A made-up browser',
  packages: ['made-up', 'its-screen'],
  leavesOut: 'everything',
}

describe('an engine', () => {
  test('is tried where all its programs are', () => {
    expect(lackOf({ ...engine, programs: [process.execPath] })).toBeNull()
  })

  test('is not where one is missing, and what installs it is said', () => {
    const programs = [process.execPath, '/no/such/browser']
    expect(lackOf({ ...engine, programs })).toBe(
      'there is no /no/such/browser. On Debian: apt-get install --no-install-recommends made-up its-screen',
    )
  })
})
