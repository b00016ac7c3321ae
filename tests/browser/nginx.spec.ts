import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { APIResponse } from '@playwright/test'
import words from '#later/start/en.json' with { type: 'json' }
import { headersFor } from '../../scripts/build/headers.ts'
import { askHost } from '../../scripts/release/ask.ts'
import { checkHost } from '../../scripts/release/check-host.ts'
import { sizesOf, type Traffic } from '../../scripts/release/sizes.ts'
import { sizesOn } from '../../scripts/release/sums.ts'
import { answer, dist, expect, go, seeOutcome, startAgain, visit } from './support/device.ts'
import { buildIn, buildOn, countLoads, test as base } from './support/next-build.ts'
import { type Nginx, startNginx } from './support/nginx.ts'

/** The host that docs/deploy.md describes, across two releases: the page’s own lines are run here. */

const test = base.extend<{ readonly nginx: Nginx }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from it.
  nginx: async ({}, use, testInfo) => {
    const nginx = await startNginx(testInfo.outputPath('nginx'), dist)
    await use(nginx)
    await nginx.stop()
  },
})

const chunk = trainingIn(dist)
const old = `/tool/assets/${chunk}`

test('nginx from Debian publishes two releases, with a tab open', async ({
  nginx,
  next,
  context,
  browser,
}) => {
  const tool = `${nginx.address}/tool/`
  const get = (path: string, encoding = 'br') =>
    context.request.get(nginx.address + path, {
      maxRedirects: 0,
      headers: { 'Accept-Encoding': encoding },
    })

  await test.step('each file has the headers that every host is asked for', async () => {
    const file = readFileSync(join(dist, '_headers'), 'utf8')
    const paths = [
      '/',
      '/index.html',
      '/sw.js',
      '/version.json',
      '/manifest.webmanifest',
      '/icon.svg',
    ]
    for (const path of [...paths, `/assets/${chunk}`]) {
      expect((await get(`/tool${path}`)).headers()).toMatchObject(lowerCase(headersFor(file, path)))
    }
  })

  await test.step('each file has its type, and its Brotli copy where there is one', async () => {
    for (const { path, type, encoding } of [
      { path: '', type: 'text/html; charset=utf-8', encoding: 'br' },
      { path: 'sw.js', type: 'application/javascript; charset=utf-8', encoding: 'br' },
      { path: 'version.json', type: 'application/json; charset=utf-8', encoding: 'br' },
      {
        path: 'manifest.webmanifest',
        type: 'application/manifest+json; charset=utf-8',
        encoding: 'br',
      },
      { path: 'icon.svg', type: 'image/svg+xml; charset=utf-8', encoding: 'br' },
      { path: 'icon-192.png', type: 'image/png', encoding: undefined },
    ]) {
      const headers = (await get(`/tool/${path}`)).headers()
      expect([headers['content-type'], headers['content-encoding']]).toEqual([type, encoding])
    }
    const sent = (await get('/tool/')).headers()
    expect([sent.vary, sent['content-length']]).toEqual(['Accept-Encoding', size('index.html.br')])
    expect((await get('/tool/', 'gzip')).headers()['content-encoding']).toBe('gzip')
  })

  await test.step('the address without its last slash is sent on, for good', async () => {
    const answered = await get('/tool')
    expect(answered.status()).toBe(301)
    expect(answered.headers()).toMatchObject({
      location: '/tool/',
      'cache-control': 'public, max-age=31536000',
    })
  })

  await test.step('what is not there is not found, and nobody keeps that answer', async () => {
    await seeNotFound(await get('/tool/assets/gone-00000000.js'))
  })

  const before = nginx.sent().length
  const page = await visit(context, tool)
  const sizes = sizesOn(readFileSync('docs/deploy.md', 'utf8'))

  await test.step('a first visit costs what the page says, and the sums are made from', () => {
    const sent = nginx
      .sent()
      .slice(before)
      .map(({ bytes }) => bytes)
    expectNear({ requests: sent.length, bytes: total(sent) }, sizes.first)
    expectNear(sizesOf(dist).first, sizes.first)
    expectNear(sizesOf(dist).update, sizes.update)
  })

  await test.step('a start after that asks for the version and the worker, and for nothing else', async () => {
    const asked = nginx.sent().length
    const since = () => nginx.sent().slice(asked)
    await page.reload()
    await expect
      .poll(() => new Set(since().map(({ path, status }) => `${path} ${status}`)))
      .toEqual(new Set(['/tool/version.json 200', '/tool/sw.js 304']))
    const each = new Map(since().map(({ path, bytes }) => [path, bytes]))
    expectNear({ requests: each.size, bytes: total([...each.values()]) }, sizes.check)
  })

  await test.step('the check of a release finds nothing wrong, and nothing to better', async () => {
    const { findings } = await checkHost(new URL(tool), askHost, Date.now())
    expect(findings).toEqual([])
  })

  const online = await browser.newContext({ serviceWorkers: 'block' })
  const without = await online.newPage()
  await without.goto(tool)
  await go(page, 'nhs', [['danger', 'no']])
  const loads = countLoads(page)
  nginx.publish(next, '2027-02-07')
  await expect.poll(() => builtAt(tool)).toBe(buildIn(next))

  await test.step('a tab with a case goes on, and hears of the release on Start', async () => {
    // A connection that was open before the reload may still be answered as before.
    await expect.poll(() => page.evaluate(isWaitingAfterUpdate)).toBe(true)
    await answer(page, [['age', 'under-18']])
    await seeOutcome(page, 'child')
    expect([loads(), await buildOn(page)]).toEqual([0, buildIn(dist)])
    await startAgain(page)
    await expect(page.getByText(words.update.waiting)).toBeVisible()
  })

  await test.step('a chunk of the release before is still there for a tab that asks for it', async () => {
    const answered = await get(old)
    expect([answered.status(), answered.headers()['content-type']]).toEqual([
      200,
      'application/javascript; charset=utf-8',
    ])
    const asked = without.waitForResponse((response) => response.url().endsWith(old))
    await without.getByRole('link', { name: words.training }).click()
    expect((await asked).status()).toBe(200)
    await expect(without.getByRole('heading', { level: 1 })).toHaveText(
      'Training with made-up cases',
    )
    await online.close()
  })

  await test.step('one tap lets the release in', async () => {
    await page.getByRole('button', { name: words.update.now }).click()
    await expect.poll(() => buildOn(page)).toBe(buildIn(next))
    await expect(page.locator('.device')).toContainText('Ready for offline use')
  })

  const newer = `/tool/assets/${trainingIn(next)}`
  expect(newer).not.toBe(old)

  await test.step('going back keeps the newer chunks, for whoever has the newer page open', async () => {
    nginx.goBack('2027-01-31')
    await expect.poll(() => builtAt(tool)).toBe(buildIn(dist))
    for (const path of [newer, old]) expect((await get(path)).status()).toBe(200)
  })

  await test.step('clearing takes what no release of the last three needs, and nothing else', async () => {
    const gone = earlierRelease(nginx.releases, '2027-01-17')
    const kept = earlierRelease(nginx.releases, '2027-01-24.2')
    for (const path of [gone, kept]) {
      writeFileSync(join(nginx.releases, '2027-01-31/tool', path), '')
    }
    nginx.clear()
    expect(readdirSync(nginx.releases).filter((name) => name.startsWith('20'))).toEqual([
      '2027-01-24.2',
      '2027-01-31',
      '2027-02-07',
    ])
    const statuses = await Promise.all(
      [gone, kept].map(async (path) => (await get(`/tool/${path}`)).status()),
    )
    expect(statuses).toEqual([404, 200])
    for (const path of [newer, old, '/tool/']) expect((await get(path)).status()).toBe(200)
    const { findings } = await checkHost(new URL(tool), askHost, Date.now())
    expect(findings).toEqual([])
  })
})

