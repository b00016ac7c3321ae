import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import pathway from '../../flows/hertfordshire/pathway.json' with { type: 'json' }
import text from '../../flows/hertfordshire/text/en.json' with { type: 'json' }
import { headersFor } from '../../scripts/build/headers.ts'
import { keptFilesOf } from '../../scripts/build/kept-files.ts'
import { sbomName, type sbomOf } from '../../scripts/build/sbom.ts'
import { dist, expect, go, seeOutcome, startAgain, test as base, visit } from './support/device.ts'
import { openPage } from './support/practice.ts'
import { momentWhen } from './support/moments.ts'
import { availabilityFor, outcomeIds, routeTo } from './support/pathway.ts'

/**
 * How to read this file: each outcome is reached by tapping, with a witness beside the page that
 * writes down every request, every word in the console and every entry of the history. Each place
 * where an answer could stay is then compared, whole, with what may be there.
 */

interface Witness {
  /** The address of every request of a page. */
  readonly requests: string[]
  /** What the console, an error or the security policy said. */
  readonly said: string[]
}

const test = base.extend<{ readonly witness: Witness }>({
  witness: async ({ context }, use) => {
    const witness: Witness = { requests: [], said: [] }
    context.on('request', (request) => witness.requests.push(request.url()))
    context.on('console', (message) => witness.said.push(message.text()))
    context.on('weberror', (error) => witness.said.push(String(error.error())))
    await context.addInitScript(writeDownHistory)
    await use(witness)
  },
})

/** What About keeps to print, whatever was answered; none in a build without sheets. */
const sheets = readdirSync(join(dist, 'assets'))
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => `assets/${name}`)

/** One route to each outcome, and when to go it: a check on the way asks the clock. */
const routes = outcomeIds.map((outcome) => {
  const availability = availabilityFor(outcome)
  return { outcome, steps: routeTo(outcome, availability).steps, at: momentWhen(availability) }
})

for (const at of new Set(routes.map((route) => route.at))) {
  test(`on the way to each outcome at ${at} nothing is sent, and no answer leaves a trace`, async ({
    server,
    context,
    witness,
  }) => {
    test.slow()
    await context.clock.setFixedTime(at)
    await (await visit(context, server.address)).close()
    for (const { outcome, steps } of routes.filter((route) => route.at === at)) {
      await test.step(outcome, async () => {
        const page = await visit(context, server.address)
        const filesBefore = await filesKept(page)
        const askedBefore = server.asked.length
        await go(
          page,
          'nhs',
          steps.map(({ node, answer }) => [node, answer] as const),
        )
        await seeOutcome(page, outcome)
        await lookAround(page)

        const asked = server.asked.slice(askedBefore)
        const always = ['/version.json', '/sw.js', ...sheets.map((sheet) => `/${sheet}`)]
        expect(asked.filter((path) => !always.includes(path))).toEqual([])
        expect(witness.requests.filter((address) => !address.startsWith(server.address))).toEqual(
          [],
        )
        expect(witness.said).toEqual([])
        expect(page.url()).toBe(server.address)
        expect(await historyOf(page)).toEqual({
          addresses: [server.address, `${server.address}#map`],
          titles: [text.pathway.name],
          written: [
            ...[...steps.keys(), steps.length].map((step) => ({ step: step + 1 })),
            { openedHere: true },
            { openedHere: true },
          ],
        })
        expect(await storageOf(page)).toEqual({
          local: { 'works-for': 'nhs', 'version-seen': pathway.version },
          session: {
            case: {
              version: pathway.version,
              role: 'nhs',
              trail: steps,
              savedAt: Date.parse(at),
              expiresAt: Date.parse(at) + 5 * 60 * 1000,
            },
          },
          databases: [],
          cookies: '',
        })
        expect(await filesKept(page)).toEqual(filesBefore)
        expect(await context.cookies()).toEqual([])

        await startAgain(page)
        expect((await storageOf(page)).session).toEqual({})
        await page.close()
      })
    }
  })
}

test('a first visit asks this server alone, for files of the build, and gives it nothing', async ({
  server,
  context,
  witness,
}) => {
  const posted: (string | null)[] = []
  context.on('request', (request) => posted.push(request.postData()))
  const page = await visit(context, server.address)
  await openAbout(page)
  const built = readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/"url":"([^"]+)"/g)
  const precached = [...built].map((match) => match[1] ?? '')
  const files = ['', '#about', 'sw.js', 'version.json', ...precached, ...sheets]
  const allowed = files.map((file) => `${server.address}${file}`)
  expect(allowed.length).toBeGreaterThan(10)
  expect(witness.requests.filter((address) => !allowed.includes(address))).toEqual([])
  expect(
    server.asked.filter((path) => !allowed.includes(new URL(path, server.address).href)),
  ).toEqual([])
  expect(posted.filter((data) => data !== null)).toEqual([])
  expect(witness.said).toEqual([])
})

