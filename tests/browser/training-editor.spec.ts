import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import shipped from '../../flows/hertfordshire/scenarios/a-word-at-the-desk.json' with { type: 'json' }
import { test as deviceTest, visit } from './support/device.ts'
import { words } from './support/interface-words.ts'
import { headingOf, labelOf, pathway } from './support/pathway.ts'
import { openPage } from './support/practice.ts'
import type { Person } from './support/person.ts'
import { seeNothingWrong } from './support/axe.ts'
import { drawn } from './support/resize.ts'
import { expect, test } from './support/test.ts'

/** How to read this file: write, lose nothing, hand over, refuse, look at; then what they share. */

const address = './#training-write'
const editor = (key: string, values: Readonly<Record<string, string>> = {}) =>
  words(`editor:${key}`, values)

test('by the keyboard alone a scenario is written from nothing until it is ready @desktop', async ({
  I,
}) => {
  test.setTimeout(180_000)
  await I.arrive({ address })
  await I.see(editor('heading'))
  await expect(I.main.getByText(editor('noRealPerson'))).toBeVisible()
  await press(I, I.button(editor('new')))
  await expect(I.main.getByText(editor('noRealPerson'))).toBeVisible()
  await type(I, editor('title'), 'A made-up night')
  await pick(I, I.main.getByLabel(editor('setting')), 'Hospital ward')
  await pick(I, I.main.getByLabel(editor('role')), 'NHS')
  await I.main.getByLabel(editor('at')).fill('2027-01-15T10:00')
  await press(I, I.main.getByRole('checkbox', { name: 'A refusal' }))
  await turnTo(I, 'told')
  for (const number of ['1', '2', '3']) {
    await type(I, editor('entry', { of: editor('briefing'), number }), `Paragraph ${number}.`)
  }
  for (const place of ['seen', 'heard', 'present', 'questions']) {
    await turnTo(I, place === 'questions' ? 'talk' : 'seen')
    await type(I, editor('entry', { of: editor(place), number: '1' }), `Something ${place}.`)
  }
  await turnTo(I, 'walk')
  const route = [
    ['danger', 'no'],
    ['age', 'adult'],
    ['concern', 'place'],
  ] as const
  for (const [index, [node, answer]] of route.entries()) {
    if (index > 0) await press(I, I.main.locator('[name=go-next-answer]'))
    const step = stepOf(I, index, node)
    await expect(step.getByRole('radio')).toHaveCount(
      Object.keys(pathway.questions[node]!.answers).length,
    )
    await press(I, step.getByRole('radio', { name: labelOf({ node, answer }), exact: true }))
    await type(I, editor('because'), `Because ${node}.`, step)
    // The pathway’s own sources for the question are there already.
    await expect(step.locator('.editor__chosen li').first()).toBeVisible()
  }
  await expect(
    I.main.getByText(editor('endsHere', { title: headingOf('report-concern') })),
  ).toBeVisible()

  await turnToAnswer(I, 1)
  await expect(I.main.getByRole('radio')).toHaveCount(
    Object.keys(pathway.questions.age!.answers).length,
  )
  const age = stepOf(I, 1, 'age')
  await press(I, age.locator('[name=add-tempting]'))
  await pick(
    I,
    age.getByLabel(editor('temptingAnswer')),
    labelOf({ node: 'age', answer: 'under-18' }),
  )
  await expect(age.getByText(editor('leadsTo', { place: headingOf('child') }))).toBeVisible()
  await type(I, editor('temptingBecause'), 'He said twenty.', age)

  await turnTo(I, 'check')
  await press(I, I.button(editor('markReady')))
  await expect(I.main.locator('#field-check')).toBeFocused()
  const lacking = I.main.locator('[name=to-problem]')
  await expect(lacking).toHaveCount(2)
  await expect(I.main.getByText(editor('problem.no-teaching-source'))).toBeVisible()
  await press(I, lacking.first())
  await expect(I.main.getByLabel(editor('teachingSays'))).toBeFocused()
  await type(I, editor('teachingSays'), 'Ring about a place too.')
  const teaching = I.main.locator('#field-teaching-0')
  await press(I, teaching.getByRole('button', { name: editor('addOwnSource') }))
  const ownSource = teaching.getByLabel(editor('ownSource'), { exact: true })
  await expect(ownSource).toBeFocused()
  await turnTo(I, 'check')
  await press(I, lacking.first())
  await expect(ownSource).toBeFocused()
  await I.page.keyboard.type('Our ward’s own plan')
  // Nothing has to be pressed for what is written to be kept.
  await turnTo(I, 'about')
  await turnTo(I, 'talk')
  await expect(ownSource).toHaveValue('Our ward’s own plan')
  await expect(I.main.getByText(editor('wholeShort'))).toBeVisible()

  await turnTo(I, 'about')
  await I.main.getByLabel(editor('title'), { exact: true }).focus()
  await I.page.keyboard.press('End')
  await I.page.keyboard.type('!!')
  await I.page.keyboard.press('Control+z')
  await I.see('A made-up night')
  await I.page.keyboard.press('Control+Shift+Z')
  await I.see('A made-up night!!')
  await turnTo(I, 'check')
  await press(I, I.button(editor('markReady')))
  await expect(I.main.getByText(editor('isReady'))).toBeVisible()
  await press(I, I.button(editor('toList')))
  await expect(I.main.locator('[data-own]')).toHaveAttribute('data-state', 'ready')

  await press(I, I.main.locator('[name=open]'))
  await turnTo(I, 'walk')
  await turnToAnswer(I, 2)
  await press(
    I,
    stepOf(I, 2, 'concern').getByRole('radio', {
      name: labelOf({ node: 'concern', answer: 'person' }),
      exact: true,
    }),
  )
  await turnTo(I, 'check')
  await press(I, I.button(editor('markReady')))
  await expect(I.main.getByText(editor('problem.no-end')).first()).toBeVisible()
  // It leads to the question that has no answer yet.
  await press(I, I.main.locator('[name=next-problem]'))
  await expect(I.main.locator('#field-steps-3')).toBeFocused()
  await press(I, I.button(editor('toList')))
  await expect(I.main.locator('[data-own]')).toHaveAttribute('data-state', 'draft')
})

