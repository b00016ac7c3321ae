import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from '@playwright/test'
import { seeNothingWrong } from './support/axe.ts'
import { decoded } from './support/code.ts'
import { words } from './support/interface-words.ts'
import * as layout from './support/layout.ts'
import { madeUp, speakMadeUp } from './support/made-up-languages.ts'
import { pathway, routeTo, text } from './support/pathway.ts'
import { Person } from './support/person.ts'
import { answer, seeOutcome } from './support/device.ts'
import { beginPractice, expectedIn, openPage } from './support/practice.ts'
import { scenarioOf } from './support/scenarios.ts'
import { readStorage } from './support/saved-case.ts'
import { expect, test } from './support/test.ts'
import { clipped, overlapping, untranslated } from './support/words-on-page.ts'

/**
 * The numbers of an organisation: set on one device, passed on to another, kept apart from every
 * case, and refused where a stranger could have made them. The numbers are of Ofcom’s ranges for
 * drama.
 */

const ids = Object.keys(pathway.contacts ?? {})
const lead = 'safeguarding-lead'
const route = routeTo('share-with-lead')

test('a number is set, says who set it and when, and is read by day and by night @every-size', async ({
  I,
}) => {
  await I.arrive()
  await I.openContacts()
  await expect(I.main.locator('[data-contact]')).toHaveCount(ids.length)
  await setContact(I, lead, { day: '01632960123x45', team: 'Adult team', night: '2222' })
  const section = sectionOf(I, lead)
  await expect(section).toHaveAttribute('data-set', 'device')
  await expect(section).toContainText('By day: 01632 960123, ext. 45')
  await expect(section).toContainText('At night, from 5pm to 9am: 2222')
  await expect(section).toContainText(words('contacts:number.internalNight'))
  await expect(section).toContainText(
    'Set on this device, by your organisation, on 15 January 2027.',
  )
  await expect(section.getByRole('status')).toHaveText(words('contacts:done.saved'))
  await expect(section.locator('button[name=set]')).toBeFocused()
  await expect(I.main.locator('[href^="tel:"]')).toHaveCount(0)
  const before = await kept(I.page)
  await section.locator('button[name=remove]').click()
  await section.locator('button[name=remove-no]').click()
  expect(await kept(I.page)).toBe(before)
  await section.locator('button[name=remove]').click()
  await expect(section).toContainText(words('contacts:removal.sure'))
  expect(await kept(I.page)).toBe(before)
  await section.locator('button[name=remove-yes]').click()
  await expect(section.getByRole('status')).toHaveText(words('contacts:done.removed'))
  await expect(section.locator('button[name=set]')).toBeFocused()
  expect(await kept(I.page)).toBe('{}')
})

test('a number that is set in the middle of a case is on its outcome, the one for that hour first', async ({
  I,
}) => {
  await I.arrive({ at: '2027-01-15T16:59:00Z' })
  await I.hurryTo(route)
  const card = I.main.locator(`[data-contact="${lead}"]`)
  await expect(card).toContainText(text.contacts?.[lead]?.find ?? '')
  await card.locator('a[href="#contacts"]').click()
  await I.see(words('contacts:heading'))
  await setContact(I, lead, { day: '01632 960123', team: 'Adult team', night: '2222' })
  await I.goBack()
  await I.standOn(route.endsAt)
  const dialled = () =>
    card
      .locator('[href^="tel:"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(await dialled()).toEqual(['tel:+441632960123', 'tel:2222'])
  await I.page.clock.runFor('01:00')
  await expect.poll(dialled).toEqual(['tel:2222', 'tel:+441632960123'])
})

test('what is wrong is said at the top and beside its field, nothing is kept, and axe finds no fault', async ({
  I,
}) => {
  await I.arrive()
  await I.openContacts()
  const section = sectionOf(I, lead)
  await section.locator('button[name=set]').click()
  await fill(section, { day: '0909 879 0123', team: '<b>Sam</b>', night: '999' })
  await section.locator('button[name=save]').click()
  const summary = section.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('button')).toHaveCount(3)
  await summary.getByRole('button').first().click()
  const number = field(section, 'day')
  await expect(number).toBeFocused()
  await expect(number).toHaveAccessibleDescription(
    `${words('contacts:form.dayHint')} ${words('contacts:fault.premium')}`,
  )
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  expect(await kept(I.page)).toBe(null)
  await seeNothingWrong(I, 'the form with faults')
  await section.locator('button[name=cancel]').click()
  await expect(section.locator('button[name=set]')).toBeFocused()
  await expect(section).toContainText(text.contacts?.[lead]?.find ?? '')
})

