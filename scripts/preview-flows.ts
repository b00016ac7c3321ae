/** `npm run preview:flows`: a pathway as it will be seen, checked and shown again after each save. */
import './command.ts'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { createServer } from 'vite'
import { viteOptions } from './build/vite-options.ts'
import { areaToBuild, pathOf, unknownAreas } from './find-areas.ts'
import { previewPlugin } from './preview/preview-plugin.ts'
import { refuse, say } from './terminal.ts'

const command = 'preview:flows'

const help = `Show a pathway in the browser while you change it. After each save it is checked and proved.
When something is wrong, this window and the page say what, where, and what to do, and the page still
shows what was right before. When all is right, the page shows what you saved.

  npm run preview:flows                         the area that package.json names, or AREA
  npm run preview:flows -- two-rivers           another area, by its name
  npm run preview:flows -- path/to/area         an area, by its folder
  npm run preview:flows -- path/to/draft.json   an area as a draft changes it

  --help   print this

PORT is another port than 5173. Press Ctrl+C to stop.`

async function main(): Promise<number> {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(command, asked)
  if (asked.help) return say(help)
  const { area } = asked
  say(`Checking ${basename(area, '.json')} …`)
  const server = await createServer({
    ...viteOptions(previewPlugin(area, { tell: say, contactsFile: process.env.CONTACTS })),
    configFile: false,
    logLevel: 'warn',
    cacheDir: '.cache/preview',
    server: { port: Number(process.env.PORT ?? 5173) },
  })
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  return say(
    `\nOpen ${address} in your browser, and leave this window open. Press Ctrl+C here to stop.`,
  )
}

/** Which area to show, or what is wrong with what was typed. */
function askedFor(): { readonly help: boolean; readonly area: string } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    })
    const [named, ...others] = positionals
    if (others.length > 0) return 'Name one area: the page can show no more.'
    const area = named === undefined ? areaToBuild() : pathOf(named)
    return area === undefined ? unknownAreas([named ?? '']) : { ...values, area }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = await main()
