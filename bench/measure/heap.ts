import { type Browser, type CDPSession } from '@playwright/test'
import { type Contender } from '../contenders/list.ts'
import { type Tap } from '../table.ts'
import { openPage, startBrowser, tablet } from './browser.ts'
import { type Figures } from './visit.ts'

const cases = 500
const every = 50

interface Asked {
  readonly address: string
  readonly paths: readonly (readonly Tap[])[]
}

/**
 * Goes through 500 cases in one page without loading it again, each to its outcome and back to the
 * beginning, and weighs the heap after every fifty, in kilobytes: `heap50`, `heap100` … as it is; and
 * `bare50` … without machine code, which the engine makes more and more of from the same script.
 */
export async function measureHeap(contender: Contender, asked: Asked): Promise<Figures> {
  const usual = await startBrowser()
  const heap = await weigh(usual, contender, asked, 'heap').finally(() => usual.close())
  const interpreting = await startBrowser('--jitless')
  const bare = await weigh(interpreting, contender, asked, 'bare').finally(() =>
    interpreting.close(),
  )
  return { ...heap, ...bare }
}

async function weigh(
  browser: Browser,
  contender: Contender,
  { address, paths }: Asked,
  name: string,
): Promise<Figures> {
  const context = await browser.newContext({ ...tablet, serviceWorkers: 'block' })
  try {
    const { page, protocol } = await openPage(context, contender, { cpu: 1 })
    await page.goto(address)
    await page.evaluate(() => window.bench.takenOver)
    const heaps: Record<string, number> = {}
    for (let done = every; done <= cases; done += every) {
      const walked = Array.from(
        { length: every },
        (_, index) => paths[(done + index) % paths.length],
      )
      await page.evaluate(walk, { walked, again: contender.again })
      heaps[`${name}${done}`] = await heapOf(protocol)
    }
    return heaps
  } finally {
    await context.close()
  }
}

interface Walk {
  readonly walked: readonly (readonly Tap[] | undefined)[]
  readonly again: string
}

/** In the page: goes through these paths, one after the other. */
async function walk({ walked, again }: Walk): Promise<void> {
  for (const path of walked) {
    for (const { words, then } of path ?? []) {
      await window.bench.press(words)
      await window.bench.seen(then)
    }
    await window.bench.press(again)
  }
}

/** What is in use once everything has been let go that nothing holds, in kilobytes. */
async function heapOf(protocol: CDPSession): Promise<number> {
  // What one collection lets go may hold what the next one lets go.
  for (let time = 0; time < 3; time++) await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  return usedSize / 1024
}
