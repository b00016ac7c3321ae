import type { Page } from '@playwright/test'
import { seeNothingWrong } from './support/axe.ts'
import { comeBack } from './support/hidden.ts'
import { words } from './support/interface-words.ts'
import { headingOf, routeTo, type Step } from './support/pathway.ts'
import { openPage } from './support/practice.ts'
import { readSettledStorage, readStorage } from './support/saved-case.ts'
import { scenarioOf, scenarios } from './support/scenarios.ts'
import { expect, test } from './support/test.ts'

/**
 * Practice: the live pathway, unmistakably not live, and a debrief that names where two ways part.
 * Every shipped run is practised in `tests/screens/practice.test.tsx`.
 */

test('practice cannot be taken for the live tool: banner, title, scenario’s clock, no call @phone', async ({
  I,
}) => {
  await I.arrive({ address: './#training' })
  await I.page.getByRole('link', { name: scenarioOf('man-in-bay-four').title, exact: true }).click()
  await expect(I.page).toHaveTitle(/^Practice: /)
  await expect(I.page.locator('.briefing__bubble')).toHaveCount(1)
  await I.page.locator('button[name=all]').click()
  await expect(I.page.locator('.briefing__bubble')).toHaveCount(6)
  await seeNothingWrong(I, 'briefing')
  await I.page.locator('button[name=begin]').click()
  const { steps } = scenarioOf('man-in-bay-four')
  for (const { node, answer } of steps) {
    await expect(I.page.locator('.practice')).toContainText('Wednesday 10 March 2027 at 19:50')
    await I.page.locator(`button[name="${node}"][value="${answer}"]`).click()
  }
  await I.standOn('beacon')
  await expect(I.page.locator('[data-service=beacon]')).toHaveAttribute('data-availability', 'open')
  await expect(I.page.locator('#root [href^="tel:"]')).toHaveCount(0)
  await expect(I.page.locator('button[name=code], button[name=record]')).toHaveCount(0)
  await I.unfoldAll()
  await seeNothingWrong(I, 'outcome')
  await I.page.locator('button[name=finish]').click()
  await I.see(words('training:debrief.same'))
  await I.unfoldAll()
  await seeNothingWrong(I, 'debrief')
  await I.page.getByRole('link', { name: words('training:banner.leave') }).click()
  await expect(I.page).not.toHaveTitle(/Practice/)
  await I.page.selectOption('select[name=setting]', 'ward')
  await expect(I.page.locator('.scenario')).toHaveCount(
    Object.values(scenarios).filter(({ setting }) => setting === 'ward').length,
  )
  await seeNothingWrong(I, 'list')
})

