import words from '#text/en/interface.json' with { type: 'json' }
import { expect, go, seeOutcome, seeQuestion, visit } from '../support/device.ts'
import { buildIn, buildOn, test } from '../support/next-build.ts'
import { openPage } from '../support/practice.ts'
import { plantCase } from '../support/saved-case.ts'

/** What becomes of an open case when another version of the tool takes over. */

const { notice, pageMissing } = words

test.describe('where the browser keeps no worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a page that another version no longer has says that the answers are kept, and they are', async ({
    server,
    page,
    next,
  }) => {
    await page.goto(server.address)
    await go(page, 'nhs', [['danger', 'no']])
    server.serve(next)
    await openPage(page, 'about')
    await expect(page.getByText(pageMissing.kept)).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: words.back }).first().click()
    await seeQuestion(page, 'age')
    await expect(page.locator('.note')).toHaveText(notice.updated)
    expect(await buildOn(page)).toBe(buildIn(next))
  })

  test('answers that the other version does not have are dropped, and those before are kept', async ({
    page,
  }) => {
    const trail = [
      { node: 'danger', answer: 'no' },
      { node: 'age', answer: 'once-an-answer' },
      { node: 'concern', answer: 'person' },
    ]
    await plantCase(page, { version: '2020-01-01', trail })
    await page.goto('/')
    await seeQuestion(page, 'age')
    await expect(page.locator('.note')).toHaveText(notice.shortened)
    await page.locator('button[name="age"][value="under-18"]').click()
    await seeOutcome(page, 'child')
    await expect(page.getByText(notice.shortened)).toHaveCount(0)
  })

  test('where nothing can be kept, a missing page promises nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.route('**/assets/pages-*.js', (route) => route.abort())
    await page.goto('/')
    await go(page, 'nhs', [['danger', 'no']])
    await openPage(page, 'about')
    await expect(page.getByText(pageMissing.body)).toBeVisible()
    await expect(page.getByText(pageMissing.kept)).toHaveCount(0)
  })
})

test('a case that is begun in one window as “Update now” reloads all of them is kept', async ({
  server,
  context,
  next,
}) => {
  const page = await visit(context, server.address)
  const other = await visit(context, server.address)
  server.serve(next)
  await page.reload()
  // After the app has asked to be reloaded, and before it is: nobody can be later.
  await other.evaluate(() =>
    navigator.serviceWorker.addEventListener('controllerchange', () =>
      document.querySelector<HTMLButtonElement>('button[name="role"]')?.click(),
    ),
  )
  await page.locator('button[name="update"]').click()
  await expect.poll(() => buildOn(other)).toBe(buildIn(next))
  await seeQuestion(other, 'danger')
  await expect(other.locator('.note')).toHaveText(notice.updated)
})
