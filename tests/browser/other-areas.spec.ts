import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf } from '#flow/checks.ts'
import type { Flow } from '#flow/flow.ts'
import { kindOf, targetOf } from '#flow/graph.ts'
import { callsAt } from '#flow/outcome.ts'
import postersWords from '#later/posters/en.json' with { type: 'json' }
import { calendarOf } from '#services/calendar.ts'
import { areaAt, madeUpAreas } from '../support/areas.ts'
import { seeNothingWrong } from './support/axe.ts'
import * as layout from './support/layout.ts'
import { expect, go, seeOutcome, startAgain, type Step, test, visit } from './support/device.ts'

/**
 * Areas that are plainly made up, and differ as areas do. Each is built as it is, and walked without a
 * connection: to every outcome while its centre is open, and by one way at the moments that are its own.
 */

const root = join(import.meta.dirname, '../..')

/** What somebody sees who comes by the clock’s check at some moment. */
interface Look {
  readonly at: string
  readonly outcome: string
  /** The state of one service there, in a word and in its sentence. */
  readonly service: string
  readonly availability: 'open' | 'closed' | 'may-be-closed'
  readonly says: string
}

/** Written by hand: a Monday’s lunch break, its night, and the day on which Scotland keeps 2 January. */
const farNorth: readonly Look[] = [
  {
    at: '2027-03-01T12:30:00Z',
    outcome: 'rest',
    service: 'office',
    availability: 'closed',
    says: 'Opens today at 1pm',
  },
  {
    at: '2027-03-01T23:59:00Z',
    outcome: 'night-now',
    service: 'night-desk',
    availability: 'open',
    says: 'until tomorrow, Tuesday, at 6am',
  },
  {
    at: '2028-01-04T11:00:00Z',
    outcome: 'rest',
    service: 'office',
    availability: 'may-be-closed',
    says: 'bank holiday',
  },
]

const whenOpen = '2027-03-01T14:00:00Z'
const questions: Readonly<Record<string, number>> = { 'far-north': 14, 'no-centre': 2 }
const looks: Readonly<Record<string, readonly Look[]>> = { 'far-north': farNorth }

/** Its sheets to print are made and shipped with it: it is the smallest. */
const withPosters = 'no-centre'

for (const { name: id, path } of madeUpAreas) {
  test(`${id} leads to the calls of its own files, offline, on screens as good as any`, async ({
    server,
    context,
  }, testInfo) => {
    // It builds the area before it looks at it.
    test.slow()
    const folder = testInfo.outputPath('build')
    const posters = testInfo.outputPath('posters')
    if (id === withPosters) makePosters(path, posters)
    build(path, folder, posters)
    server.serve(folder)
    const { flow } = areaAt(path)
    const { pathway, texts } = flow
    const [role = ''] = pathway.roles
    expect(Object.keys(pathway.questions)).toHaveLength(questions[id]!)

    const page = await visit(context, server.address)
    if (id === withPosters) await keepPosters(page)
    await server.stop()
    if (id === withPosters) await openPosters(page, join(posters, id))
    await openAt(page, whenOpen)
    await expect(page).toHaveTitle(new RegExp(texts.en?.pathway.name ?? ''))
    const open = waysAt(flow, Date.parse(whenOpen))
    for (const [outcome, { route }] of open) {
      await go(page, role, route)
      await seeOutcome(page, outcome)
      const [first] = callsOf(flow, outcome, role, Date.parse(whenOpen))
      const card = page.locator('main').locator('[data-service], [data-contact]').first()
      await expect(card).toHaveAttribute(...markOf(first))
      await seeGoodScreen(page, `${id}, ${outcome}`)
      await startAgain(page)
    }
    for (const { at, outcome, service, availability, says } of looks[id] ?? []) {
      await openAt(page, at)
      await go(page, role, wayToCheck(flow))
      await seeOutcome(page, outcome)
      const card = page.locator(`main [data-service="${service}"]`)
      await expect(card).toHaveAttribute('data-availability', availability)
      await expect(card).toContainText(says)
      if (!open.has(outcome)) await seeGoodScreen(page, `${id}, ${outcome}`)
      await startAgain(page)
    }
  })
}

/** Opens the tool again, at this moment. */
async function openAt(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment)
  await page.reload()
}

/** The shortest way that ends where the clock answers. */
function wayToCheck(flow: Flow): readonly Step[] {
  const ways = [...waysAt(flow, Date.parse(whenOpen)).values()].filter(({ isByClock }) => isByClock)
  const [way] = ways.sort((one, other) => one.route.length - other.route.length)
  if (way === undefined) throw new Error('The clock answers nowhere.')
  return way.route
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

interface Way {
  readonly route: readonly Step[]
  /** Whether the clock gave the last answer. */
  readonly isByClock: boolean
}

/** A way to every outcome that can be reached at an instant, by a search over the file. */
function waysAt(flow: Flow, now: number): ReadonlyMap<string, Way> {
  const { pathway } = flow
  const calendar = calendarOf(flow.holidays, pathway.version)
  const ways = new Map<string, Way>()
  const follow = (node: string | undefined, way: Way): void => {
    if (node === undefined) return
    const kind = kindOf(pathway, node)
    if (kind === 'check') {
      const next = targetOf(pathway, node, answerOf(flow, calendar, node, now))
      follow(next, { ...way, isByClock: true })
    } else if (kind === 'outcome') {
      if (!ways.has(node)) ways.set(node, way)
    } else {
      for (const given of Object.keys(pathway.questions[node]?.answers ?? {})) {
        const route: readonly Step[] = [...way.route, [node, given]]
        follow(targetOf(pathway, node, given), { route, isByClock: false })
      }
    }
  }
  follow(pathway.start, { route: [], isByClock: false })
  return ways
}