test('all numbers come to a second device by a code, and none is kept before it is accepted', async ({
  I,
  browser,
}) => {
  test.slow()
  await setUpAnother(I, browser)
})

test.describe('on a phone', () => {
  /** The screens of phones have two pixels or more where a page counts one. */
  test.use({ deviceScaleFactor: 2 })

  test('a camera reads the code of five numbers, each by day and by night, with long names @phone', async ({
    I,
    browser,
  }) => {
    test.slow()
    await setUpAnother(I, browser)
  })
})

test('numbers come by a file, which says what they replace, and can be left', async ({
  I,
  browser,
}) => {
  await I.arrive()
  await I.openContacts()
  await setContact(I, lead, { day: '01632 960123', team: '', night: '' })
  const waiting = I.page.waitForEvent('download')
  await I.main.locator('button[name=save-file]').click()
  const file = await waiting
  expect(file.suggestedFilename()).toBe(words('contacts:others.fileName'))
  const path = await file.path()
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
    format: 'contacts',
    version: 1,
    contacts: { [lead]: { day: '01632 960123', setOn: '2027-01-15' } },
  })
  const other = await anotherDevice(browser, I)
  await other.arrive()
  await other.openContacts()
  await setContact(other, lead, { day: '01632 960999', team: '', night: '' })
  const before = await kept(other.page)
  const input = other.main.getByLabel(words('contacts:others.open'))
  await input.setInputFiles(path)
  const incoming = other.main.locator(`[data-incoming="${lead}"]`)
  await expect(incoming).toContainText('01632 960123')
  await expect(incoming).toContainText(words('contacts:incoming.replaces'))
  await expect(incoming).toContainText('01632 960999')
  const ways = await other.main
    .locator('.answers button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('name')))
  expect(ways, 'the safe way is first').toEqual(['drop', 'keep'])
  await other.main.locator('button[name=drop]').click()
  await expect(other.main.getByText(words('contacts:incoming.dropped'))).toBeFocused()
  expect(await kept(other.page)).toBe(before)
  await input.setInputFiles(path)
  await other.main.locator('button[name=keep]').click()
  await expect(sectionOf(other, lead)).toContainText('01632 960123')
  await other.page.context().close()
})

test('a hostile or broken file or link is refused in one sentence, and nothing is kept', async ({
  I,
}) => {
  await I.arrive()
  await I.openContacts()
  const input = I.main.getByLabel(words('contacts:others.open'))
  const alert = I.main.getByRole('alert')
  const entry = { day: '01632 960123', setOn: '2027-01-15' }
  const files = [
    { why: 'shape', content: '<script>alert(1)</script>' },
    { why: 'shape', content: `{"__proto__":{},"format":"contacts","version":1,"contacts":{}}` },
    { why: 'size', content: 'x'.repeat(5_000_000) },
    { why: 'unknown', content: file({ stranger: entry }) },
    { why: 'version', content: file({ [lead]: entry }, 2) },
    { why: 'entry', content: file({ [lead]: { ...entry, team: '\u202e<b>' } }) },
    { why: 'entry', content: file({ [lead]: entry, housing: { ...entry, day: '09098790123' } }) },
  ]
  for (const { why, content } of files) {
    await input.setInputFiles({
      name: 'n.json',
      mimeType: 'text/plain',
      buffer: Buffer.from(content),
    })
    await expect(alert).toHaveAttribute('data-refused', why)
    await expect(alert).toBeFocused()
    await expect(I.main.locator('button[name=keep]')).toHaveCount(0)
  }
  const links = [
    { why: 'version', code: `9~${lead}_2027-01-15_2222` },
    { why: 'shape', code: '%3Cscript%3E' },
    { why: 'entry', code: `1~${lead}_2027-01-15_90999` },
  ]
  for (const { why, code } of links) {
    await openAt(I, `contacts=${code}`)
    await expect(alert).toHaveAttribute('data-refused', why)
    expect(new URL(I.page.url()).hash).toBe('#contacts')
  }
  expect(await kept(I.page)).toBe(null)
  await openAt(I, 'about=1')
  await I.seeStart()
})