test('by the keyboard alone a case is made from a copy, and the count of what is missing leads on @phone', async ({
  I,
}) => {
  await I.arrive({ address })
  await press(I, I.main.locator('[name=duplicate-shipped]'))
  const missing = I.main.locator('.editor__missing')
  const topics = I.main.locator('#field-topics')
  await expect(topics).toContainText(editor('problem.as-copied'))
  await press(I, topics.locator('[name=still-fits]'))
  await expect(topics).toBeFocused()
  await expect(topics).not.toContainText(editor('problem.as-copied'))
  const title = I.main.getByLabel(editor('title'), { exact: true })
  await title.focus()
  await I.page.keyboard.press('ControlOrMeta+A')
  await I.page.keyboard.press('Delete')
  await turnTo(I, 'told')
  const entry = editor('entry', { of: editor('briefing'), number: '1' })
  const first = I.main.getByLabel(entry, { exact: true })
  // The other parts are folded into one line, so that this one is on the first screen.
  await I.page.evaluate(() => scrollTo(0, 0))
  await expect(I.main.locator('[name=part]').first()).toBeHidden()
  await expect(first).toBeInViewport({ ratio: 0.5 })
  await first.focus()
  await I.page.keyboard.press('ControlOrMeta+A')
  await I.page.keyboard.press('Delete')
  await expect(missing).toBeInViewport()
  await press(I, I.main.locator('[name=next-problem]'))
  await expect(title).toBeFocused()
  await I.page.keyboard.type('On our own ward')
  await press(I, I.main.locator('[name=next-problem]'))
  await expect(first).toBeFocused()
  await I.page.keyboard.type('A made-up evening.')
  await turnTo(I, 'walk')
  await turnToAnswer(I, 2)
  const because = I.main.getByLabel(editor('because'), { exact: true })
  await expect(because).toHaveCount(1)
  await because.fill('')
  await turnTo(I, 'about')
  await press(I, I.main.locator('[name=next-problem]'))
  await expect(I.main.locator('#field-steps-2-because')).toBeFocused()
  await I.page.keyboard.type('Because she asks for it.')
  await turnTo(I, 'check')
  await press(I, I.button(editor('markReady')))
  await expect(I.main.getByText(editor('problem.as-copied')).first()).toBeVisible()
  await expect(I.main.getByText(editor('isReady'))).toHaveCount(0)
  expect(await sayThatAllFits(I)).toEqual(
    expect.arrayContaining(['field-steps-0', 'field-teaching-0', 'field-variants-0']),
  )
  await expect(missing).toContainText(editor('wholeShort'))
  await turnTo(I, 'check')
  await press(I, I.button(editor('markReady')))
  await expect(I.main.getByText(editor('isReady'))).toBeVisible()
  await press(I, I.button(editor('toList')))
  await expect(I.main.locator('[data-own]')).toHaveAttribute('data-state', 'ready')
})

