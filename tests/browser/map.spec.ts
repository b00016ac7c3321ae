import type { Page } from '@playwright/test'
import { words } from './support/interface-words.ts'
import { whileOpen } from './support/moments.ts'
import { pathway, routeTo, text } from './support/pathway.ts'
import { resize } from './support/resize.ts'
import { expect, test } from './support/test.ts'

/** The map of the pathway: boxes and lines are tested without a browser, in `tests/unit/build/map/`. */

test('the map shows the way of a live case and nothing of it leaves, and is used by keyboard alone', async ({
  I,
}) => {
  await I.arrive({ at: whileOpen })
  const route = routeTo('beacon', 'open')
  await I.hurryTo(route)
  await openMap(I.page)
  await I.see(words('map:heading'))
  const node = (id: string) => I.main.locator(`[data-node="${id}"]`)

  await test.step('the way is lit, with the answer of the clock', async () => {
    for (const each of ['danger', 'consent', 'beacon-hours', 'beacon']) {
      await expect(node(each)).toHaveClass(/is-taken/)
    }
    await expect(node('child')).not.toHaveClass(/is-taken/)
    expect(await I.page.evaluate(() => location.href)).toMatch(/#map$/)
    await I.page.emulateMedia({ media: 'print' })
    const [taken, other] = await Promise.all(['danger', 'others-at-risk'].map(strokeOf(I.page)))
    expect(taken).toEqual(other)
    await I.page.emulateMedia({ media: null })
  })

  await test.step('another time lights another answer, and marks the outcomes that change', async () => {
    await I.main.locator('input[type=time]').fill('22:00')
    await expect(I.main.locator('[data-check="beacon-hours"]')).toHaveAttribute(
      'data-answer',
      'closed',
    )
    const lit = I.main.locator('.map__edge.is-decided')
    await expect(lit).toHaveAttribute('data-to', 'helpline-for-now')
    await expect(node('police-and-support')).toHaveClass(/is-changed/)
    await expect(node('beacon')).not.toHaveClass(/is-changed/)
    const titleOf = (id: string) => text.outcomes[id]!.title
    const says = I.main.locator('.map__bar .map-says')
    await expect(says).toContainText(titleOf('police-and-support'))
    await expect(says).not.toContainText(`“${titleOf('beacon')}”`)
    await expect(says.getByRole('status')).toContainText(titleOf('helpline-for-now'))
    await expect(node('beacon')).toHaveClass(/is-taken/)
  })

  await test.step('arrow keys follow the lines, Enter opens, and closing goes back', async () => {
    const shape = await I.main.locator('.map__drawing').getAttribute('data-shape')
    const on = shape === 'tall' ? 'ArrowDown' : 'ArrowRight'
    const back = shape === 'tall' ? 'ArrowUp' : 'ArrowLeft'
    await node('danger').focus()
    await I.page.keyboard.press(on)
    const second = await focused(I.page)
    expect(['emergency', 'age']).toContain(second)
    await I.page.keyboard.press(back)
    expect(await focused(I.page)).toBe('danger')
    await I.page.keyboard.press('Enter')
    const panel = I.main.locator('[data-panel="danger"]')
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(panel.getByText(words('map:node.practiceHeld'))).toBeVisible()
    await panel.getByRole('button', { name: words('map:node.close') }).press('Enter')
    expect(await focused(I.page)).toBe('danger')
  })

  await test.step('a box says who may be named before its number, and Escape closes it', async () => {
    await node('advice-first').press('Enter')
    const panel = I.main.locator('[data-panel="advice-first"]')
    const helpline = panel.getByText(words('interface:outcome.identifies.nobody')).first()
    await expect(helpline.locator('+ p')).toHaveText('08000 121 700')
    await expect(panel.locator('a[href^="tel:"]')).toHaveCount(0)
    await I.page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    expect(await focused(I.page)).toBe('advice-first')
  })

  await test.step('the list has the same, with the way on it, and which pathway it is', async () => {
    const listed = I.main.locator('[data-lists="danger"]').getByText(words('map:taken')).first()
    await expect(listed).toBeVisible()
    await I.page.emulateMedia({ media: 'print' })
    await expect(listed).toBeHidden()
    await expect(I.main.locator('.map__stamp')).toContainText(pathway.version)
    await I.page.emulateMedia({ media: null })
    const ids = (attribute: string) =>
      I.main
        .locator(`[${attribute}]`)
        .evaluateAll(
          (all, name) => [...new Set(all.map((each) => each.getAttribute(name)))].sort(),
          attribute,
        )
    expect(await ids('data-lists')).toEqual(await ids('data-node'))
  })
})

test('two fingers make the map larger where they are, and a drag that ends on a box does not open it', async ({
  I,
}) => {
  await I.arrive({ at: whileOpen })
  await openMap(I.page)
  const view = I.main.locator('.map__view')
  const box = I.main.locator('[data-node="danger"]')
  await view.scrollIntoViewIfNeeded()
  const before = (await box.boundingBox())!
  const [x, y] = [before.x + before.width / 2, before.y + before.height / 2]

  await test.step('a pinch', async () => {
    const device = await I.page.context().newCDPSession(I.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
      device.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      })
    await touch('touchStart', 20)
    for (const apart of [25, 30, 35, 40]) await touch('touchMove', apart)
    await touch('touchEnd', 0)
    await expect.poll(async () => (await box.boundingBox())!.width / before.width).toBeCloseTo(2, 1)
    const after = (await box.boundingBox())!
    expect(after.x).toBeLessThan(x)
    expect(after.x + after.width).toBeGreaterThan(x)
    expect(await I.page.evaluate(() => visualViewport?.scale)).toBe(1)
    await expect(I.main.locator('[data-panel]')).toHaveCount(0)
  })

  await test.step('a mouse drags it, and then presses', async () => {
    const place = () => view.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])
    const from = await place()
    await I.page.mouse.move(x, y)
    await I.page.mouse.down()
    await I.page.mouse.move(x - 40, y - 30, { steps: 4 })
    await I.page.mouse.up()
    const to = await place()
    expect(to.map((each, index) => Math.round(each - from[index]!))).toEqual([40, 30])
    await expect(I.main.locator('[data-panel]')).toHaveCount(0)
    await I.page.mouse.move(x - 20, y - 20)
    await I.page.mouse.down()
    await I.page.mouse.up()
    await expect(I.main.locator('[data-panel]')).toHaveCount(1)
  })
})

