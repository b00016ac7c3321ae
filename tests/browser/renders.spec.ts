import outcomeWords from '#later/outcome/en.json' with { type: 'json' }
import { answer, expect, go, seeOutcome, test, toBeacon, whenOpen } from './support/device.ts'
import { sentence } from './support/interface-words.ts'

/** What a tap costs, in what does not wobble with the machine: the components that React draws for it. */

declare global {
  interface Window {
    drawn: number
  }
}

/** When these were written, a question drew 31 at most, and the outcome with all its parts 239. */
const most = { question: 35, outcome: 265 }

test('a tap draws the next screen, and little else', async ({ page }) => {
  await page.addInitScript(countDrawn)
  await page.clock.setFixedTime(whenOpen)
  await page.goto('/')
  await page.waitForFunction(() => window.drawn > 0)
  const drawn = async (by: () => Promise<void>): Promise<number> => {
    await page.evaluate(() => (window.drawn = 0))
    await by()
    return page.evaluate(() => window.drawn)
  }
  await go(page, 'nhs', [])
  const questions: number[] = []
  for (const step of toBeacon.slice(0, -1)) {
    questions.push(await drawn(() => answer(page, [step])))
  }
  const outcome = await drawn(async () => {
    await answer(page, toBeacon.slice(-1))
    await seeOutcome(page, 'beacon')
    await expect(page.getByText(sentence(outcomeWords.steps))).toBeVisible()
  })
  // Were nothing counted, every bound would hold.
  expect(Math.min(...questions, outcome)).toBeGreaterThan(0)
  expect(Math.max(...questions)).toBeLessThanOrEqual(most.question)
  expect(outcome).toBeLessThanOrEqual(most.outcome)
})

/**
 * Counts the components that React draws, as its developer tools do. It runs in the page before all
 * else.
 */
function countDrawn(): void {
  interface Fiber {
    readonly tag: number
    readonly flags: number
    readonly child: Fiber | null
    readonly sibling: Fiber | null
    readonly alternate: Fiber | null
  }
  const isComponent = ({ tag }: Fiber) => [0, 1, 11, 14, 15].includes(tag)
  const childrenOf = (fiber: Fiber) => {
    const children: Fiber[] = []
    for (let child = fiber.child; child !== null; child = child.sibling) children.push(child)
    return children
  }
  const count = (fiber: Fiber): number => {
    const before = fiber.alternate
    const isDrawn = before === null || (fiber.flags & 1) === 1
    const own = isComponent(fiber) && isDrawn ? 1 : 0
    if (before !== null && before.child === fiber.child) return own
    return childrenOf(fiber).reduce((sum, child) => sum + count(child), own)
  }
  window.drawn = 0
  const hook = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
      window.drawn += count(root.current)
    },
  }
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })
}