test('a tab that is killed during an edit loses nothing', async ({ I, context }) => {
  await I.arrive({ address })
  await I.button(editor('new')).click()
  await I.main.getByLabel(editor('title')).pressSequentially('Killed in the middle of a wor')
  await I.page.close()
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByRole('heading', { level: 3 })).toHaveText('Killed in the middle of a wor')
  await again.locator('button[name=open]').click()
  await again.getByLabel(editor('minutes')).fill('25')
  const crashed = again.waitForEvent('crash')
  await again.goto('chrome://crash').catch(() => undefined)
  await crashed
  await again.close()
  const last = await context.newPage()
  await last.goto(address)
  await last.locator('button[name=open]').click()
  await expect(last.getByLabel(editor('minutes'))).toHaveValue('25')
  expect(await last.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('what is exported, deleted and imported again is the same', async ({ I }) => {
  await I.arrive({ address })
  await I.main.getByLabel(editor('shipped')).selectOption('a-word-at-the-desk')
  await I.button(editor('duplicateShipped')).click()
  const title = editor('copyOf', { title: shipped.title })
  await I.see(title)
  await sayThatAllFits(I)
  await expect(I.main.getByText(editor('wholeShort'))).toBeVisible()
  await turnTo(I, 'check')
  await I.button(editor('markReady')).click()
  await expect(I.main.getByText(editor('isReady'))).toBeVisible()
  await I.button(editor('toList')).click()
  const before = await exported(I)
  const { $schema: _, ...content } = shipped
  expect(JSON.parse(before)).toEqual({ madeFor: pathway.version, ...content, title })

  await I.main.locator('[name=delete]').click()
  await expect(I.main.locator('[data-own]')).toHaveCount(0)
  await I.main.locator('[name=put-back]').click()
  await expect(I.main.locator('[data-own]')).toHaveCount(1)
  await I.main.locator('[name=delete]').click()
  await give(I, 'mine.json', before)
  await expect(I.main.getByText(editor('imported', { title }))).toBeVisible()
  await I.main.locator('[name=open]').click()
  await turnTo(I, 'check')
  await I.button(editor('markReady')).click()
  await expect(I.main.getByText(editor('isReady'))).toBeVisible()
  await I.button(editor('toList')).click()
  expect(await exported(I)).toBe(before)

  await I.main.locator('[name=open]').click()
  await I.main.getByLabel(editor('title'), { exact: true }).fill('')
  await I.button(editor('toList')).click()
  const unfinished = await exported(I)
  expect(JSON.parse(unfinished)).toMatchObject({ unfinished: true, title: '' })
  await give(I, 'unfinished.json', unfinished)
  await expect(I.main.locator('[data-state=draft]')).toHaveCount(2)
})

test('of an unfinished copy nothing is forgotten', async ({ I }) => {
  await I.arrive({ address })
  await I.main.locator('[name=duplicate-shipped]').click()
  await test.step('a source that is chosen waits to be added, while somebody reads another part', async () => {
    await turnTo(I, 'walk')
    const step = I.main.locator('#field-steps-0')
    const source = step.getByLabel(editor('source'), { exact: true })
    await step.getByText(editor('addAnotherSource'), { exact: true }).click()
    await source.selectOption('local-practice')
    await turnTo(I, 'about')
    await turnTo(I, 'walk')
    await expect(source).toHaveValue('local-practice')
    await expect(source).toBeVisible()
    await step.locator('[name=add-source]').click()
    await expect(step.locator('.editor__chosen')).toContainText(editor('localPractice'))
    await expect(source).toHaveValue('')
  })
  await test.step('what is still as in the copy is so in its file, and nothing else is', async () => {
    await turnTo(I, 'about')
    await I.main.locator('#field-topics [name=still-fits]').click()
    await I.button(editor('toList')).click()
    const text = await exported(I)
    await I.main.locator('[name=delete]').click()
    await give(I, 'copy.json', text)
    await I.main.locator('[name=open]').click()
    await expect(I.main.locator('#field-about')).toContainText(editor('problem.as-copied'))
    await expect(I.main.locator('#field-topics')).not.toContainText(editor('problem.as-copied'))
    await turnTo(I, 'walk')
    await expect(I.main.locator('#field-steps-0')).not.toContainText(editor('problem.as-copied'))
    await turnTo(I, 'told')
    await expect(I.main.locator('#field-briefing')).toContainText(editor('problem.as-copied'))
  })
})

test('a malformed file is refused with the place, and nothing of it is kept', async ({ I }) => {
  test.slow()
  await I.arrive({ address })
  const refused = I.main.getByRole('alert')
  const text = JSON.stringify(shipped, null, 2)
  const files = [
    {
      name: 'html.json',
      text: text.replace('You are a', '<img src=x onerror=alert(1)> a'),
      says: /^Line \d+, briefing\[0\]: /,
    },
    {
      name: 'proto.json',
      text: text.replace('{', '{ "__proto__": { "title": 1 },'),
      says: /^Line 1, __proto__: /,
    },
    { name: 'short.json', text: text.slice(0, 900), says: /^Line \d+: / },
    { name: 'deep.json', text: '['.repeat(150_000), says: /^Line 1: This nests too deep/ },
    {
      name: 'large.json',
      text: 'x',
      times: 49_000_000,
      says: /^Line 1: A scenario file has 200 kilobytes at most/,
    },
  ]
  for (const { name, text: content, times, says } of files) {
    if (times === undefined) await give(I, name, content)
    else await giveRepeated(I, name, content, times)
    await expect(refused).toContainText(editor('refused', { file: name }))
    await expect(refused.getByRole('listitem').first()).toHaveText(says)
  }
  await I.reload()
  await expect(I.main.getByText(editor('ownNone'))).toBeVisible()
})

test('a scenario for another version says which steps no longer exist, until that is read', async ({
  I,
}) => {
  await I.arrive({ address })
  const [first, second, ...others] = shipped.steps
  const steps = [first, { ...second, node: 'an-older-question' }, ...others]
  await give(I, 'old.json', JSON.stringify({ ...shipped, madeFor: '2020-01-01', steps }, null, 2))
  await I.main.locator('[name=open]').click()
  const misfits = I.main.locator('[data-misfits]')
  await expect(misfits).toContainText(
    editor('misfitsOf', { madeFor: '2020-01-01', version: pathway.version }),
  )
  await expect(misfits.getByRole('listitem').first()).toContainText(
    /steps\[1\]\.node: There is no "an-older-question"/,
  )
  await turnTo(I, 'walk')
  await expect(I.main.getByText(editor('left')).first()).toBeVisible()
  await turnTo(I, 'check')
  await I.button(editor('markReady')).click()
  await expect(I.main.getByText(editor('problem.no-longer')).first()).toBeVisible()
  await I.reload()
  await I.main.locator('[name=open]').click()
  await misfits.getByRole('button').click()
  await expect(misfits).toHaveCount(0)
})

test('axe finds nothing wrong with the list and the form, nor is either too wide @phone', async ({
  I,
}) => {
  test.slow()
  await I.arrive({ address })
  await give(I, 'broken.json', '{')
  await expect(I.main.getByRole('alert')).toBeVisible()
  await I.main.getByLabel(editor('shipped')).selectOption('a-word-at-the-desk')
  await seeNothingWrong(I, 'list')
  expect.soft(await I.page.evaluate(isTooWide), 'list').toBe(false)
  await I.button(editor('duplicateShipped')).click()
  const title = I.main.getByLabel(editor('title'), { exact: true })
  await title.fill('a\t<b>')
  await expect(title).toHaveValue('a < b>')
  await title.fill('')
  await turnTo(I, 'walk')
  await I.main.locator('[name=add-tempting]').first().click()
  await turnTo(I, 'check')
  await I.button(editor('markReady')).click()
  for (const part of ['check', 'about', 'walk', 'talk']) {
    await turnTo(I, part)
    await I.unfoldAll()
    await seeNothingWrong(I, part)
    expect.soft(await I.page.evaluate(isTooWide), part).toBe(false)
  }
})

test('where the browser keeps nothing it says so, works, and can export', async ({ I }) => {
  await I.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('no', 'SecurityError')
        },
      },
    })
  })
  await I.arrive({ address })
  await expect(I.main.getByText(editor('kept.refused'))).toBeVisible()
  await I.button(editor('new')).click()
  await I.main.getByLabel(editor('title')).fill('Only here')
  await I.button(editor('toList')).click()
  expect(JSON.parse(await exported(I))).toMatchObject({ unfinished: true, title: 'Only here' })
})

