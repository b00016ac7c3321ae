import { type Browser } from '@playwright/test'
import { type Contender } from '../contenders/list.ts'
import { pathsOf, table } from '../table.ts'
import { keepResults, type Results } from '../results.ts'
import { startServer } from '../server.ts'
import { betweenTaps, openPage, startBrowser, tablet } from './browser.ts'
import { within } from './within.ts'

/** How long a contender may take to answer on a machine that is not slowed down. */
const most = 10_000

/**
 * Checks each contender that was not checked yet. The tool as it is shipped asks other questions:
 * its own tests walk every path of it.
 */
export async function checkAll(
  before: Results,
  contenders: readonly Contender[],
): Promise<Results> {
  let results = before
  const server = await startServer(contenders)
  const browser = await startBrowser()
  for (const contender of contenders.filter(({ id }) => before.checked[id] === undefined)) {
    const { id, name, answers } = contender
    const isAsked = answers && id !== 'shipped'
    const checked = isAsked
      ? await checkContender(browser, contender, server.addressOf(contender))
      : { paths: 0, wrong: [] }
    const checkedAll = { ...results.checked, [id]: checked }
    results = { ...results, browser: browser.version(), checked: checkedAll }
    keepResults(results)
    const [first] = checked.wrong
    const says = first ?? (isAsked ? `answers all ${checked.paths} paths right` : 'is not asked')
    process.stdout.write(`${name}: ${says}.\n`)
  }
  await browser.close()
  await server.stop()
  return results
}

/**
 * Goes every path of the neutral table by real taps.
 *
 * @returns how many paths there were, and what was wrong; nothing else enters the timing
 */
async function checkContender(browser: Browser, contender: Contender, address: string) {
  const paths = pathsOf(table)
  const context = await browser.newContext({ ...tablet, serviceWorkers: 'block' })
  const { page } = await openPage(context, contender, { cpu: 1 })
  page.setDefaultTimeout(most)
  const wrong: string[] = []
  await page.goto(address)
  for (const path of paths) {
    for (const { words, then } of path) {
      const isAnswered = await within(most, async () => {
        const { x, y } = await page.evaluate((said) => window.bench.place(said), words)
        await page.touchscreen.tap(x, y)
        await page.evaluate((heading) => window.bench.answered(heading), then)
      })
      if (!isAnswered) wrong.push(`“${words}” does not lead to “${then}”.`)
      if (!isAnswered) break
      if (contender.from === 'tool') await page.waitForTimeout(betweenTaps)
    }
    if (wrong.length > 0) break
    const { again } = contender
    const { x, y } = await page.evaluate((said) => window.bench.place(said), again)
    await page.touchscreen.tap(x, y)
  }
  await context.close()
  return { paths: paths.length, wrong }
}
