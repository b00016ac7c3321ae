import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A browser besides Chromium in which the core journeys are tried. */
export interface Engine {
  /** Also the name of its project in `tests/engines/playwright.config.ts`. */
  readonly name: string
  readonly is: string
  /** Debian’s packages that have it. */
  readonly packages: readonly string[]
  /** Programs that must be there. */
  readonly programs: readonly string[]
  /** What its journeys leave out. */
  readonly leavesOut: string
}

/** Where Debian’s `firefox-esr` is. */
export const firefoxProgram = '/usr/bin/firefox-esr'

/** Where Debian’s `webkit2gtk-driver` and `xvfb` are: the driver of WebKitGTK, and a screen for it. */
export const webKitDriver = '/usr/bin/WebKitWebDriver'
export const virtualScreen = '/usr/bin/Xvfb'

/** Where Debian’s `webkit2gtk-driver` has the small browser that it drives, whatever the processor. */
export function miniBrowser(): string {
  const found = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('/usr/lib', name, 'webkit2gtk-4.1/MiniBrowser'))
  return found.find(existsSync) ?? 'MiniBrowser'
}

/** The engines that `npm run test:engines` tries, where they are installed. */
export function engines(): readonly Engine[] {
  return [
    {
      name: 'firefox-esr',
      is: 'Firefox ESR',
      packages: ['firefox-esr'],
      programs: [firefoxProgram],
      leavesOut: 'touch, a cold start of the browser, the name of a print',
    },
    {
      name: 'webkitgtk',
      is: 'WebKitGTK’s MiniBrowser',
      packages: ['webkit2gtk-driver', 'xvfb'],
      programs: [webKitDriver, virtualScreen, miniBrowser()],
      leavesOut: 'touch, a cold start of the browser, a page on paper',
    },
  ]
}

/** What an engine lacks here, and how to mend it; null where it can be tried. */
export function lackOf({ programs, packages }: Engine): string | null {
  const missing = programs.filter((program) => !existsSync(program))
  return missing.length === 0
    ? null
    : `there is no ${missing.join(' and no ')}. On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`
}

/** What no engine here can show. */
export const neverTried =
  'an iPad or iPhone, the Home Screen, files that a browser removes by itself'
