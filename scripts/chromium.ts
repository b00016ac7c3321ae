import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import { chromium as playwright } from '@playwright/test'
import { chooseChromium, type Machine, waysToInstall } from './test/choose-chromium.ts'

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
