import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build } from 'vite'
import { areaToBuild } from '../../scripts/find-areas.ts'
import { type Contender } from '../contenders/list.ts'
import { writeArea } from './area.ts'
import { plainPages } from './plain-pages.ts'
import { storyOf } from './story.ts'

const root = resolve(import.meta.dirname, '../..')
const bench = join(root, 'bench')

/** Where everything that is made for a measurement is: nothing of it is kept by git. */
export const work = join(root, '.cache/bench')

/** The folder in which a contender was built. */
export function folderOf({ id }: Contender): string {
  return join(work, 'dist', id)
}

/** Builds one contender, each time from nothing. */
export async function buildContender(contender: Contender): Promise<void> {
  const folder = folderOf(contender)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (contender.from === 'tool') buildTool(contender, folder)
  else if (contender.from === 'script') await buildScript(contender, folder)
  else
    for (const [name, text] of await plainPages(contender.id))
      writeFileSync(join(folder, name), text)
}

/** The tool by its own build: of the neutral area, or of the one that is published. */
function buildTool({ id }: Contender, folder: string): void {
  const area = id === 'shipped' ? areaToBuild() : writeArea(join(work, 'area'))
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, AREA: area, DIST: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Who mends it?</title>`

/** A page with nothing but a script, as the peer’s own guide has it. */
async function buildScript({ id }: Contender, folder: string): Promise<void> {
  const page = join(work, 'pages', id)
  const script = readdirSync(join(bench, 'contenders')).find((name) => name.startsWith(`${id}.`))
  if (script === undefined) throw new Error(`bench/contenders has no script for ${id}.`)
  mkdirSync(page, { recursive: true })
  const address = relative(page, join(bench, 'contenders', script))
  writeFileSync(
    join(page, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}<link rel="icon" href="data:,"></head><body><main></main><script type="module" src="${address}"></script></body></html>`,
  )
  await build({
    root: page,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { dedupe: ['react', 'react-dom'] },
    define: { STORY: JSON.stringify(id === 'inkjs' ? storyOf() : '') },
    build: { outDir: folder, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 4000 },
  })
}

/** The version and the licence of a package that a contender is made of. */
export function packageOf(name: string): { readonly version: string; readonly licence: string } {
  const near = [join(bench, 'node_modules'), join(root, 'node_modules')]
  const file = near.map((folder) => join(folder, name, 'package.json')).find(existsSync)
  if (file === undefined) return { version: 'not installed', licence: '' }
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly version: string
    readonly license: string
  }
  return { version, licence: license }
}

/** A hash of all that is measured: figures of other builds are not mixed with these. */
export function hashOf(contenders: readonly Contender[]): string {
  const hash = createHash('sha256')
  for (const contender of contenders) {
    const folder = folderOf(contender)
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:html|js|css)$/.test(name))
        hash.update(name).update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
