import { looks } from './support/axe.ts'
import { words } from './support/interface-words.ts'
import { decoded } from './support/code.ts'
import { routeTo, text } from './support/pathway.ts'
import { expect, test } from './support/test.ts'

/** What helps to ring: the code of each number, the word on call lists, and what to have ready. */

for (const { look, media } of looks) {
  const of = look === 'light' ? ['emergency', 'police-and-support'] : ['emergency']
  test(`a camera reads the number of every call from its code, in ${look} @phone`, async ({
    I,
  }) => {
    test.slow()
    await I.page.emulateMedia(media)
    await I.arrive()
    const studio = await I.page.context().newPage()
    const read: string[] = []
    for (const outcome of of) {
      await I.hurryAlong(routeTo(outcome))
      await I.standOn(outcome)
      await I.unfoldAll()
      for (const call of await I.main.locator('[data-service]').all()) {
        const number = await call.locator('a[href^="tel:"]').innerText()
        await call.getByRole('button', { name: words('outcome:code.show') }).click()
        const code = call.getByRole('img', { name: words('outcome:code.picture', { number }) })
        const dialled = await call.locator('a[href^="tel:"]').getAttribute('href')
        expect(await decoded(studio, code), number).toBe(dialled)
        expect(dialled?.replace('tel:', '').replace('+44', '0')).toBe(number.replaceAll(' ', ''))
        read.push(number)
      }
      await I.clear()
    }
    await studio.close()
    expect(new Set(read).size).toBe(look === 'light' ? 7 : 2)
  })
}

test('what draws codes is asked for with the first one; the button keeps the focus and closes it', async ({
  I,
}) => {
  const asked: string[] = []
  I.page.on('request', (request) => asked.push(request.url()))
  await I.arrive()
  await I.hurryTo(routeTo('beacon'))
  const card = I.main.locator('[data-when=now]')
  await card.getByText(words('outcome:more')).click()
  const show = card.getByRole('button', { name: words('outcome:code.show') })
  await expect(show).toBeVisible()
  expect(asked.filter((url) => url.includes('qr-path'))).toEqual([])
  await show.focus()
  await I.page.keyboard.press('Enter')
  await expect(card.getByRole('img')).toBeVisible()
  expect(asked.filter((url) => url.includes('qr-path')).length).toBe(1)
  const hide = card.getByRole('button', { name: words('outcome:code.hide') })
  await expect(hide).toBeFocused()
  await I.page.keyboard.press('Enter')
  await expect(card.getByRole('img')).toHaveCount(0)
  await expect(show).toBeFocused()
})

test('every outcome says that a call stays in the list of the phone, and the number when to use another', async ({
  I,
}) => {
  await I.arrive()
  await I.hurryTo(routeTo('child'))
  await expect(I.main.getByText(words('outcome:stays'))).toBeVisible()
  await I.main.locator('.call--first summary').click()
  await expect(I.main.locator('.call--first')).toContainText(words('outcome:anotherPhone'))
})

test('what is ready is ticked with a thumb, and nobody finds the ticks of a case that is gone @phone', async ({
  I,
}) => {
  await I.arrive()
  await I.hurryTo(routeTo('child'))
  await I.unfold('outcome:ready')
  const boxes = I.main.getByRole('checkbox')
  // The ticks come a moment after the numbers.
  await expect(boxes.first()).toBeVisible()
  const count = await boxes.count()
  expect(count).toBeGreaterThan(3)
  await boxes.nth(1).tap()
  await I.openAbout()
  await I.goBack()
  await I.unfold('outcome:ready')
  await expect(I.main.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(boxes.nth(1)).toBeChecked()
  const kept = await I.page.evaluate(() =>
    JSON.stringify([sessionStorage, localStorage, history.state]),
  )
  expect(kept).not.toMatch(/tick|ready/)
  await I.reload()
  await I.unfold('outcome:ready')
  await expect(boxes).toHaveCount(count)
  await expect(I.main.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await boxes.first().tap()
  await I.clear()
  await I.hurryTo(routeTo('child'))
  await I.unfold('outcome:ready')
  await expect(I.main.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('the emergency outcome leads to every way to ring without speech, and back', async ({ I }) => {
  await I.arrive()
  await I.hurryTo(routeTo('emergency'))
  await I.main.getByRole('link', { name: words('outcome:links.without-speech') }).click()
  await I.see(words('without-speech:heading'))
  const ways = I.main.getByRole('heading', { level: 2 })
  await expect(ways).toHaveText(Object.values(text.access ?? {}).map(({ name }) => name))
  await expect(ways).toHaveCount(5)
  await expect(I.main.locator('.sources li')).toHaveCount(5)
  await I.goBack()
  await I.standOn('emergency')
})

test('what to say is folded, follows the role, and has each answer given once', async ({ I }) => {
  await I.arrive()
  const route = routeTo('respect-choice')
  await I.hurryTo(route, 'nhs')
  await I.unfold('outcome:script.heading')
  const script = I.main.locator('.script')
  await expect(script.getByRole('heading')).toHaveText([
    /^Situation/,
    /^Background/,
    /^Assessment/,
    /^Recom/,
  ])
  const aloud = (await script.locator('.script__aloud').allTextContents()).join(' ')
  for (const { node, answer } of route.steps) {
    const said = text.questions[node]?.answers[answer]?.said ?? ''
    expect(aloud.split(`${said}.`).length, said).toBe(2)
  }
  const sizeOf = (place: string) =>
    script
      .locator(place)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  expect(await sizeOf('.script__aloud')).toBeGreaterThan(await sizeOf('.bullets'))
  await expect(script.getByText(/^Describe without naming/)).toHaveCount(1)
  await expect(I.main.locator('input:not([type=checkbox]), textarea, select')).toHaveCount(0)
  await I.workFor('council')
  await expect(script.getByRole('heading')).toHaveText([
    /^Who you are/,
    /^What you know/,
    /^What you ask/,
  ])
})