test('on a phone the first parting is in sight at once, and the comparison stacks @phone', async ({
  I,
}) => {
  await I.arrive({ address: './#training' })
  const { steps } = scenarioOf('man-in-bay-four')
  const parted = [...steps.slice(0, -1), { node: 'consent', answer: 'support-and-police' }]
  expect(await practise(I.page, { id: 'man-in-bay-four', variant: null, steps: parted })).toEqual({
    heading: words('training:debrief.parted'),
    partsAt: String(steps.length - 1),
    at: words('training:debrief.partedAt', { asks: headingOf('consent') }),
    dials: 0,
  })
  const bar = (await I.page.locator('#root .emergency-bar').boundingBox())!
  const parting = I.page.locator('.parting')
  for (const part of [parting.getByRole('heading').first(), parting.locator('dl')]) {
    const box = (await part.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThanOrEqual(bar.y)
  }
  const boxes = await parting
    .locator('dl > div')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  expect(boxes[1]).toBeGreaterThan(boxes[0]!)
  const agreed = I.page.locator('[data-step-compared]')
  await expect(agreed.first()).toBeHidden()
  await expect(agreed.last()).toBeVisible()
  // Beacon closes at eight: it is the expected route that says so, not the one that was taken.
  await I.page.locator('input[name=what-if]').focus()
  await I.page.keyboard.press('ArrowRight')
  const routes = I.page.locator('.what-if__one')
  await expect(routes.first()).toContainText(headingOf('police-and-support'))
  await expect(routes.last()).toContainText(headingOf('helpline-for-now'))
  await openPage(I.page, 'training')
  await openPage(I.page, 'training/man-in-bay-four')
  await I.page.locator('button[name=again]').click()
  await I.page.locator('button[name=danger][value=yes]').click()
  await I.page.locator('button[name=debrief]').click()
  await I.see(words('training:debrief.parted'))
})

test('the slider moves the route through the week, and the same is a table', async ({ I }) => {
  await I.arrive({ address: './#training' })
  const { steps } = scenarioOf('man-in-bay-four')
  await practise(I.page, { id: 'man-in-bay-four', variant: null, steps })
  const slider = I.page.locator('input[name=what-if]')
  const route = I.page.locator('.what-if__route')
  await expect(route).toContainText(headingOf('beacon'))
  await slider.focus()
  await I.page.keyboard.press('ArrowRight')
  await expect(route).toContainText('20:00')
  await expect(route).toContainText(headingOf('helpline-for-now'))
  await I.page.keyboard.press('Home')
  await expect(route).toContainText('Monday 8 March 2027 at 00:00')
  await I.page.keyboard.press('End')
  await expect(route).toContainText('Sunday 14 March 2027 at 23:45')
  await I.page.getByText(words('training:whatIf.week')).click()
  await expect(I.page.locator('table.routes').last().locator('tbody tr')).toHaveCount(13)
})

test('while a live case is open, no training opens, and the case is as it was', async ({ I }) => {
  await I.arrive()
  await I.begin()
  await I.answer('danger', 'no')
  await openPage(I.page, 'training/man-in-bay-four')
  await I.see(words('training:held.heading'))
  await expect(I.page.locator('button[name=begin]')).toHaveCount(0)
  await I.goBack()
  await I.standOn('age')
})

test('a live case begun after practice goes by the device’s own clock, and nothing was kept', async ({
  I,
}) => {
  await I.arrive({ at: '2027-01-15T10:00:00Z' })
  const before = await readSettledStorage(I.page)
  await openPage(I.page, 'training')
  const { steps } = scenarioOf('man-in-bay-four')
  await practise(I.page, { id: 'man-in-bay-four', variant: 'sunday-night', steps })
  expect(await I.page.evaluate(readStorage)).toEqual(before)
  await openPage(I.page, '')
  await I.follow(routeTo('beacon', 'open'))
  await expect(I.page.locator('.practice')).toHaveCount(0)
  await expect(I.page.locator('[data-service=beacon] a[href^="tel:"]')).toBeVisible()
})

test('Hide screen ends a practice too, and the calendar keeps its own title', async ({ I }) => {
  await I.arrive({ address: './#training' })
  await I.page.getByRole('link', { name: scenarioOf('man-in-bay-four').title, exact: true }).click()
  await I.page.locator('button[name=begin]').click()
  await I.page.locator('button[name=danger][value=no]').click()
  await I.page.locator('#root [name=hide]').click()
  await expect(I.page.locator('#root')).toBeHidden()
  await expect(I.page).toHaveTitle(/^[A-Z][a-z]+ \d{4}$/)
  await comeBack(I.page)
  await I.seeStart()
  await openPage(I.page, 'training/man-in-bay-four')
  await expect(I.page.locator('button[name=begin]')).toBeVisible()
})

test('while a live case is open nothing can be written, and practice leads to no live page', async ({
  I,
}) => {
  await I.arrive({ address: './#training' })
  await I.page.getByRole('link', { name: scenarioOf('man-in-bay-four').title, exact: true }).click()
  await I.page.locator('button[name=begin]').click()
  await I.page.locator('button[name=danger][value=yes]').click()
  await expect(I.page.locator('button[name=finish]')).toBeVisible()
  const links = I.page.locator('#root a[href^="#"]:not(.skip-link)')
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#training',
  ])
  await openPage(I.page, '')
  await I.begin()
  await openPage(I.page, 'training-write')
  await I.see(words('training:held.heading'))
})

interface Practised {
  readonly id: string
  readonly variant: string | null
  readonly steps: readonly Step[]
}

/** Practises one run, as fast as the page lets it, and reads what its debrief says. */
async function practise(page: Page, run: Practised) {
  return page.evaluate(driveThrough, run)
}

/** Runs in the page. After the steps it takes any answer until an outcome is shown. */
async function driveThrough({ id, variant, steps }: Practised) {
  const find = (selector: string) => document.querySelector<HTMLElement>(`#root ${selector}`)
  const wait = () => new Promise(requestAnimationFrame)
  const press = async (selector: string) => {
    while (!find(selector)) await wait()
    const before = find('h1')?.textContent
    find(selector)?.click()
    while (find('h1')?.textContent === before && find(selector)) await wait()
  }
  location.hash = '#training'
  while (!find('.scenario')) await wait()
  location.hash = `#training/${id}`
  while (!find('button[name=begin], button[name=again]')) await wait()
  const other = `button[name=variant][value="${variant ?? ''}"]`
  if (find(other)) await press(other)
  await press(find('button[name=again]') ? 'button[name=again]' : 'button[name=begin]')
  for (const { node, answer } of steps) {
    const isWayOn = answer === 'continue'
    await press(isWayOn ? 'button[name=continue]' : `button[name="${node}"][value="${answer}"]`)
  }
  while (!find('button[name=finish]')) {
    find('main .big-button[value]')?.click()
    await wait()
  }
  const dials = document.querySelectorAll('#root [href^="tel:"]').length
  await press('button[name=finish]')
  while (!find('.routes')) await wait()
  return {
    heading: find('h1')?.textContent,
    partsAt: find('.parting')?.dataset.partsAt ?? null,
    at: find('.parting__heading')?.textContent ?? null,
    dials,
  }
}
