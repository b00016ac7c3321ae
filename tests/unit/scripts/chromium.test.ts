import { describe, expect, test } from 'vitest'
import { chooseChromium, type Machine, waysToInstall } from '../../../scripts/test/chromium.ts'

const nothing: Machine = {
  platform: 'linux',
  wanted: undefined,
  isRoot: false,
  ofPlaywright: '/cache/chromium',
  localPrograms: undefined,
  starts: () => false,
  succeeds: () => false,
}

/** A machine on which only these browsers start. */
function machineWith(browsers: readonly string[], differing: Partial<Machine> = {}): Machine {
  return { ...nothing, starts: (path) => browsers.includes(path), ...differing }
}

describe('the Chromium that is used', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  const windows = 'C:\\Users\\nurse\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'

  test.each<{ rule: string; machine: Machine; path: string }>([
    {
      rule: 'is the one that is wanted, first of all',
      machine: machineWith(['/opt/mine', '/usr/bin/chromium'], { wanted: '/opt/mine' }),
      path: '/opt/mine',
    },
    {
      rule: 'is the system’s, before Playwright’s',
      machine: machineWith(['/usr/bin/google-chrome', '/cache/chromium']),
      path: '/usr/bin/google-chrome',
    },
    {
      rule: 'is the first that starts: a stub that only tells how to install it is none',
      machine: machineWith(['/cache/chromium']),
      path: '/cache/chromium',
    },
    { rule: 'is found on a Mac', machine: machineWith([mac], { platform: 'darwin' }), path: mac },
    {
      rule: 'is found on Windows',
      machine: machineWith([windows], {
        platform: 'win32',
        localPrograms: 'C:\\Users\\nurse\\AppData\\Local',
      }),
      path: windows,
    },
  ])('$rule', ({ machine, path }) => {
    expect(chooseChromium(machine)?.path).toBe(path)
  })

  test('is none when none starts', () => {
    expect(chooseChromium(nothing)).toBeNull()
  })

  test('is none when the one that is wanted does not start, though another would', () => {
    const machine = machineWith(['/usr/bin/chromium'], { wanted: '/opt/gone' })
    expect(chooseChromium(machine)).toEqual({
      path: null,
      says: 'Chromium: CHROMIUM_PATH is /opt/gone, which does not start: correct it, or unset it to use any that is installed.',
    })
  })
})

describe('the ways to install Chromium', () => {
  const having =
    (...programs: readonly string[]) =>
    (program: string) =>
      programs.includes(program)

  test.each<{ rule: string; machine: Machine; names: readonly string[] }>([
    {
      rule: 'apt-get for root, then Playwright',
      machine: { ...nothing, isRoot: true, succeeds: having('apt-get') },
      names: ['apt-get', 'npx playwright install chromium'],
    },
    {
      rule: 'apt-get by sudo that asks for no password',
      machine: { ...nothing, succeeds: having('apt-get', 'sudo') },
      names: ['apt-get', 'npx playwright install chromium'],
    },
    {
      rule: 'Playwright where nobody may install for the system',
      machine: { ...nothing, succeeds: having('apt-get') },
      names: ['npx playwright install chromium'],
    },
    {
      rule: 'Playwright where there is no apt-get',
      machine: { ...nothing, isRoot: true },
      names: ['npx playwright install chromium'],
    },
  ])('$rule', ({ machine, names }) => {
    expect(waysToInstall(machine).map(({ name }) => name)).toEqual(names)
  })

  test('asks sudo for no password, and never waits for an answer', () => {
    const [byApt] = waysToInstall({ ...nothing, succeeds: having('apt-get', 'sudo') })
    const prefix = 'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get'
    expect(byApt?.commands.map((command) => command.join(' '))).toEqual([
      `${prefix} update`,
      `${prefix} -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium fonts-liberation`,
    ])
  })
})
