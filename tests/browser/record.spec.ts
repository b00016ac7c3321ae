import { readFileSync } from 'node:fs'
import { words } from './support/interface-words.ts'
import { momentWhen } from './support/moments.ts'
import {
  availabilityFor,
  callsOf,
  headingOf,
  outcomeIds,
  pathway,
  routeTo,
  services,
  text,
} from './support/pathway.ts'
import { type Pdf, readPdf, squeezed } from './support/pdf.ts'
import { readStorage } from './support/saved-case.ts'
import { expect, test } from './support/test.ts'

/** The record of decision: what leaves the tool on paper and as text, and what stays nowhere. */

const { otherwise = {} } = text

const friday = 'Friday 15 January 2027 at 10:00'

test('the record of every outcome is one page of A4 with all its parts @engines', async ({ I }) => {
  test.slow()
  let printed = 0
  for (const availability of new Set(outcomeIds.map(availabilityFor))) {
    await I.arrive({ at: momentWhen(availability) })
    for (const outcome of outcomeIds.filter((id) => availabilityFor(id) === availability)) {
      await test.step(outcome, async () => {
        const route = routeTo(outcome, availability)
        await I.hurryAlong(route)
        await I.openRecord()
        await I.page.emulateMedia({ colorScheme: 'dark' })
        const pdf = await readPdf(await I.page.pdf({ preferCSSPageSize: true }))
        expect.soft(missingIn(pdf, partsOf(outcome, route.steps)), outcome).toEqual([])
        expect.soft(brokenNumbers(pdf, numbersOf(outcome)), outcome).toEqual([])
        expect
          .soft({ pages: pdf.pages, millimetres: pdf.millimetres }, outcome)
          .toEqual({ pages: 1, millimetres: [210, 297] })
        expect.soft(pdf.text, outcome).not.toContain(words('record:print'))
        printed += 1
        await I.goBack()
        await I.standOn(outcome)
        await I.clear()
      })
    }
  }
  expect(printed).toBe(outcomeIds.length)
  expect(printed).toBeGreaterThan(5)
})

test('a record is printed under a neutral name, and the page has its own again', async ({ I }) => {
  await I.arrive()
  await I.hurryTo(routeTo('emergency'))
  await I.openRecord()
  expect((await readPdf(await I.page.pdf())).title).toBe(words('record:printName'))
  await expect(I.page).toHaveTitle(text.pathway.name)
})

test('the record leaves no answer in the address, the title, the history or the storage @engines', async ({
  I,
}) => {
  await I.arrive()
  await I.hurryTo(routeTo('police-and-support'))
  const before = await I.page.evaluate(readStorage)
  await I.openRecord()
  expect(await I.page.evaluate(readTraces)).toEqual({
    hash: '#record',
    search: '',
    title: text.pathway.name,
    state: { openedHere: true },
  })
  expect(await I.page.evaluate(readStorage)).toEqual(before)
  await I.goBack()
  await I.standOn('police-and-support')
  await I.clear()
  await I.page.evaluate(() => {
    location.hash = 'record'
  })
  await expect(I.main.getByText(words('record:none'))).toBeVisible()
  await expect(I.main.locator('.record')).toHaveCount(0)
})

test('“I decided otherwise” is written on the record, changes nothing else, and goes with the answers', async ({
  I,
}) => {
  const [reason = ''] = Object.keys(otherwise)
  const { steps, endsAt } = routeTo('respect-choice')
  await I.arrive()
  await I.hurryTo({ steps, endsAt })
  const calls = await I.readCalls()
  const kept = await I.page.evaluate(readStorage)
  await I.openRecord()
  const before = await I.main.locator('.record').innerText()
  await I.unfold('record:otherwise.open')
  const choice = I.main.locator(`button[name=otherwise][value="${reason}"]`)
  await choice.click()
  const part = I.main.locator('[data-part=otherwise] li')
  const lines = [words('record:otherwise.said'), otherwise[reason] ?? '']
  await expect(part).toHaveText(lines)
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
  expect(await I.page.evaluate(readStorage)).toEqual(kept)
  const { text: printed, pages } = await readPdf(await I.page.pdf({ preferCSSPageSize: true }))
  expect([lines.filter((line) => !printed.includes(line)), pages]).toEqual([[], 1])

  await I.goBack()
  await I.standOn(endsAt)
  expect(await I.readCalls()).toEqual(calls)
  await I.openRecord()
  await expect(part).toHaveText(lines)
  await I.goBack()
  await I.goBack()
  await I.take(steps.slice(-1))
  await I.openRecord()
  await expect(I.main.locator(`button[name=otherwise][value="${reason}"]`)).toBeAttached()
  expect(await I.main.locator('.record').innerText()).toBe(before)
})

