import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { chromium as playwright } from '@playwright/test'

export interface FoundChromium {
  /** Null when there is none. */
  readonly path: string | null
  /** One plain sentence: what was found or done, or what is missing and how to mend it. */
  readonly says: string
}

/** Finds Chromium or Chrome, and installs Chromium when there is none. */
export function findChromium(): FoundChromium {
  const found = chooseChromium(thisMachine)
  if (found) return found
  const tried: string[] = []
  for (const { name, commands } of waysToInstall(thisMachine)) {
    console.log(`Chromium: none was found; installing it with ${name}.`)
    const done = commands.every(([program, ...words]) => installs(program, words))
    const path = chooseChromium(thisMachine)?.path
    if (path) return { path, says: `Chromium: none was found, so ${name} installed it: ${path}.` }
    tried.push(`${name} ${done ? 'ended well, but it does not start' : 'failed'}`)
  }
  return {
    path: null,
    says: `Chromium: none was found, and it could not be installed (${tried.join('; ')}: ${log} says why). Install Chromium or Chrome, or give the path of one in CHROMIUM_PATH, and run this again.`,
  }
}

/** The path of a Chromium that is already there, or null. Installs nothing. */
export function installedChromium(): string | null {
  return chooseChromium(thisMachine)?.path ?? null
}

const thisMachine: Machine = {
  platform: process.platform,
  wanted: process.env.CHROMIUM_PATH,
  isRoot: process.getuid?.() === 0,
  ofPlaywright: playwright.executablePath(),
  localPrograms: process.env.LOCALAPPDATA,
  /** Chrome on Windows opens a window when it is asked for its version. */
  starts: (path) =>
    process.platform === 'win32' ? existsSync(path) : succeeds(path, ['--version']),
  succeeds,
}

const log = '.cache/chromium.log'

function installs(program: string, words: readonly string[]): boolean {
  mkdirSync('.cache', { recursive: true })
  const output = openSync(log, 'a')
  return spawnSync(program, words, { stdio: ['ignore', output, output] }).status === 0
}

function succeeds(program: string, words: readonly string[]): boolean {
  const { status } = spawnSync(program, words, { stdio: 'ignore' })
  return status === 0
}

/** What must be known of a machine to find or install Chromium on it. */
export interface Machine {
  readonly platform: NodeJS.Platform
  /** `CHROMIUM_PATH`, when it is set. */
  readonly wanted: string | undefined
  readonly isRoot: boolean
  /** Where Playwright keeps the Chromium that it installs, whether it is there or not. */
  readonly ofPlaywright: string
  /** `LOCALAPPDATA`, on Windows. */
  readonly localPrograms: string | undefined
  /** Whether a browser is at this path, or of this name on the `PATH`, and can be started. */
  readonly starts: (path: string) => boolean
  readonly succeeds: (program: string, words: readonly string[]) => boolean
}

/**
 * The Chromium to use: the one that is wanted, or the first that starts. Null when there is none.
 * One that is wanted and does not start is never replaced in silence by another.
 */
export function chooseChromium(machine: Machine) {
  const { wanted, starts } = machine
  if (wanted) {
    return starts(wanted)
      ? { path: wanted, says: `Chromium: using CHROMIUM_PATH, ${wanted}.` }
      : {
          path: null,
          says: `Chromium: CHROMIUM_PATH is ${wanted}, which does not start: correct it, or unset it to use any that is installed.`,
        }
  }
  const path = [...usualPlaces(machine), machine.ofPlaywright].find(starts)
  return path === undefined ? null : { path, says: `Chromium: found ${path}.` }
}

/** Without a font of its own metrics, Arial would be drawn wider or narrower than on a ward. */
const packages = ['chromium', 'fonts-liberation']

export interface WayToInstall {
  readonly name: string
  readonly commands: readonly (readonly [string, ...string[]])[]
}

/** The ways to install Chromium on a machine, the best first. */
export function waysToInstall({ isRoot, succeeds }: Machine): readonly WayToInstall[] {
  const asRoot = isRoot ? [] : (['sudo', '-n'] as const)
  const mayInstall = isRoot || succeeds('sudo', ['-n', 'true'])
  const hasApt = succeeds('apt-get', ['--version'])
  const apt = (...words: readonly string[]) =>
    [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words] as unknown as [
      string,
      ...string[],
    ]
  const byApt: WayToInstall = {
    name: 'apt-get',
    commands: [
      apt('update'),
      apt('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', ...packages),
    ],
  }
  const byPlaywright: WayToInstall = {
    name: 'npx playwright install chromium',
    commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
  }
  return mayInstall && hasApt ? [byApt, byPlaywright] : [byPlaywright]
}

function usualPlaces({ platform, localPrograms }: Machine): readonly string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    return ['C:\\Program Files', 'C:\\Program Files (x86)', localPrograms]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
      ])
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  )
}