test('a connection that the browser has closed is opened again, and nothing is lost', async ({
  I,
}) => {
  await I.page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    const opened: IDBOpenDBRequest[] = []
    indexedDB.open = (...asked) => {
      const request = open(...asked)
      opened.push(request)
      return request
    }
    addEventListener('close-databases', () => opened.forEach(({ result }) => result.close()))
  })
  await I.arrive({ address })
  await I.main.getByLabel(editor('shipped')).selectOption('a-word-at-the-desk')
  await I.button(editor('duplicateShipped')).click()
  await I.page.evaluate(() => dispatchEvent(new Event('close-databases')))
  await I.main.getByLabel(editor('title'), { exact: true }).fill('After Safari has closed it')
  await expect(I.main.locator('[data-kept=lasting]')).toBeVisible()
  await I.reload()
  await I.see(editor('heading'))
  await expect(I.main.getByRole('heading', { level: 3 })).toHaveText('After Safari has closed it')
})

for (const { what, version, stores, says } of [
  { what: 'made by a newer version', version: 2, stores: ['scenarios'], says: 'newer' },
  { what: 'not ours', version: 1, stores: ['others'], says: 'strange' },
  { what: 'empty, and so made again', version: 1, stores: [], says: 'lasting' },
]) {
  test(`a database that is ${what}: ${says}`, async ({ I }) => {
    await I.arrive()
    await I.page.evaluate(makeDatabases, { version, stores })
    await openPage(I.page, 'training-write')
    await expect(I.main.locator(`[data-kept=${says}]`)).toHaveText(editor(`kept.${says}`))
    await openPage(I.page, 'training-groups')
    const trouble = says === 'lasting' ? words('groups:none') : words(`groups:trouble.${says}`)
    await expect(I.main.getByText(trouble)).toBeVisible()
    expect(await I.page.evaluate(readVersions)).toEqual({
      training: version,
      'training-groups': version,
    })
  })
}

