/** `npm run new:area`: the folder of another area, to be filled in. */
import './command.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { londonTime } from '#services/london.ts'
import { id } from '#services/schema.ts'
import { flows } from './find-areas.ts'
import { englishOf, filesOfNewArea, templateFile } from './new-area/template.ts'
import { toCheck } from './new-area/to-check.ts'
import { readFolder } from './read-area.ts'
import { refuse, say } from './terminal.ts'

const command = 'new:area'

const help = `Make the folder of another area: the questions and words of the first one, with nothing of its own left
in them, every number and sentence marked as not checked, and a list of all that is to be checked.

  npm run new:area -- two-rivers                   flows/two-rivers, for "Two Rivers"
  npm run new:area -- two-rivers "The Two Rivers"  the same, with its name as people write it

Then: npm run check:flows -- two-rivers, and AREA=two-rivers npm run build.`

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { help: { type: 'boolean' } },
  })
  if (values.help === true) return say(help)
  const [folder, name, ...more] = positionals
  if (folder === undefined) return refuse(command, 'Say which area, such as two-rivers.')
  if (more.length > 0)
    return refuse(command, `Put the name in quotes: "${[name, ...more].join(' ')}".`)
  if (!id.safeParse(folder).success) {
    return refuse(command, `"${folder}" is no name of a folder here: write it as two-rivers.`)
  }
  const target = join(flows, folder)
  if (existsSync(target))
    return refuse(command, `There is flows/${folder} already. Nothing was changed.`)
  const template = templateFile.parse(
    JSON.parse(readFileSync(join(flows, 'new-area.json'), 'utf8')),
  )
  const area = { id: folder, name: name ?? inWords(folder), today: londonTime(Date.now()).date }
  const files = filesOfNewArea(
    englishOf(readFolder(join(flows, template.from)).files),
    template,
    area,
  )
  const written = { ...files, 'TO-CHECK.md': toCheck(files, area.name) }
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), text)
  }
  return say(
    `Made ${relative('.', target)} for ${area.name}. Every number of it is to be checked, and some are made up: see TO-CHECK.md.\nNext: npm run check:flows -- ${folder} --write`,
  )
}

function inWords(folder: string): string {
  return folder.replaceAll(
    /(^|-)([a-z])/g,
    (_, before: string, letter: string) => `${before === '' ? '' : ' '}${letter.toUpperCase()}`,
  )
}

process.exitCode = main(process.argv.slice(2))
