/**
 * `npm run screenshots`: takes the pictures of `docs/screenshots` again, from the build in `dist/`,
 * which it makes when there is none. With words after `--`, only those pictures are taken that have
 * one of them in their name. With `--beside <revision>`, every screen is taken as it is now and as
 * it was then, into `.cache/screenshots`, with a page that shows them in pairs.
 */
import './command.ts'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { InputError } from './input-error.ts'
import { buildAt, writePairs } from './screenshots/beside.ts'
import { everyScreen, kept, type Picture } from './screenshots/pictures.ts'
import { take } from './screenshots/take.ts'
import { findChromium } from './test/chromium.ts'
import { freePort } from './test/free-port.ts'

/** Bytes that a picture may have: one in the README is loaded by everybody who opens that. */
const limit = { part: 150_000, whole: 400_000 }

async function main(): Promise<void> {
  const { values, positionals: asked } = parseArgs({
    options: { beside: { type: 'string' } },
    allowPositionals: true,
  })
  if (!existsSync('dist/index.html'))
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
      stdio: 'inherit',
    })
  const { path, says } = findChromium()
  console.log(says)
  if (path === null) throw new InputError(says)
  const browser = await chromium.launch({ executablePath: path })
  const isAsked = ({ name }: Picture) =>
    asked.length === 0 || asked.some((word) => name.includes(word))
  try {
    if (values.beside === undefined) await takeKept(browser, kept.filter(isAsked))
    else await takeBeside(browser, everyScreen.filter(isAsked), values.beside)
  } finally {
    await browser.close()
  }
}

async function takeKept(browser: Browser, pictures: readonly Picture[]): Promise<void> {
  await serving('.', async (address) => {
    for (const picture of pictures) {
      const path = `docs/screenshots/${picture.name}.png`
      await take(picture, browser, address, path)
      const { size } = statSync(path)
      const most = picture.isWhole === true ? limit.whole : limit.part
      if (size > most) throw new Error(`${path} has ${size} bytes, and may have ${most}.`)
      console.log(`${path}  ${Math.round(size / 1000)} kB`)
    }
  })
}

async function takeBeside(
  browser: Browser,
  pictures: readonly Picture[],
  revision: string,
): Promise<void> {
  const folder = '.cache/screenshots'
  for (const [when, project] of [
    ['before', buildAt(revision)],
    ['now', '.'],
  ] as const) {
    rmSync(`${folder}/${when}`, { recursive: true, force: true })
    mkdirSync(`${folder}/${when}`, { recursive: true })
    await serving(project, async (address) => {
      for (const picture of pictures) {
        const path = `${folder}/${when}/${picture.name}.png`
        await take(picture, browser, address, path).then(
          () => console.log(path),
          (reason: unknown) => {
            console.log(`${path} was not taken: ${String(reason).split('\n')[0] ?? ''}`)
          },
        )
      }
    })
  }
  console.log(`Open ${writePairs(folder, pictures, revision)}`)
}

/** Serves a project’s build for as long as `use` takes. */
async function serving(project: string, use: (address: string) => Promise<void>): Promise<void> {
  const port = await freePort(4173)
  const server = await serve(project, port)
  try {
    await use(`http://localhost:${port}`)
  } finally {
    server.kill()
  }
}

async function serve(project: string, port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/serve.ts'], {
    cwd: project,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return server
}

await main()
