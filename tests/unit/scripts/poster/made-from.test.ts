import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { postersModule, saysOfPosters } from '../../../../scripts/build/posters.ts'
import {
  isOfToday,
  listName,
  madeFrom,
  readMadeFrom,
} from '../../../../scripts/poster/made-from.ts'
import { type Sheet, sheetsOf } from '../../../../scripts/poster/sheets.tsx'
import { areaAt } from '../../../support/areas.ts'

const area = areaAt('tests/fixtures/flows/made-up/no-centre.json')
const sheets = await sheetsOf({ ...area, address: 'https://example.org/' })

/** A folder with files as the command writes them, in place of what a browser prints. */
function printed(from: readonly Sheet[] = sheets): string {
  const folder = mkdtempSync(join(tmpdir(), 'posters-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'en'))
  const files = from.map((sheet) => ({ sheet, content: Buffer.from(`PDF of ${sheet.file}`) }))
  for (const { sheet, content } of files) writeFileSync(join(folder, sheet.file), content)
  writeFileSync(join(folder, listName), JSON.stringify(madeFrom('https://example.org/', files)))
  return folder
}

function isNew(folder: string): boolean {
  const made = readMadeFrom(folder)
  return made !== null && isOfToday(folder, made, sheets)
}

test('files of the same sheets are of today', () => {
  expect(isNew(printed())).toBe(true)
})

test.each<{ when: string; change: (folder: string) => void }>([
  { when: 'one was changed by hand', change: (at) => writeFileSync(join(at, 'en/card.pdf'), 'x') },
  { when: 'one is gone', change: (at) => rmSync(join(at, 'en/card.pdf')) },
  { when: 'the list is gone', change: (at) => rmSync(join(at, listName)) },
  { when: 'the list is spoilt', change: (at) => writeFileSync(join(at, listName), '{"files":') },
])('files are not of today when $when', ({ change }) => {
  const folder = printed()
  change(folder)
  expect(isNew(folder)).toBe(false)
})

test('files are not of today when a word, or how many there are, has changed', () => {
  const [first, ...others] = sheets
  const other = { ...first!, html: `${first!.html} ` }
  expect([isNew(printed([other, ...others])), isNew(printed(others))]).toEqual([false, false])
})

test('a build ships the files of today, each with its hash, and none of another content', async () => {
  const folder = printed()
  const shipped = await postersModule(folder, area)
  expect(shipped.match(/"integrity":"sha256-/g)).toHaveLength(sheets.length)
  const { flow } = area
  const changed = { ...flow, pathway: { ...flow.pathway, reviewBy: '2027-01-01' } }
  expect(await postersModule(folder, { ...area, flow: changed })).toBe(
    'export const posters = []\n',
  )
  expect(await postersModule(undefined, area)).toBe('export const posters = []\n')
})

test('a build says in a line what it has, and how to make what it lacks', () => {
  const folder = printed()
  const says = [saysOfPosters(7, folder), saysOfPosters(0, folder), saysOfPosters(0, '/nowhere')]
  expect(says.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    '7 sheets to print',
    'The sheets to print',
    'No sheets to print',
  ])
  expect(says.map((line) => line.includes('npm run poster'))).toEqual([false, true, true])
})
