import { type Browser, type Page } from '@playwright/test'
import { type Contender } from '../contenders/list.ts'
import { type Tap } from '../table.ts'
import { betweenTaps, openPage, tablet } from './browser.ts'
import { countBytes } from './bytes.ts'
import { type Answered } from './in-page.ts'
import { within } from './within.ts'

/** A tap that is not answered by then is lost. */
export const patience = 20_000

/** What one run told: milliseconds since navigation, bytes, and 1 for a tap that was lost. */
export type Figures = Readonly<Record<string, number>>

/**
 * One first visit on a slow device and network. The first answer is tapped as soon as it has been
 * painted; the rest of the path is tapped once the page has come to rest.
 */
export async function measureVisit(
  browser: Browser,
  contender: Contender,
  { address, path, cpu }: { address: string; path: readonly Tap[]; cpu: number },
): Promise<Figures> {
  const context = await browser.newContext(tablet)
  try {
    const { page, protocol } = await openPage(context, contender, { cpu })
    const bytes = countBytes(protocol)
    await page.goto(address, { waitUntil: 'commit' })
    const [first, ...others] = path
    if (!contender.answers || first === undefined) {
      await page.waitForLoadState('load')
      return { paint: await paintOf(page) }
    }
    const firstTap = await tap(page, first)
    const takenOver = await page.evaluate(() => window.bench.takenOver)
    await page.waitForTimeout(1500)
    const figures = {
      paint: await paintOf(page),
      takenOver,
      bytesTakenOver: bytes.by(takenOver),
      blocked: await page.evaluate((until) => window.bench.blocked(until), takenOver),
    }
    if (firstTap === null) return { ...figures, lost: 1 }
    const later = await tapOn(page, others)
    return {
      ...figures,
      lost: later === null ? 1 : 0,
      answered: firstTap.painted,
      tapBefore: firstTap.painted - firstTap.tapped,
      bytesAnswered: bytes.by(firstTap.painted),
      ...(later === null ? {} : { tapAfter: later }),
    }
  } finally {
    await context.close()
  }
}

/** Waits for the first paint, and tells when it was. */
export async function paintOf(page: Page): Promise<number> {
  await page.waitForFunction(() => window.bench.firstPaint() > 0)
  return page.evaluate(() => window.bench.firstPaint())
}

/** Taps what can be tapped, as a finger does; null where nothing came of it. */
export async function tap(page: Page, { words, then }: Tap): Promise<Answered | null> {
  const place = await page.evaluate((said) => window.bench.place(said), words)
  let answered: Answered | null = null
  await within(patience, async () => {
    await page.touchscreen.tap(place.x, place.y)
    answered = await page.evaluate((heading) => window.bench.answered(heading), then)
  })
  return answered
}

/** Taps the rest of a path; half of the taps were answered in less than what it returns. */
async function tapOn(page: Page, path: readonly Tap[]): Promise<number | null> {
  const times: number[] = []
  for (const step of path) {
    await page.waitForTimeout(betweenTaps)
    const answered = await tap(page, step)
    if (answered === null) return null
    times.push(answered.painted - answered.tapped)
  }
  times.sort((one, other) => one - other)
  return times[Math.floor(times.length / 2)] ?? null
}