/** Makes a release of which one file of its own is still asked for, and returns that. */
function earlierRelease(releases: string, day: string): string {
  const file = `assets/only-${day}.js`
  mkdirSync(join(releases, day, 'tool/assets'), { recursive: true })
  writeFileSync(join(releases, day, 'tool', file), '')
  writeFileSync(join(releases, day, 'own'), `${file}\n`)
  return file
}

/** The file of the page of training in a build: nobody loads it before it is opened. */
function trainingIn(build: string): string {
  const names = readdirSync(join(build, 'assets'))
  return names.find((name) => /^TrainingPage.*\.js$/.test(name)) ?? ''
}

/** Runs in the page. */
async function isWaitingAfterUpdate(): Promise<boolean> {
  const registration = await navigator.serviceWorker.ready
  await registration.update()
  return registration.waiting !== null
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Within a tenth: a word more in the tool must not fail this. If it is more, npm run write:sums. */
function expectNear(measured: Traffic, said: Traffic): void {
  for (const what of ['requests', 'bytes'] as const) {
    expect(Math.abs(measured[what] / said[what] - 1), `${what}: ${measured[what]}`).toBeLessThan(
      0.1,
    )
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function size(path: string): string {
  return String(statSync(join(dist, path)).size)
}

async function seeNotFound(answered: APIResponse): Promise<void> {
  expect(answered.status()).toBe(404)
  expect(answered.headers()).not.toHaveProperty('cache-control')
  expect(answered.headers()).toHaveProperty('content-security-policy')
}

async function builtAt(tool: string): Promise<string> {
  const { build } = (await (await fetch(`${tool}version.json`)).json()) as {
    readonly build: string
  }
  return build
}
