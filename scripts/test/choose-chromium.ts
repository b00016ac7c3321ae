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