deviceTest(
  'the editor works with no server, and keeps what was written',
  async ({ server, context }) => {
    const page = await visit(context, server.address)
    await page.close()
    await server.stop()
    const offline = await context.newPage()
    await offline.goto(`${server.address}#training-write`)
    await offline.locator('button[name=new]').click()
    await offline.getByLabel(editor('title')).fill('Without a network')
    await offline.reload()
    await expect(offline.getByRole('heading', { level: 3 })).toHaveText('Without a network')
  },
)

function stepOf(I: Person, index: number, node: string): Locator {
  const name = editor('asked', { number: String(index + 1), asks: headingOf(node) })
  return I.main.getByRole('group', { name, exact: true })
}

/** Goes from part to part of a copy, and says of each that it still fits. @returns where they were */
async function sayThatAllFits(I: Person): Promise<readonly string[]> {
  const next = I.main.locator('[name=next-problem]')
  const here = I.main.locator('fieldset:focus')
  const places: string[] = []
  await expect(next).toBeVisible()
  while (await next.isVisible()) {
    await press(I, next)
    await expect(here).toContainText(editor('problem.as-copied'))
    const place = (await here.getAttribute('id')) ?? ''
    const fits = I.main.locator(`#${place} > .ways > [name=still-fits]`)
    await press(I, fits)
    await expect(fits).toHaveCount(0)
    await expect(I.main.locator(`#${place}`)).toBeFocused()
    places.push(place)
  }
  return places
}