test('a link that is opened over a live case neither loses the case nor shows it', async ({
  I,
}) => {
  await I.arrive()
  await I.hurryTo(route)
  const [, [saved = []] = []] = await I.page.evaluate(readStorage)
  await openAt(I, `contacts=1~${lead}_2027-01-15_2222_A/E`)
  await I.see(words('contacts:incoming.heading'))
  expect(new URL(I.page.url()).hash).toBe('#contacts')
  await expect(I.main).toContainText(words('contacts:number.internal'))
  await expect(I.main).not.toContainText(text.outcomes['share-with-lead']?.title ?? '')
  await expect(I.main).not.toHaveAttribute('data-outcome')
  await I.main.locator('button[name=keep]').click()
  await I.goBack()
  await I.standOn('share-with-lead')
  const [, [savedStill] = []] = await I.page.evaluate(readStorage)
  expect(savedStill).toEqual(saved)
  expect(saved.join()).toContain('trail')
})

test('a case that is cleared, the calendar and a reload leave the numbers; “Remove all” takes them', async ({
  I,
}) => {
  await I.arrive()
  await I.openContacts()
  await setContact(I, lead, { day: '01632 960123', team: '', night: '' })
  const before = await kept(I.page)
  await I.goBack()
  await I.hurryTo(route)
  await I.seeWhole()
  await I.clear()
  expect(await kept(I.page)).toBe(before)
  await I.page.keyboard.press('Escape')
  await I.page.keyboard.press('Escape')
  await expect(I.page.locator('#root')).toBeHidden()
  for (let press = 0; press < 3; press += 1) {
    await I.page.locator('.month').getByRole('button', { name: '9', exact: true }).click()
  }
  await I.seeStart()
  await I.reload()
  expect(await kept(I.page)).toBe(before)
  await I.openContacts()
  await I.main.locator('button[name=remove-all]').click()
  await I.main.locator('button[name=remove-all-no]').click()
  expect(await kept(I.page)).toBe(before)
  await I.main.locator('button[name=remove-all]').click()
  await seeNothingWrong(I, 'the question before all are removed')
  await I.main.locator('button[name=remove-all-yes]').click()
  await expect(I.main.getByText(words('contacts:all.done'))).toBeVisible()
  expect(await kept(I.page)).toBe(null)
  await expect(I.main.locator('[data-set]')).toHaveCount(0)
})

test('no page of training shows a number of this device', async ({ I }) => {
  await I.arrive()
  await I.openContacts()
  for (const id of ids) await setContact(I, id, { day: '07700 900987', team: '', night: '' })
  await I.goBack()
  const scenario = 'she-has-already-left'
  await beginPractice(I.page, scenario)
  await answer(I.page, expectedIn(scenario))
  await seeOutcome(I.page, scenarioOf(scenario).endsAt)
  // Ofcom keeps these for drama: practice makes its numbers of them.
  await expect(I.main.locator(`[data-contact="${lead}"]`)).toContainText('01632 960100')
  const pages = [
    'training-screen',
    'training-print',
    `training-room/${scenario}`,
    'training-groups',
  ]
  for (const page of [null, ...pages]) {
    if (page !== null) await openAt(I, page)
    await expect(I.page.locator('main').first()).toBeVisible()
    expect(await I.page.locator('body').innerText(), page ?? scenario).not.toContain('900987')
    await expect(I.page.locator('main [href^="tel:"]')).toHaveCount(0)
  }
})