test('practice that is begun on the map leads back to it, with its box and its time', async ({
  I,
}) => {
  await I.arrive({ at: whileOpen })
  await openMap(I.page)
  await I.main.locator('input[type=time]').fill('22:00')
  const box = I.main.locator('[data-node="consent"]')
  await box.press('Enter')
  const panel = I.main.locator('[data-panel="consent"]')
  await panel.locator('a[href^="#training/"]').first().click()
  const back = I.page.getByRole('link', { name: words('training:banner.map') })
  await back.click()
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await box.evaluate(isInView)).toBe(true)
  await expect(I.main.locator('input[type=time]')).toHaveValue('22:00')
  await expect(I.main.locator('[data-answer="closed"]')).toHaveCount(1)

  await test.step('a case that is chosen in Training leads back to Training', async () => {
    await panel.getByRole('link', { name: words('map:node.practiceMore') }).click()
    await I.page.locator('.scenario a').first().click()
    await expect(I.page.getByRole('link', { name: words('training:banner.leave') })).toBeVisible()
    await expect(back).toHaveCount(0)
  })
})

test('each text of the map fits its box, at three sizes and in both languages', async ({ I }) => {
  await I.arrive({ at: whileOpen })
  await openMap(I.page)
  for (const language of ['en', 'pl']) {
    await I.page.evaluate((id) => localStorage.setItem('language', id), language)
    await I.page.reload()
    await expect(I.main.locator('.map__drawing')).toHaveAttribute('lang', language)
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1920, 1080],
    ] as const) {
      await resize(I.page, { width, height })
      const showAll = I.main.locator('[name=show-all]')
      if (await showAll.isVisible()) await showAll.click()
      expect(await I.page.evaluate(rowsOfTools), `${language}, ${String(width)}`).toBe(1)
      const found = await I.page.evaluate(textsOutside)
      expect(found.looked).toBeGreaterThan(50)
      expect(found.outside, `${language}, ${String(width)}`).toEqual([])
    }
    // The last size is a projector: the heading and the whole map are in sight together.
    await I.page.reload()
    await expect(I.main.locator('.map__drawing')).toHaveAttribute('lang', language)
    await expect(I.main.locator('.map__drawing')).toHaveAttribute('data-shape', 'wide')
    expect(await I.page.evaluate(outOfSight), language).toEqual([])
  }
})

/** The lines that are wider than the box that the build measured for them. */
function textsOutside() {
  const nodes = [...document.querySelectorAll<SVGGElement>('[data-node]')]
  const outside = nodes.flatMap((node) => {
    const box = node.querySelector('rect')!.getBoundingClientRect()
    return [...node.querySelectorAll('text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return (
          left < box.left - 1 ||
          right > box.right + 1 ||
          top < box.top - 1 ||
          bottom > box.bottom + 1
        )
      })
      .map((text) => text.textContent)
  })
  const texts = [...document.querySelectorAll<SVGTextElement>('.map__drawing text')]
  const boxes = texts.map((text) => text.getBoundingClientRect())
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other, after) =>
        one.left < other.right - 1 &&
        other.left < one.right - 1 &&
        one.top < other.bottom - 3 &&
        other.top < one.bottom - 3
          ? [`${texts[index]!.textContent} / ${texts[index + 1 + after]!.textContent}`]
          : [],
      ),
  )
  return { looked: texts.length, outside: [...outside, ...overlapping] }
}

/** Whether a box is in the view of the map, however far the page itself is scrolled. */
function isInView(box: Element): boolean {
  const [at, view] = [box, box.closest('.map__view')!].map((each) => each.getBoundingClientRect())
  return at!.left >= view!.left && at!.right <= view!.right && at!.bottom <= view!.bottom
}

/** On how many lines the buttons are that change how the map is drawn. */
function rowsOfTools(): number {
  const buttons = [...document.querySelectorAll<HTMLElement>('.map__tools button')]
  const shown = buttons.filter((button) => button.checkVisibility())
  return new Set(shown.map((button) => Math.round(button.getBoundingClientRect().top))).size
}

/** What of the heading and the map is not between the two bars. */
function outOfSight(): readonly string[] {
  scrollTo(0, 0)
  const top = document.querySelector('.header')!.getBoundingClientRect().bottom
  const bottom = document.querySelector('.emergency-bar')!.getBoundingClientRect().top
  const all = [...document.querySelectorAll('main h1, [data-node], .map__answer')]
  return all
    .filter((each) => {
      const box = each.getBoundingClientRect()
      return box.top < top || box.bottom > bottom || box.left < 0 || box.right > innerWidth
    })
    .map((each) => each.textContent)
}

async function openMap(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#map'
  })
  await page.locator('.map__drawing').waitFor()
}

async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null)
}

/** How the box of a node is outlined. */
function strokeOf(page: Page) {
  return (node: string) =>
    page.locator(`[data-node="${node}"] rect`).evaluate((box) => getComputedStyle(box).strokeWidth)
}
