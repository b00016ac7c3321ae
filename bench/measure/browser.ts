import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test'
import { installedChromium } from '../../scripts/test/chromium.ts'
import { type Contender } from '../contenders/list.ts'
import { lookAround } from './in-page.ts'

const executablePath = process.env.CHROMIUM_PATH ?? installedChromium()

/** How Chromium is started for every run. */
export const launch = {
  ...(executablePath === null ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP *.localhost 127.0.0.1',
  ],
}

/** A tablet on a ward, held upright. */
export const tablet: BrowserContextOptions = {
  viewport: { width: 768, height: 1024 },
  hasTouch: true,
  locale: 'en-GB',
}

/** Slow 4G, as the developer tools of Chromium mean it. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}

/** As quick as a person is who reads. The tool takes two taps within 0.3 s on one spot for one. */
export const betweenTaps = 400

/** Starts Chromium; with `flags` for its JavaScript engine, where something asks for other ones. */
export function startBrowser(...flags: readonly string[]): Promise<Browser> {
  const forEngine = flags.length === 0 ? [] : [`--js-flags=${flags.join(' ')}`]
  return chromium.launch({ ...launch, args: [...launch.args, ...forEngine] })
}

/** tsx marks functions with their names by a helper, which no page has. */
export const namesFunctions = 'globalThis.__name = (named) => named'

/** How slow the device and its network are. */
export interface Slowness {
  readonly cpu: number
  readonly isOffline?: boolean
}

export interface Visit {
  readonly page: Page
  readonly protocol: CDPSession
}

/** A page of this context that measures itself, on a device as slow as is asked. */
export async function openPage(
  context: BrowserContext,
  { options, heading }: Contender,
  { cpu, isOffline = false }: Slowness,
): Promise<Visit> {
  const page = await context.newPage()
  await page.addInitScript(namesFunctions)
  await page.addInitScript(lookAround, { options, heading })
  const protocol = await context.newCDPSession(page)
  await protocol.send('Network.enable')
  if (!isOffline && cpu > 1) await protocol.send('Network.emulateNetworkConditions', slow4G)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, protocol }
}