test('what the clock changes afterwards does not change the record', async ({ I }) => {
  await I.arrive({ at: '2027-01-15T19:58:00Z' })
  await I.hurryTo(routeTo('beacon', 'open'))
  await I.openRecord()
  const record = I.main.locator('.record')
  const before = await record.innerText()
  await I.page.clock.fastForward('03:00')
  expect(await record.innerText()).toBe(before)
  expect(before).toContain('Friday 15 January 2027 at 19:5')
  await I.goBack()
  await I.standOn('helpline-for-now')
})

test('the record is copied, shared and saved as the same text, and each is said', async ({
  I,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await I.page.addInitScript(keepWhatIsShared)
  await I.arrive()
  await I.hurryTo(routeTo('respect-choice'), 'council')
  await I.openRecord()
  const said = I.main.getByRole('status')
  await expect(said).toHaveText('')

  await I.button(words('record:copy')).click()
  await expect(said).toHaveText(words('record:done.copied'))
  const copied = await I.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain(friday)
  expect(copied).toContain(`- ${headingOf('respect-choice')}\n`)
  expect(copied).toContain(`${words('record:blanks.reference')}: ____`)

  await I.button(words('record:share')).click()
  await expect(said).toHaveText(words('record:done.shared'))
  expect(await I.page.evaluate(() => Reflect.get(window, 'shared') as unknown)).toEqual([
    { title: words('record:heading'), text: copied },
  ])
  await I.button(words('record:share')).click()
  await expect(said).toHaveText(words('record:done.not-shared'))

  const download = I.page.waitForEvent('download')
  await I.button(words('record:save')).click()
  const file = words('record:fileName')
  expect((await download).suggestedFilename()).toBe(file)
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(copied)
  await expect(said).toHaveText(words('record:done.saved', { file }))

  await I.page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  await I.button(words('record:copy')).click()
  await expect(said).toHaveText(words('record:done.selected'))
  const selected = await I.page.evaluate(() => getSelection()?.toString() ?? '')
  expect(selected).toContain(friday)
  expect(selected).not.toContain(words('record:print'))
})

test('where a device has no share sheet, none is offered', async ({ I }) => {
  await I.page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await I.arrive()
  await I.hurryTo(routeTo('emergency'))
  await I.openRecord()
  await expect(I.button(words('record:print'))).toBeVisible()
  await expect(I.button(words('record:share'))).toHaveCount(0)
})

/** Everything that the record of an outcome must say, from the pathway’s own files. */
function partsOf(
  outcome: string,
  steps: readonly { readonly node: string; readonly answer: string }[],
): readonly string[] {
  const said = steps.map(
    ({ node, answer }) =>
      text.questions[node]?.answers[answer]?.said ?? text.outcomes[node]?.continued ?? 'no words',
  )
  const calls = callsOf(outcome, availabilityFor(outcome)).map(
    ({ service }) => `${text.services[service]?.name ?? ''}, ${services[service]?.number ?? ''}.`,
  )
  return [
    words('record:heading'),
    headingOf(outcome),
    ...said,
    ...calls,
    words('record:role', { role: text.roles.nhs!.label }),
    `Pathway version ${pathway.version}`,
    words('record:isNoReport'),
    words('record:isNoAdvice'),
    text.pathway.notConfirmed,
    words('record:blanks.spoken'),
    words('record:blanks.reference'),
    words('record:blanks.time'),
    'London time',
  ]
}

function numbersOf(outcome: string): readonly string[] {
  return callsOf(outcome, availabilityFor(outcome)).map(
    ({ service }) => services[service]?.number ?? 'no number',
  )
}

/** Numbers that stand on no one line, whatever spaces a PDF makes within a line. */
function brokenNumbers({ lines }: Pdf, numbers: readonly string[]): readonly string[] {
  const dense = lines.map((line) => line.replaceAll(' ', ''))
  return numbers.filter(
    (number) => !dense.some((line) => line.includes(number.replaceAll(' ', ''))),
  )
}

/** What a PDF does not say. Lines may break anywhere, so spaces do not count. */
function missingIn({ text }: Pdf, parts: readonly string[]): readonly string[] {
  const all = text.replaceAll(' ', '')
  return parts.filter((part) => !all.includes(squeezed(part).replaceAll(' ', '')))
}

function readTraces() {
  const { hash, search } = location
  return { hash, search, title: document.title, state: history.state as unknown }
}

/** Runs in the page before its own scripts: a share sheet that takes one text, and is then closed. */
function keepWhatIsShared(): void {
  const shared: unknown[] = []
  Object.assign(window, { shared })
  navigator.share = (data) => {
    if (shared.length > 0) return Promise.reject(new DOMException('', 'AbortError'))
    shared.push(data)
    return Promise.resolve()
  }
}