/** Turns to a part of the form, by the keyboard. */
async function turnTo(I: Person, part: string): Promise<void> {
  const all = I.main.locator('[name=parts]')
  await I.main.locator('[name=parts]:visible, [name=part]:visible').first().waitFor()
  if (await all.isVisible()) await press(I, all)
  await press(I, I.main.locator(`[name=part][value=${part}]`))
  await expect(I.main.locator('#field-part')).toBeFocused()
}

/** Turns to one of the answers, from 0. */
async function turnToAnswer(I: Person, index: number): Promise<void> {
  await press(I, I.main.locator('[name=answers]'))
  await press(I, I.main.locator(`[name=answer][value="${String(index)}"]`))
  await expect(I.main.locator(`#field-steps-${String(index)}`)).toBeFocused()
}

/** Comes to it as the keyboard does, and presses it. */
async function press(I: Person, target: Locator): Promise<void> {
  // What was pressed before may move the focus in the next frame.
  await drawn(I.page)
  await target.focus()
  await expect(target).toBeFocused()
  await I.page.keyboard.press('Space')
}

async function type(I: Person, label: string, text: string, within = I.main): Promise<void> {
  await within.getByLabel(label, { exact: true }).focus()
  await I.page.keyboard.type(text)
}

async function pick(I: Person, select: Locator, label: string | RegExp): Promise<void> {
  await select.focus()
  const options = await select.locator('option').allTextContents()
  const wanted = options.findIndex((option, at) =>
    typeof label === 'string' ? option === label : at > 0 && label.test(option),
  )
  for (let at = 0; at < wanted; at += 1) await I.page.keyboard.press('ArrowDown')
  await expect(select.locator('option:checked')).toHaveText(label)
}

/** Gives a file that is made in the page: one so large takes minutes to send to a busy browser. */
async function giveRepeated(I: Person, name: string, text: string, times: number): Promise<void> {
  const made = { name, text, times }
  await I.main.getByLabel(editor('import')).evaluate((element, file) => {
    const input = element as HTMLInputElement
    const transfer = new DataTransfer()
    const type = 'application/json'
    transfer.items.add(new File([file.text.repeat(file.times)], file.name, { type }))
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, made)
}

async function give(I: Person, name: string, text: string): Promise<void> {
  await I.main
    .getByLabel(editor('import'))
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

async function exported(I: Person): Promise<string> {
  const download = I.page.waitForEvent('download')
  await I.main.locator('[name=export]').first().click()
  return readFileSync(await (await download).path(), 'utf8')
}

/** Makes both databases of training, as something other than this version of the tool did. */
async function makeDatabases(made: { version: number; stores: readonly string[] }): Promise<void> {
  for (const name of ['training', 'training-groups']) {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, made.version)
      request.onupgradeneeded = () =>
        made.stores.forEach((store) => request.result.createObjectStore(store))
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
  }
}

async function readVersions(): Promise<Record<string, number | undefined>> {
  const all = await indexedDB.databases()
  return Object.fromEntries(all.map(({ name = '', version }) => [name, version]))
}

function isTooWide(): boolean {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth
}
