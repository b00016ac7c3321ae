import type { ReleaseSizes, Traffic } from './sizes.ts'

const fleets = [500, 50_000, 5_000_000]

/** How people use it, as the page says above the table. */
const startsADay = 4
const hoursOpen = 8
const partAtNine = 0.5
const secondsAtNine = 600

type Row = readonly [name: string, of: (devices: number) => string]

/** The table of the page: what one device asks for, and what many do together. */
export function sumsTable(sizes: ReleaseSizes): string {
  const { ready, first, check, update } = rounded(sizes)
  const aDay = startsADay * check.requests + hoursOpen
  const atNine = (devices: number, { requests }: Traffic) =>
    (devices * partAtNine * requests) / secondsAtNine
  const bitsAtNine = (devices: number) => (devices * partAtNine * update.bytes * 8) / secondsAtNine
  const rows: readonly Row[] = [
    ['Until it is ready offline', (devices) => bytes(devices * ready.bytes)],
    ['First visit, bytes', (devices) => bytes(devices * first.bytes)],
    ['First visit, requests', (devices) => count(devices * first.requests)],
    ['Update check, bytes', (devices) => bytes(devices * check.bytes)],
    ['Update, bytes', (devices) => bytes(devices * update.bytes)],
    ['Update, requests', (devices) => count(devices * update.requests)],
    ['Requests a day', (devices) => count(devices * aDay)],
  ]
  const rowsOfMany: readonly Row[] = [
    ['Requests a second at nine', (devices) => count(atNine(devices, check))],
    ['The same after a release', (devices) => count(atNine(devices, sum(check, update)))],
    ['Bits a second then', (devices) => bits(bitsAtNine(devices))],
  ]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', 'One device', ...fleets.map((devices) => `${count(devices)} devices`)]),
    line(['---', ...['', ...fleets].map(() => '---:')]),
    ...rows.map(([name, of]) => line([name, of(1), ...fleets.map(of)])),
    ...rowsOfMany.map(([name, of]) => line([name, '–', ...fleets.map(of)])),
  ].join('\n')
}

/** To two digits: a word more in the tool must not make the page untrue. */
function rounded(sizes: ReleaseSizes): ReleaseSizes {
  const round = ({ requests, bytes }: Traffic) => ({ requests, bytes: twoDigits(bytes) })
  return {
    ready: round(sizes.ready),
    first: round(sizes.first),
    check: round(sizes.check),
    update: round(sizes.update),
  }
}

function sum(one: Traffic, other: Traffic): Traffic {
  return { requests: one.requests + other.requests, bytes: one.bytes + other.bytes }
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2))
}

function count(value: number): string {
  return twoDigits(value).toLocaleString('en-GB')
}

function bytes(value: number): string {
  return inUnits(value, ['B', 'kB', 'MB', 'GB', 'TB'])
}

function bits(value: number): string {
  return inUnits(value, ['bit/s', 'kbit/s', 'Mbit/s', 'Gbit/s', 'Tbit/s'])
}

function inUnits(value: number, units: readonly string[]): string {
  const shown = twoDigits(value)
  const step = Math.min(Math.floor(Math.log10(shown) / 3), units.length - 1)
  return `${twoDigits(shown / 1000 ** step)} ${units[step] ?? ''}`
}

const begin = '<!-- npm run write:sums writes this table from the build:'
const end = '<!-- until here -->'

/** The page with its table written again from these sizes. */
export function withSums(page: string, sizes: ReleaseSizes): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`The page has no place for the sums: ${begin} … ${end}`)
  const data = JSON.stringify(rounded(sizes))
  return `${page.slice(0, from)}${begin} ${data} -->\n\n${sumsTable(sizes)}\n\n${page.slice(to)}`
}

/** The sizes that the table of a page was made from. */
export function sizesOn(page: string): ReleaseSizes {
  const from = page.indexOf(begin) + begin.length
  return JSON.parse(page.slice(from, page.indexOf('-->', from))) as ReleaseSizes
}
