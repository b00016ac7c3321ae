import { type ChildProcess, spawn } from 'node:child_process'
import { expect, test as base } from '../../browser/support/device.ts'
import { miniBrowser, virtualScreen, webKitDriver } from '../../../scripts/test/engines.ts'
import { freePort } from '../../../scripts/test/free-port.ts'
import { openTab, type Tab } from './web-driver.ts'

/** A test with `tab`, a window of WebKitGTK’s MiniBrowser that nobody used before. */
export const test = base.extend<{ tab: Tab }, { driver: string }>({
  driver: [
    // Playwright reads what a fixture needs from its first parameter.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { parallelIndex }) => {
      const screen = spawn(virtualScreen, ['-displayfd', '1', '-screen', '0', '800x1100x24'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const DISPLAY = `:${await firstLine(screen)}`
      // Two that look at the same moment would find the same one.
      const port = String(await freePort(4455 + parallelIndex))
      const env = { ...process.env, DISPLAY, TZ: 'America/New_York' }
      const driver = spawn(webKitDriver, [`--port=${port}`], { env, stdio: 'ignore' })
      const address = `http://127.0.0.1:${port}`
      await expect(() => fetch(`${address}/status`)).toPass()
      await use(address)
      driver.kill()
      screen.kill()
    },
    { scope: 'worker' },
  ],
  tab: async ({ driver }, use) => {
    const options = { binary: miniBrowser(), args: ['--automation'] }
    // A page whose script is held back is never loaded: nothing waits for that.
    const capabilities = { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options }
    const tab = await openTab(driver, capabilities)
    await use(tab)
    await tab.close()
  },
})

export { expect }

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => stdout?.once('data', (line) => resolve(String(line).trim())))
}
