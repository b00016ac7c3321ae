/** `npm run poster`: the sheets of an area as PDF files in `posters/<area>/`. */
import './command.ts'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { load } from '#check/load/load.ts'
import { postersFolder } from './build/posters.ts'
import { areaToBuild } from './find-areas.ts'
import { InputError } from './input-error.ts'
import { readAddress } from './poster/address.ts'
import { listName, madeFrom } from './poster/made-from.ts'
import { unwrittenWords } from './poster/paper.ts'
import { printSheet } from './poster/print.ts'
import { type Sheet, sheetsOf } from './poster/sheets.tsx'
import { onDisk, readArea } from './read-area.ts'
import { refuse, say } from './terminal.ts'
import { findChromium } from './test/chromium.ts'

const command = 'poster'

const help = `Make the sheets to print, as PDF files: posters/<area>/<language>/.

  npm run poster -- --address https://host/path/   with a QR code that opens the tool
  npm run poster                                   without one
  npm run poster -- --folder <path>                into another folder than posters/

AREA=<name> makes those of another area. The same content makes the same files. docs/posters.md says how to print them.`

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      address: { type: 'string' },
      folder: { type: 'string', default: postersFolder() },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return say(help)
  const given = values.address === undefined ? null : readAddress(values.address)
  if (given?.ok === false) return refuse(command, given.why)
  const area = readArea(areaToBuild())
  const loaded = area.ok ? load(area.files) : area
  if (!area.ok || !loaded.ok) {
    const problems = loaded.ok ? [] : loaded.problems
    const first = problems.map((one) => onDisk(one, area).message)[0] ?? ''
    return refuse(command, `The pathway has problems. ${first} Run npm run check:flows.`)
  }
  const { flow } = loaded
  const address = given?.address ?? null
  const sheets = await sheetsOf({ flow, hash: area.hash, address })
  const folder = join(values.folder, area.name)
  await write(folder, sheets, flow.pathway.version, address)
  for (const path of unwrittenWords(flow)) {
    say(`What only sheets say is in English: ${relative('.', path)} is not there.`)
  }
  if (address === null) {
    say('They have no QR code: say where the tool is published, by --address https://host/path/.')
  }
  return 0
}

/** Puts the files into a folder, in place of all that was in it. */
async function write(
  folder: string,
  sheets: readonly Sheet[],
  date: string,
  address: string | null,
): Promise<void> {
  const { path, says } = findChromium()
  if (path === null) throw new InputError(says)
  const browser = await chromium.launch({ executablePath: path })
  try {
    rmSync(folder, { recursive: true, force: true })
    const printed = []
    for (const sheet of sheets) {
      const content = await printSheet(browser, sheet, date)
      const file = join(folder, sheet.file)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      say(`${relative('.', file)}  ${Math.ceil(content.length / 1000)} kB`)
      printed.push({ sheet, content })
    }
    const list = JSON.stringify(madeFrom(address, printed), null, 2)
    writeFileSync(join(folder, listName), `${list}\n`)
  } finally {
    await browser.close()
  }
}

process.exitCode = await main(process.argv.slice(2))
