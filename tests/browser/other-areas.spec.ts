import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArea } from '../../scripts/read-area.ts'
import { load } from '#check/load/load.ts'
import { answerOf } from '#flow/checks.ts'
import type { Flow } from '#flow/flow.ts'
import { kindOf, targetOf } from '#flow/graph.ts'
import { callsAt } from '#flow/outcome.ts'
import postersWords from '#later/posters/en.json' with { type: 'json' }
import { calendarOf } from '#services/calendar.ts'
import { seeNothingWrong } from './support/axe.ts'
import * as layout from './support/layout.ts'
import { expect, go, seeOutcome, startAgain, type Step, test, visit } from './support/device.ts'

/**
 * Areas that are plainly made up, and differ as areas do: twice the questions, a centre with a lunch
 * break, a desk across midnight, bank holidays of Scotland, other roles and another language; and one
 * with no local centre. Each is built as it is, and walked to every outcome without a connection.
 */

const root = join(import.meta.dirname, '../..')

const areas = [
  // The centre is at lunch, and open.
  { id: 'far-north', questions: 14, moments: ['2027-03-01T12:30:00Z', '2027-03-01T14:00:00Z'] },
  { id: 'no-centre', questions: 2, moments: ['2027-03-01T14:00:00Z'] },
]

/** Its sheets to print are made and shipped with it: it is the smallest. */
const withPosters = 'no-centre'

for (const { id, questions, moments } of areas) {
  test(`${id} leads to the calls of its own files, offline, on screens as good as any`, async ({
    server,
    context,
  }, testInfo) => {
    const path = join(root, 'tests/fixtures/flows/made-up', `${id}.json`)
    const folder = testInfo.outputPath('build')
    const posters = testInfo.outputPath('posters')
    if (id === withPosters) makePosters(path, posters)
    build(path, folder, posters)
    server.serve(folder)
    const flow = flowOf(path)
    const { pathway, texts } = flow
    const [role = ''] = pathway.roles
    expect(Object.keys(pathway.questions)).toHaveLength(questions)

    const page = await visit(context, server.address)
    if (id === withPosters) await keepPosters(page)
    await server.stop()
    if (id === withPosters) await openPosters(page, join(posters, id))
    for (const moment of moments) {
      await page.clock.setFixedTime(moment)
      await page.reload()
      await expect(page).toHaveTitle(new RegExp(texts.en?.pathway.name ?? ''))
      for (const [outcome, route] of waysAt(flow, Date.parse(moment))) {
        await go(page, role, route)
        await seeOutcome(page, outcome)
        const [first] = callsOf(flow, outcome, role, Date.parse(moment))
        const card = page.locator('main').locator('[data-service], [data-contact]').first()
        await expect(card).toHaveAttribute(...markOf(first))
        if (moment === moments.at(-1)) await seeGoodScreen(page, `${id}, ${outcome}`)
        await startAgain(page)
      }
    }
  })
}

/** Other calls in another order are other screens: a colour or a width may fail there alone. */
async function seeGoodScreen(page: Page, name: string): Promise<void> {
  const rules = [layout.wide, layout.emergencyOutOfSight, layout.smallTargets, layout.smallText]
  for (const rule of rules) expect.soft(await page.evaluate(rule), name).toEqual([])
  await seeNothingWrong({ page }, name)
}

function callsOf(flow: Flow, outcome: string, role: string, now: number) {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  return callsAt(flow.pathway.outcomes[outcome] ?? { calls: [] }, flow, role, now, calendar)
}

/** The attribute of a card, and its value. */
function markOf(shown: ReturnType<typeof callsAt>[number] | undefined): [string, string] {
  if (shown === undefined) throw new Error('There is no call.')
  const { call } = shown
  return 'service' in call ? ['data-service', call.service] : ['data-contact', call.contact]
}

function build(area: string, folder: string, posters: string): void {
  run(['scripts/build.ts'], { AREA: area, DIST: folder, POSTERS: posters })
}

function makePosters(area: string, folder: string): void {
  run(['scripts/poster.ts', '--folder', folder], { AREA: area })
}

function run(words: readonly string[], environment: Readonly<Record<string, string>>): void {
  execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  })
}

/** Whoever opens About has the files to print on the device from then on. */
async function keepPosters(page: Page): Promise<void> {
  await openAbout(page)
  await expect(page.getByText(postersWords.kept)).toBeVisible()
}

/** Without a connection every file is there as it was printed. */
async function openPosters(page: Page, folder: string): Promise<void> {
  await page.reload()
  await openAbout(page)
  const links = page.locator('[data-posters] a')
  await expect(links).toHaveCount(6)
  for (const link of await links.all()) {
    const saved = page.waitForEvent('download')
    await link.click()
    const file = await saved
    const printed = readFileSync(join(folder, file.suggestedFilename().replace('-', '/')))
    expect(readFileSync(await file.path()).equals(printed)).toBe(true)
  }
  await page.evaluate(() => (location.hash = ''))
}

async function openAbout(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#about'))
  await page.locator('[data-posters] summary').click()
}

function flowOf(path: string): Flow {
  const area = readArea(path)
  const loaded = load(area.ok ? area.files : {})
  if (!loaded.ok) throw new Error(`${path} has problems.`)
  return loaded.flow
}

/** A way to every outcome that can be reached at an instant, by a search over the file. */
function waysAt(flow: Flow, now: number): ReadonlyMap<string, readonly Step[]> {
  const { pathway } = flow
  const calendar = calendarOf(flow.holidays, pathway.version)
  const ways = new Map<string, readonly Step[]>()
  const follow = (node: string | undefined, route: readonly Step[]): void => {
    if (node === undefined) return
    const kind = kindOf(pathway, node)
    if (kind === 'check') {
      follow(targetOf(pathway, node, answerOf(flow, calendar, node, now)), route)
    } else if (kind === 'outcome') {
      if (!ways.has(node)) ways.set(node, route)
    } else {
      for (const given of Object.keys(pathway.questions[node]?.answers ?? {})) {
        follow(targetOf(pathway, node, given), [...route, [node, given]])
      }
    }
  }
  follow(pathway.start, [])
  return ways
}