test('the list of what the app is made from lies beside it: it says what ships, and no device keeps it', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'))
  const { components, metadata } = read(sbomName) as ReturnType<typeof sbomOf>
  const shipped = components.filter(({ scope }) => scope === 'required').map(({ name }) => name)
  const others = components.filter(({ scope }) => scope === 'excluded').map(({ name }) => name)
  expect(shipped).toEqual(expect.arrayContaining(['react-dom', 'serwist', 'nhsuk-frontend']))
  expect(others).toEqual(expect.arrayContaining(['vitest', 'typescript', 'sass']))
  const { build } = read('version.json') as { readonly build: string }
  expect(metadata.component.properties).toEqual([{ name: 'build:hash', value: build }])
  const kept = keptFilesOf(readFileSync(join(dist, 'sw.js'), 'utf8')).map(({ url }) => url)
  expect(kept).toContain('index.html')
  expect(kept.filter((url) => url.includes(sbomName))).toEqual([])
})

test('every package that ships has its licence in the file that every device keeps', () => {
  const kept = keptFilesOf(readFileSync(join(dist, 'sw.js'), 'utf8')).map(({ url }) => url)
  const file = kept.find((url) => /licences-.*\.txt$/.test(url)) ?? ''
  const licences = readFileSync(join(dist, file), 'utf8')
  const sbom = readFileSync(join(dist, sbomName), 'utf8')
  const { components } = JSON.parse(sbom) as ReturnType<typeof sbomOf>
  const shipped = components.filter(({ scope }) => scope === 'required')
  const headings = shipped.map(({ name, version }) => `${name} ${version}\n`)
  expect(headings.filter((heading) => !licences.includes(heading))).toEqual([])
})

test('every answer of the server has the headers that are published', async ({ request }) => {
  const published = readFileSync(join(dist, '_headers'), 'utf8')
  const script = /assets\/[\w-]+\.js/.exec(readFileSync(join(dist, 'index.html'), 'utf8'))?.[0]
  const paths = ['/', '/index.html', `/${script ?? ''}`, '/sw.js', '/version.json', '/icon.svg']
  for (const path of paths) {
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    const expected = Object.entries(headersFor(published, path)).map(
      ([name, value]) => [name.toLowerCase(), value] as const,
    )
    expect(expected.length).toBeGreaterThan(5)
    expect(response.headers()).toMatchObject(Object.fromEntries(expected))
  }
})

test('the published headers refuse what the tool does not need', () => {
  const published = headersFor(readFileSync(join(dist, '_headers'), 'utf8'), '/')
  const policy = (published['Content-Security-Policy'] ?? '').split('; ')
  expect(policy).toEqual([
    "default-src 'none'",
    expect.stringMatching(/^script-src 'self' 'sha256-[\w+/=]+'$/),
    expect.stringMatching(/^style-src 'sha256-[\w+/=]+'$/),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
    "frame-ancestors 'none'",
  ])
  expect(published['Referrer-Policy']).toBe('no-referrer')
})

/** Runs in the page before its own scripts: writes down history entries, and policy violations. */
function writeDownHistory(): void {
  const written: unknown[] = []
  Object.assign(window, { written })
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method].bind(history)
    history[method] = (state: unknown, ...rest) => {
      written.push(state)
      original(state, ...rest)
    }
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    throw new Error(`The policy refused ${event.blockedURI} by ${event.violatedDirective}`)
  })
}

/** Opens everything that an outcome has folded, About and the map, and comes back. */
async function lookAround(page: Page): Promise<void> {
  // What is around the calls comes later than they do.
  await expect(page.locator('button[name=record]')).toBeVisible()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
  await expect(page.locator('.sources li:visible').first()).toBeVisible()
  await openAbout(page)
  await comeBack(page)
  await openPage(page, 'map')
  await page.locator('input[type=time]').fill('03:00')
  await page.locator('[data-node="advice-first"]').press('Enter')
  await expect(page.locator('[data-panel="advice-first"]')).toBeVisible()
  await page.keyboard.press('Escape')
  await comeBack(page)
}

async function comeBack(page: Page): Promise<void> {
  await page.locator('button[name="leave-page"]').first().click()
  await expect(page.locator('.call').first()).toBeVisible()
}

async function openAbout(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'About this tool' }).click()
  await expect(page.locator('.hash')).toBeAttached()
}

/** Every address and title in the history of the tab, and every state that was written into it. */
async function historyOf(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  const { entries } = await devtools.send('Page.getNavigationHistory')
  const ours = entries.filter(({ url }) => url !== 'about:blank')
  const written = await page.evaluate(
    () => (window as unknown as { readonly written: readonly unknown[] }).written,
  )
  return {
    addresses: [...new Set(ours.map(({ url }) => url))],
    titles: [...new Set(ours.map(({ title }) => title))],
    written,
  }
}

async function storageOf(page: Page) {
  return page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(
      Object.entries(sessionStorage).map(([key, value]) => [key, JSON.parse(String(value))]),
    ),
    databases: await indexedDB.databases(),
    cookies: document.cookie,
  }))
}

/** What the caches hold: each address, and how many bytes. */
async function filesKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const files: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.arrayBuffer()
        files.push(`${name} ${request.url} ${String(body?.byteLength)}`)
      }
    }
    return files.toSorted()
  })
}
