import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { sizesOn, sumsTable, withSums } from '../../../../scripts/release/sums.ts'

const page = readFileSync('docs/deploy.md', 'utf8').replaceAll('\r\n', '\n')

const sizes = {
  ready: { requests: 44, bytes: 345_678 },
  first: { requests: 60, bytes: 512_345 },
  check: { requests: 2, bytes: 2_000 },
  update: { requests: 28, bytes: 298_000 },
}

test('what many devices ask for is what one asks for, times as many', () => {
  const cells = sumsTable(sizes)
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name, ...counts]) => [name, ...counts.slice(0, -1)])
  expect(cells).toEqual([
    ['Until it is ready offline', '350 kB', '180 MB', '18 GB', '1.8 TB'],
    ['First visit, bytes', '510 kB', '260 MB', '26 GB', '2.6 TB'],
    ['First visit, requests', '60', '30,000', '3,000,000', '300,000,000'],
    ['Update check, bytes', '2 kB', '1 MB', '100 MB', '10 GB'],
    ['Update, bytes', '300 kB', '150 MB', '15 GB', '1.5 TB'],
    ['Update, requests', '28', '14,000', '1,400,000', '140,000,000'],
    ['Requests a day', '16', '8,000', '800,000', '80,000,000'],
    ['Requests a second at nine', '–', '0.83', '83', '8,300'],
    ['The same after a release', '–', '13', '1,300', '130,000'],
    ['Bits a second then', '–', '1 Mbit/s', '100 Mbit/s', '10 Gbit/s'],
  ])
})

test('the table of the page follows from the sizes that it names', async () => {
  const again = await format(withSums(page, sizesOn(page)), { parser: 'markdown' })
  expect(again).toBe(page)
})

test('a page without a place for the table is refused', () => {
  expect(() => withSums('# Publish it', sizes)).toThrow('The page has no place for the sums')
})
