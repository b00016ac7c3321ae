import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { Scenario } from '#scenarios/schema.ts'
import words from '#later/training/scorm/en.json' with { type: 'json' }
import { areaAt, madeUpAreas, shippedAreas } from '../support/areas.ts'
import { seeNothingWrong } from './support/axe.ts'
import {
  callsOn,
  closePackage,
  offerLate,
  openPackage,
  packageName,
  packages,
  startLearningSystem,
} from './support/learning-system.ts'
import { outcomeIds } from './support/pathway.ts'
import { scenarioOf } from './support/scenarios.ts'
import { expect, test } from './support/test.ts'

/**
 * How to read this file: both packages are built, and looked at as files. Then each is held by a
 * real run-time, as a learning system holds it: somebody goes one scenario right and another wrong,
 * leaves, comes back and completes practice. Then the learning system goes wrong: it keeps nothing,
 * comes late, was begun before, or hands back what it kept with entities in it. Last, the same page
 * where no learning system is, and the packages of another area.
 */

const root = join(import.meta.dirname, '../..')
const versions = ['1.2', '2004'] as const

test.describe.configure({ mode: 'serial' })

test.beforeAll(() => {
  test.setTimeout(240_000)
  pack({})
})

for (const version of versions) {
  test(`the manifest of SCORM ${version} lists every file of the zip, and no other`, async ({
    page,
  }) => {
    const zip = unzipSync(readFileSync(join(packages.folder, `${packageName(version)}.zip`)))
    const names = Object.keys(zip)
    const folder = readdirSync(join(packages.folder, packageName(version)), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile())
    expect(names).toHaveLength(folder.length)
    const manifest = await page.evaluate(readManifest, strFromU8(zip['imsmanifest.xml']!))
    expect(manifest).toEqual({
      error: null,
      schemaVersion: version === '1.2' ? '1.2' : '2004 4th Edition',
      items: ['page'],
      resources: ['page'],
      kinds: ['sco'],
      launch: 'index.html',
      files: names.filter((name) => name !== 'imsmanifest.xml'),
    })
    const html = strFromU8(zip['index.html']!)
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThanOrEqual(2)
    expect(
      addresses.filter((address) => !names.includes(address?.replace('./', '') ?? '')),
    ).toEqual([])
    expect(html).toContain(`data-scorm="${version}"`)
    expect(names.filter((name) => /sw\.js$|webmanifest$/.test(name))).toEqual([])
  })
}

const dialects = {
  '1.2': {
    initialise: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    session: 'cmi.core.session_time',
    spent: /^0000:0\d:(?!00\.00)\d\d\.\d\d$/,
    total: 'cmi.core.total_time',
    location: 'cmi.core.lesson_location',
    exit: 'cmi.core.exit',
  },
  '2004': {
    initialise: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    session: 'cmi.session_time',
    spent: /^PT0H\dM(?!0\.00S)\d+\.\d\dS$/,
    total: 'cmi.total_time',
    location: 'cmi.location',
    exit: 'cmi.exit',
  },
} as const

for (const version of versions) {
  test(`practice runs, resumes and reports in SCORM ${version}`, async ({ I }) => {
    const { initialise, terminate, get, status, score, session, spent, total, location, exit } =
      dialects[version]
    const { page } = I
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const system = await startLearningSystem(version)
    const right = scenarioOf('he-says-he-is-nineteen')
    const wrong = scenarioOf('after-the-operation')
    const third = scenarioOf('the-landlord-on-the-stairs')
    const wrongScore = Math.round((100 * wrongTurnOf(wrong)) / wrong.steps.length)
    const mean = (...scores: number[]) =>
      String(Math.round(scores.reduce((a, b) => a + b) / scores.length))

    let practice = await openPackage(page, system, version)
    await expect(practice.getByText(words.recording.kept)).toBeVisible()
    await seeProgress(practice, 0)
    expect(system.kept()[status]).toBe('incomplete')

    await goRight(practice, 'he-says-he-is-nineteen', right)
    await expect.poll(() => system.kept()[score]).toBe('100')
    await goWrong(practice, 'after-the-operation', wrong)
    await expect.poll(() => system.kept()[score]).toBe(mean(100, wrongScore))
    const best = { 'he-says-he-is-nineteen': 100, 'after-the-operation': wrongScore }
    const suspended = JSON.stringify({ best, at: 'after-the-operation' })
    expect(system.kept()).toMatchObject({
      [status]: 'incomplete',
      'cmi.suspend_data': suspended,
      [location]: 'after-the-operation',
    })
    await closePackage(page, terminate)
    expect(await counted(page, initialise, terminate)).toEqual([1, 1])
    expect(system.kept()).toMatchObject({ [exit]: 'suspend', 'cmi.suspend_data': suspended })
    expect(await lastSet(page, session)).toMatch(spent)
    expect(system.kept()[total]).toMatch(/[1-9]/)
    const firstVisit = system.commits.length

    practice = await openPackage(page, system, version)
    await expect(practice.getByRole('heading', { name: wrong.title })).toBeVisible()
    await practice.getByRole('link', { name: 'Leave practice' }).click()
    await seeProgress(practice, 2)
    await expect(practice.getByText(`${wrong.title}: ${String(wrongScore)} of 100`)).toBeVisible()
    expect(system.kept()).toMatchObject({ [status]: 'incomplete', 'cmi.suspend_data': suspended })
    await goRight(practice, 'the-landlord-on-the-stairs', third)
    await expect
      .poll(() => system.kept())
      .toMatchObject({ [status]: 'completed', [score]: mean(100, wrongScore, 100) })
    await closePackage(page, terminate)
    expect(await counted(page, initialise, terminate)).toEqual([1, 1])
    expect(system.commits.length).toBeGreaterThan(firstVisit)

    const got = (await callsOn(page)).filter(([name]) => name === get).map(([, element]) => element)
    expect(got).toEqual(['cmi.suspend_data', status])
    const ours = [system.address, system.address.replace('localhost', '127.0.0.1')]
    expect(asked.filter((address) => !ours.some((one) => address.startsWith(one)))).toEqual([])
    await system.stop()
  })
}

