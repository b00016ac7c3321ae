import { expect, test } from 'vitest'
import { buildHash, workerFor } from '../../../scripts/build/build-hash.ts'
import { integrityOf } from '../../../scripts/build/hash.ts'
import { keptFilesOf } from '../../../scripts/build/kept-files.ts'
import { withBuildHash } from '../../../scripts/build/page.ts'

const page = '<html lang="en"><h1>Start</h1></html>'
const worker = keep({ url: 'assets/a.js', revision: null, integrity: 'sha256-a' })
const hash = buildHash(page, worker)

test('it is the same again, also from the page and the worker that carry it', () => {
  const stamped = withBuildHash(page, hash)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(buildHash(page, worker)).toBe(hash)
  expect(buildHash(stamped, workerFor(stamped, worker))).toBe(hash)
})

test.each([
  { what: 'the page', page: page.replace('Start', 'Begin'), worker },
  { what: 'code of the worker', page, worker: worker.replace('keep', 'drop') },
  {
    what: 'a file that a device keeps',
    page,
    worker: keep({ url: 'assets/a.js', revision: null, integrity: 'sha256-b' }),
  },
  {
    what: 'one file more',
    page,
    worker: keep(
      { url: 'assets/a.js', revision: null, integrity: 'sha256-a' },
      { url: 'icon.svg', revision: '1', integrity: 'sha256-c' },
    ),
  },
])('$what: another build', (other) => {
  expect(buildHash(other.page, other.worker)).not.toBe(hash)
})

test('the worker keeps the page that it is written for, and all else as it was', () => {
  const files = keptFilesOf(workerFor(page, worker))
  expect(files.map(({ url, integrity }) => [url, integrity])).toEqual([
    ['index.html', integrityOf(page)],
    ['assets/a.js', 'sha256-a'],
  ])
  const other = keptFilesOf(workerFor(`${page} `, worker))
  expect(other[0]?.revision).not.toBe(files[0]?.revision)
})

function keep(...files: readonly object[]): string {
  const old = { url: 'index.html', revision: 'old', integrity: 'sha256-old' }
  return `keep(${JSON.stringify([old, ...files])})`
}
