import { words } from './support/interface-words.ts'
import { routeTo } from './support/pathway.ts'
import { screens, visitEach } from './support/screens.ts'
import { expect, test } from './support/test.ts'

/** What holds for the pages that are longer than a screen. */

const names = [
  'about',
  'proof',
  'status',
  'accessibility',
  'without-speech',
  'signs',
  'contacts',
  'keep',
]
const long = screens.filter(({ name }) => names.includes(name))

test('a long page lists its parts, leads to each of them, and has Back at both ends @phone', async ({
  I,
}) => {
  expect(long).toHaveLength(names.length)
  await visitEach(I, long, async ({ name }) => {
    const contents = I.main.getByRole('navigation', { name: words('long-page:contents') })
    const links = contents.getByRole('link')
    const headings = I.main.getByRole('heading', { level: 2 })
    expect(await links.allTextContents(), name).toEqual(await headings.allTextContents())
    expect(await links.count(), name).toBeGreaterThan(2)
    const address = I.page.url()
    for (const [index, part] of (await links.allTextContents()).entries()) {
      await test.step(`${name}: ${part}`, async () => {
        await links.nth(index).click()
        await expect(headings.nth(index)).toBeFocused()
        await expect(headings.nth(index)).toBeInViewport()
        await expect(
          headings.nth(index).locator('xpath=ancestor::details[not(@open)]'),
        ).toHaveCount(0)
      })
    }
    expect(I.page.url(), name).toBe(address)
    const ways = I.page.locator('[name=leave-page]')
    await expect(ways, name).toHaveCount(2)
    const places = await I.main.evaluate((main) => {
      const all = [...main.querySelectorAll('a, button, h1, h2, summary')]
      const isBack = (element?: Element) => element?.matches('[name=leave-page]')
      return [isBack(all[0]), isBack(all.at(-1))]
    })
    expect(places, name).toEqual([true, true])
  })
})

test('folded, About is under 3,000 px high on a phone, in Polish too @phone', async ({ I }) => {
  await I.arrive()
  await I.openAbout()
  for (const language of ['en', 'pl']) {
    await I.page.evaluate((id) => localStorage.setItem('language', id), language)
    await I.page.reload()
    await I.seeWhole()
    await expect(I.main.locator('.contents')).toBeVisible()
    const height = await I.page.evaluate(() => document.documentElement.scrollHeight)
    expect(height, language).toBeLessThan(3000)
  }
})

test('About shows the build that the server has, and folded it takes no room', async ({ I }) => {
  await I.arrive()
  const served = await I.page.request.get('version.json')
  const { build } = (await served.json()) as { readonly build: string }
  await I.openAbout()
  const shown = I.main.locator('[data-part=version] [lang=en]').getByText(build.slice(0, 12))
  await expect(shown).toBeHidden()
  await I.main.locator('[data-part=version] > summary').click()
  await expect(shown).toBeVisible()
})

test('rules and counts come before the routes, which are folded', async ({ I }) => {
  await I.arrive()
  await I.openFromAbout('proof', 'checked:heading')
  await expect(I.main.getByRole('heading', { level: 2 })).toHaveText(
    ['tried', 'rules', 'routes', 'calls'].map((part) => words(`checked:${part}`)),
  )
  await expect(I.main.locator('[data-part=rules] li').first()).toBeVisible()
  const folded = I.main.locator('[data-part=routes] details:not([open])')
  expect(await folded.count()).toBeGreaterThan(5)
  await expect(I.main.locator('[data-part=routes] li:visible')).toHaveCount(0)
})

test('the address of each source is a link that says that it leaves the tool', async ({ I }) => {
  await I.arrive()
  await I.openSigns()
  await I.unfoldAll()
  const says = I.main.getByText(words('outcome:sourcesLeave'))
  await expect(says.first()).toBeVisible()
  const links = I.main.locator('.sources a')
  expect(await links.count()).toBeGreaterThan(5)
  await expect(says).toHaveCount(await I.main.locator('.sources:has(a)').count())
  const written = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute('href'), link.firstChild?.textContent]),
  )
  expect(written.filter(([href, text]) => href !== text)).toEqual([])
})

test('Signs ends with a button to the questions: to Start, or to the one that was open', async ({
  I,
}) => {
  const toQuestions = () => I.button(words('signs:questions')).click()
  await I.arrive()
  await I.openSigns()
  await toQuestions()
  await I.seeStart()
  const { steps, endsAt } = routeTo('concern')
  await I.hurryTo({ steps, endsAt })
  await I.openSigns()
  await toQuestions()
  await I.standOn(endsAt)
})