for (const language of madeUp) {
  test(`the form, its faults, the code and what came in are whole in ${language.id} @phone`, async ({
    I,
  }) => {
    await speakMadeUp(I.page, language.id)
    await I.arrive()
    await openAt(I, 'contacts')
    const section = sectionOf(I, lead)
    await section.locator('button[name=set]').click()
    await section.locator('input').first().fill('09')
    await section.locator('button[name=save]').click()
    await expect(section.getByRole('alert')).toBeFocused()
    await seeWhole(I, 'a form with a fault')
    await section.locator('input').first().fill('01632 960123')
    await section.locator('button[name=save]').click()
    await I.page.locator('button[name=code]').click()
    await expect(I.page.locator('.code__picture')).toBeVisible()
    await seeWhole(I, 'a code')
    await openAt(I, `contacts=1~${lead}_2027-01-15_2222`)
    await expect(I.page.locator('button[name=keep]')).toBeVisible()
    await seeWhole(I, 'numbers that came in')
  })
}

async function seeWhole(I: Person, what: string): Promise<void> {
  const { wide, smallTargets, emergencyOutOfSight } = layout
  const rules = [untranslated, clipped, overlapping, wide, smallTargets, emergencyOutOfSight]
  for (const breaks of rules) {
    expect.soft(await I.page.evaluate(breaks), `${what}: ${breaks.name}`).toEqual([])
  }
}

/** Sets every number on one device, reads the code on its screen, and accepts the numbers on another. */
async function setUpAnother(I: Person, browser: Browser): Promise<void> {
  await I.arrive()
  await I.openContacts()
  for (const [index, id] of ids.entries()) {
    const team = `Safeguarding adults, whole trust (site ${String(index)})`.slice(0, 40)
    await setContact(I, id, { day: `01632 96012${String(index)} x45`, team, night: '07700 900123' })
  }
  await I.main.locator('button[name=code]').click()
  const studio = await I.page.context().newPage()
  const code = I.main.getByRole('img', { name: words('contacts:others.picture') })
  const link = await decoded(studio, code)
  await studio.close()
  expect(link).toBe(await I.main.locator('[data-link]').innerText())
  const other = await anotherDevice(browser, I)
  await other.arrive({ address: link ?? '' })
  await other.see(words('contacts:incoming.heading'))
  await expect(other.main).toContainText(words('contacts:incoming.warning'))
  await expect(other.main.locator('[data-incoming]')).toHaveCount(ids.length)
  await expect(other.main.locator('[href^="tel:"]')).toHaveCount(0)
  await expect(other.main.locator('[data-incoming]').first()).toContainText('01632 960120, ext. 45')
  expect(new URL(other.page.url()).hash).toBe('#contacts')
  expect(await kept(other.page)).toBe(null)
  await seeNothingWrong(other, 'numbers that came in')
  await other.main.locator('button[name=keep]').click()
  await other.see(words('contacts:heading'))
  await expect(other.main.locator('[data-set=device]')).toHaveCount(ids.length)
  expect(await kept(other.page)).toBe(await kept(I.page))
  await other.page.context().close()
}

/** A device of somebody else, at the same moment. */
async function anotherDevice(browser: Browser, { page }: Person): Promise<Person> {
  const viewport = page.viewportSize()
  const context = await browser.newContext({
    ...(viewport === null ? {} : { viewport }),
    baseURL: new URL('/', page.url()).href,
    serviceWorkers: 'block',
  })
  return new Person(await context.newPage())
}

/** Opens what an address names, as a link does. */
function openAt(I: Person, name: string): Promise<void> {
  return openPage(I.page, name)
}

interface Typed {
  readonly day: string
  readonly team: string
  readonly night: string
}

function sectionOf(I: Person, id: string): Locator {
  return I.main.locator(`[data-contact="${id}"]`)
}

async function setContact(I: Person, id: string, typed: Typed): Promise<void> {
  const section = sectionOf(I, id)
  await section.locator('button[name=set]').click()
  await fill(section, typed)
  await section.locator('button[name=save]').click()
  await expect(section).toHaveAttribute('data-set', 'device')
}

async function fill(section: Locator, typed: Typed): Promise<void> {
  await field(section, 'day').fill(typed.day)
  await field(section, 'team').fill(typed.team)
  await field(section, 'nightNumber').fill(typed.night)
}

function field(section: Locator, name: 'day' | 'team' | 'nightNumber'): Locator {
  return section.getByLabel(words(`contacts:form.${name}`), { exact: true })
}

/** What the device keeps of numbers, as it is kept. */
function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('contacts'))
}

function file(contacts: object, version = 1): string {
  return JSON.stringify({ format: 'contacts', version, contacts })
}
