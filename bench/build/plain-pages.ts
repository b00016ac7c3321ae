import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { table } from '../table.ts'

const script = join(import.meta.dirname, '../contenders/plain.js')

const style = `body{font:1.2rem/1.5 Arial,sans-serif;margin:0;color:#212b32;background:#f0f4f5}main{display:block;max-width:40rem;margin:auto;padding:1rem}button{display:block;width:100%;margin:1rem 0;padding:1rem;font:inherit;text-align:left;border:2px solid #005eb8;border-radius:4px;background:#fff;color:#005eb8}`

/** Keeps a tap until the script in its own file has come. */
const keepsTap = `function keepTap(e){if(e.target.value)tapped=e.target.value}var tapped;addEventListener('click',keepTap)`

/** The files of the pages that are written without a framework: each name, and its text. */
export async function plainPages(id: string): Promise<readonly (readonly [string, string])[]> {
  const first = await firstScreen()
  if (id === 'static') return [['index.html', pageOf(first, '')]]
  const code = await bundled()
  if (id === 'plain-one') return [['index.html', pageOf(first, `<script>${code}</script>`)]]
  const both = `<script>${keepsTap}</script><script defer src="app.js"></script>`
  return [
    ['index.html', pageOf(first, both)],
    ['app.js', code],
  ]
}

function pageOf(main: string, scripts: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${table.name}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${main}</main>${scripts}</body></html>`
}

/** The first screen, by the function that draws every other one. */
async function firstScreen(): Promise<string> {
  const { screenOf } = (await import(pathToFileURL(script).href)) as {
    readonly screenOf: (id: string) => string
  }
  return screenOf(table.start)
}

async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: script, output: { format: 'iife' } },
    },
  })
  if (!('output' in made)) throw new Error('The plain page was built more than once, or not.')
  return made.output[0].code.trim()
}
