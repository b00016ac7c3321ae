import { words } from './support/interface-words.ts'
import { headingOf, pathway, routeTo, services, text } from './support/pathway.ts'
import type { Person } from './support/person.ts'
import { expect, test } from './support/test.ts'

/** When the content was checked, that this is overdue, and how to tell what is wrong with it. */

const { reviewBy, version } = pathway
const route = routeTo('child')
const dates = /^Content checked 27 November 2026, look again by 27 May 2027\.$/
const overdue = words('review:overdue')
/** Midnight in London, in summer. */
const dayAfter = `${reviewBy}T23:00:00Z`

test('an outcome says when it was checked, and is overdue as midnight comes in London', async ({
  I,
}) => {
  await I.arrive({ at: `${reviewBy}T22:58:00Z` })
  await I.hurryTo(route)
  await I.page.clock.pauseAt(`${reviewBy}T22:59:59Z`)
  await I.unfold('outcome:why')
  await expect(I.main.getByText(dates)).toBeVisible()
  await expect(I.main.getByText(overdue)).toHaveCount(0)
  await I.page.clock.runFor(1000)
  await expect(I.main.getByText(overdue)).toBeVisible()
  const isBelow = await I.main.evaluate((main, says) => {
    const number = main.querySelector('[href^="tel:"]')
    const line = [...main.querySelectorAll('[data-review]')].find((each) =>
      each.textContent.includes(says),
    )
    return Boolean(
      number && line && number.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
  }, overdue)
  expect(isBelow).toBe(true)
})

test('a number that is overdue says so under the list of Start and on its card, and 999 never does', async ({
  I,
}) => {
  await I.arrive({ at: dayAfter })
  const late = I.main.locator('.service-list ~ [data-review="overdue"]')
  const doubted = pathway.startServices.filter((id) => services[id]!.confidence !== 'sure')
  expect(doubted.length).toBeGreaterThan(1)
  await expect(late).toHaveCount(doubted.length)
  for (const [index, id] of doubted.entries())
    await expect(late.nth(index)).toContainText(text.services[id]!.name)
  await I.hurryTo(routeTo('emergency'))
  await expect(I.main.getByText(overdue)).toBeVisible()
  await expect(cardOf(I, pathway.emergencyService).locator('[data-review]')).toHaveCount(0)
  const card = cardOf(I, 'childrens-services')
  await I.unfoldAll()
  await expect(card.locator('.call__how-sure')).toBeVisible()
  await expect(card.locator('[data-review]')).toHaveText(
    words('review:overdueNumber', { again: '23 May 2027' }),
  )
})

test('the record and About say when, that it is overdue, and that nobody answers for it', async ({
  I,
}) => {
  await I.arrive({ at: dayAfter })
  await I.hurryTo(route)
  await I.openRecord()
  for (const says of [
    'Content checked 27 November 2026, look again',
    overdue,
    words('review:notOwned'),
  ])
    await expect(I.main.locator('[data-part="by"]')).toContainText(says)
  await I.goBack()
  await I.clear()
  await I.openAbout()
  for (const says of [dates, overdue, words('review:notOwned')])
    await expect(I.main.locator('p').getByText(says, { exact: true })).toBeVisible()
})

test('what is told of an outcome has its version, and nothing that was answered', async ({ I }) => {
  const asked: string[] = []
  await I.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await I.arrive()
  await I.hurryTo(route)
  await I.seeWhole()
  I.page.on('request', (request) => asked.push(request.url()))
  await I.unfold('review:tell.open')
  const told = I.main.locator('.told')
  await expect(I.main.getByText(words('review:tell.noOutcome'))).toBeVisible()
  await I.main.getByRole('button', { name: words('review:tell.copy') }).click()
  await expect(I.main.getByText(words('review:tell.copied'))).toBeVisible()
  const copied = await I.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(words('review:pages.outcome'))
  expect(copied).toContain(`Pathway version: ${version}`)
  expect(copied).toMatch(/\nContent: [0-9a-f]{12}\nLanguage: en\n/)
  await expect(told).toHaveText(copied)
  const answers = route.steps.map(({ node, answer }) => text.questions[node]?.answers[answer])
  const said = answers.flatMap((answer) => [answer?.label ?? '', answer?.said ?? ''])
  const secrets = [headingOf('child'), 'child', ...said].filter(({ length }) => length > 3)
  expect(secrets.length).toBeGreaterThan(3)
  expect(secrets.filter((each) => copied.toLowerCase().includes(each.toLowerCase()))).toEqual([])
  expect(asked).toEqual([])
})

test('each page for the professional can be told of by its name, and a page of training cannot', async ({
  I,
}) => {
  await I.arrive()
  for (const page of ['about', 'signs', 'contacts', 'proof', 'without-speech', 'person', 'you']) {
    await test.step(page, async () => {
      await I.page.evaluate((name) => {
        location.hash = name
      }, page)
      await expect(I.main.locator('.told')).toContainText(words(`review:pages.${page}`))
    })
  }
  await I.page.evaluate(() => {
    location.hash = 'training'
  })
  await I.see(words('training:list.heading'))
  await expect(I.main.locator('.told')).toHaveCount(0)
})

function cardOf(I: Person, service: string) {
  return I.main.locator(`[data-service="${service}"]`)
}