for (const version of versions) {
  test(`what is not kept is said at once and told again in SCORM ${version}`, async ({ I }) => {
    const { page } = I
    I.expectComplaints()
    const { score } = dialects[version]
    const third = scenarioOf('the-landlord-on-the-stairs')
    const system = await startLearningSystem(version)
    const practice = await openPackage(page, system, version)
    await expect(practice.getByText(words.recording.kept)).toBeVisible()
    system.refuse(true)
    await goRight(practice, 'the-landlord-on-the-stairs', third)
    await expect(practice.getByText(words.warning)).toBeVisible()
    await practice.getByRole('link', { name: words.why }).click()
    await expect(practice.getByText(words.recording.refused)).toBeVisible()
    await expect(practice.locator('pre')).toContainText(`${third.title}: 100 of 100`)
    await practice.getByRole('button', { name: words.result.copy }).click()
    await expect(practice.getByText(/^Copied|The text is selected/)).toBeVisible()
    system.refuse(false)
    await expect(practice.getByText(words.recording.kept)).toBeVisible({ timeout: 15_000 })
    await expect(practice.locator('pre')).toHaveCount(0)
    expect(system.kept()[score]).toBe('100')
    await system.stop()
  })

  test(`one that comes late, or was begun, is taken up in SCORM ${version}`, async ({ I }) => {
    const { page } = I
    const { initialise, terminate, score, status } = dialects[version]
    const first = 'he-says-he-is-nineteen'
    const earlier = {
      [score]: '80',
      [status]: 'incomplete',
      'cmi.suspend_data': JSON.stringify({ best: { [first]: 80 }, at: null }).replaceAll(
        '"',
        '&quot;',
      ),
    }
    const system = await startLearningSystem(version, earlier)
    let practice = await openPackage(page, system, version, 'host-late')
    await expect(practice.getByText(words.recording.looking)).toBeVisible()
    await offerLate(page)
    await expect(practice.getByText(words.recording.kept)).toBeVisible()
    await seeProgress(practice, 1)
    expect(system.kept()).toMatchObject(earlier)
    await closePackage(page, terminate)
    practice = await openPackage(page, system, version, 'host-begun')
    await expect(practice.getByText(words.recording.kept)).toBeVisible()
    await goRight(practice, 'the-landlord-on-the-stairs', scenarioOf('the-landlord-on-the-stairs'))
    await expect.poll(() => system.kept()[score]).toBe('90')
    await closePackage(page, terminate)
    expect(await counted(page, initialise, terminate)).toEqual([2, 1])
    await system.stop()
  })
}

test('without a learning system it says that nothing is recorded, and works', async ({ I }) => {
  const { page } = I
  const system = await startLearningSystem('2004')
  await page.goto(`${system.address}/${packageName('2004')}/index.html`)
  await expect(page.getByText(words.recording.none)).toBeVisible({ timeout: 15_000 })
  await seeNothingWrong(I, 'the list in a learning system')
  await goRight(page, 'the-landlord-on-the-stairs', scenarioOf('the-landlord-on-the-stairs'))
  await page.getByRole('link', { name: 'All cases' }).click()
  await seeProgress(page, 1)
  await expect(page.getByRole('button', { name: words.result.copy })).toBeVisible()
  await seeNothingWrong(I, 'the list with a result that is not kept')
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0)
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await system.stop()
})

test('a made-up area is packed with its own cases and none of another', async ({ I }, testInfo) => {
  const { page } = I
  const [area] = madeUpAreas.filter(({ path }) => areaAt(path).trainingFiles !== undefined)
  const { flow, trainingFiles = {} } = areaAt(area!.path)
  const held = { folder: testInfo.outputPath('packages'), area: area!.name }
  pack({ AREA: area!.path, DIST: held.folder })
  const names = versions.map((version) => packageName(version, held))
  expect(readdirSync(held.folder).sort()).toEqual(names.flatMap((name) => [name, `${name}.zip`]))
  const zip = unzipSync(readFileSync(join(held.folder, `${names[0]!}.zip`)))
  expect(strFromU8(zip['imsmanifest.xml']!)).toContain(`version="${flow.pathway.version}"`)
  const shipped = shippedAreas.map(({ path }) => areaAt(path).flow.texts.en!.pathway.area)
  const texts = Object.values(zip).map((file) => strFromU8(file))
  expect(shipped.filter((name) => texts.some((text) => text.includes(name)))).toEqual([])

  const system = await startLearningSystem('1.2', {}, held)
  const practice = await openPackage(page, system, '1.2')
  await expect(practice.getByText(words.recording.kept)).toBeVisible()
  for (const [file, text] of Object.entries(trainingFiles)) {
    const id = /^scenarios\/(.*)\.json$/.exec(file)?.[1]
    if (id !== undefined) await goRight(practice, id, JSON.parse(text) as Scenario)
  }
  await expect
    .poll(() => system.kept())
    .toMatchObject({ 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '100' })
  await system.stop()
})

function pack(environment: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build-scorm.ts'], {
    cwd: root,
    env: { ...process.env, ...environment },
  })
}

type Held = Page | FrameLocator

async function goRight(held: Held, id: string, { steps }: Scenario): Promise<void> {
  await begin(held, id)
  for (const { node, answer } of steps) await give(held, node, answer)
  await finish(held)
  await expect(held.getByText('You took the expected route')).toBeVisible()
}

/** As expected up to a tempting answer that leads to an outcome, and that answer. */
async function goWrong(held: Held, id: string, wrong: Scenario): Promise<void> {
  const at = wrongTurnOf(wrong)
  await begin(held, id)
  for (const { node, answer } of wrong.steps.slice(0, at)) await give(held, node, answer)
  const { node, tempting } = wrong.steps[at]!
  await give(held, node, tempting!.find(({ leadsTo }) => outcomeIds.includes(leadsTo))!.answer)
  await finish(held)
  await expect(held.locator(`[data-parts-at="${String(at)}"]`)).toBeVisible()
}

function wrongTurnOf({ steps }: Scenario): number {
  return steps.findIndex(({ tempting }) =>
    tempting?.some(({ leadsTo }) => outcomeIds.includes(leadsTo)),
  )
}

async function begin(held: Held, id: string): Promise<void> {
  const list = held.locator('[href="#training"]').first()
  if (await list.isVisible()) await list.click()
  await leadsNowhere(held)
  await held.locator(`[href="#training/${id}"]`).click()
  await held.locator('button[name="all"]').click()
  await leadsNowhere(held)
  await held.locator('button[name="begin"]').click()
}

async function give(held: Held, node: string, answer: string): Promise<void> {
  const button = answer === 'continue' ? '[name="continue"]' : `[name="${node}"][value="${answer}"]`
  await leadsNowhere(held)
  await held.locator(`button${button}`).click()
}

async function finish(held: Held): Promise<void> {
  await expect(held.locator('main[data-outcome]')).toBeVisible()
  await leadsNowhere(held)
  await held.locator('button[name="finish"]').click()
  await expect(held.locator('button[name="again"]')).toBeVisible()
  await leadsNowhere(held)
}

/** No number on this screen dials, and no link leads out of the package. */
async function leadsNowhere(held: Held): Promise<void> {
  await expect(held.locator('.emergency-bar')).toContainText('999')
  const links = await held
    .locator('#root')
    .evaluate((app) =>
      [...app.querySelectorAll('a, [href]')].map((link) => link.getAttribute('href') ?? ''),
    )
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((link) => link !== '#main' && !/^#training(\/[\w-]+)?$/.test(link))).toEqual(
    [],
  )
  await expect(held.locator('button[name="hide"]')).toHaveCount(0)
}

async function seeProgress(held: Held, done: number): Promise<void> {
  const sentence = words.progress.replace('{{needed}}', '3').replace('{{done}}', String(done))
  await expect(held.getByText(sentence, { exact: true })).toBeVisible()
}

async function counted(page: Page, ...names: readonly string[]): Promise<readonly number[]> {
  const calls = await callsOn(page)
  return names.map((name) => calls.filter(([called]) => called === name).length)
}

/** The value that an element was set to last, as it came from the package. */
async function lastSet(page: Page, element: string): Promise<string> {
  const set = (await callsOn(page)).filter(([, of]) => of === element)
  return set.at(-1)?.[2] ?? ''
}

/** Runs in the page: what a browser reads in a manifest. */
function readManifest(text: string) {
  const manifest = new DOMParser().parseFromString(text, 'application/xml')
  const each = (name: string, attribute: string) =>
    [...manifest.getElementsByTagName(name)].map((one) => one.getAttribute(attribute))
  const resource = manifest.querySelector('resource')
  return {
    error: manifest.querySelector('parsererror')?.textContent ?? null,
    schemaVersion: manifest.querySelector('schemaversion')?.textContent,
    items: each('item', 'identifierref'),
    resources: each('resource', 'identifier'),
    kinds: [...(resource?.attributes ?? [])]
      .filter(({ localName }) => /^scormtype$/i.test(localName))
      .map(({ value }) => value),
    launch: resource?.getAttribute('href'),
    files: each('file', 'href'),
  }
}
