import { copyFileSync, cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import outcomeWords from '#later/outcome/en.json' with { type: 'json' }
import interfaceWords from '#text/en/interface.json' with { type: 'json' }
import words from '#later/start/en.json' with { type: 'json' }
import training from '#later/training/en.json' with { type: 'json' }
import {
  dist,
  expect,
  go,
  seeAllKept,
  seeOutcome,
  test,
  toBeacon,
  visit,
  whenOpen,
} from './support/device.ts'
import { sentence } from './support/interface-words.ts'
import type { BrowserContext, Page } from '@playwright/test'

const ready = sentence(words.offline.ready)
const notReady = sentence(words.offline['not-ready'])
const refused = sentence(words.offline.refused)

test.describe('after one visit', () => {
  test('the tool starts cold with no server, and goes the whole way', async ({
    server,
    device,
  }) => {
    const context = await device.switchOn()
    await visit(context, server.address)
    await device.switchOff()
    await server.stop()

    const restarted = await device.switchOn()
    await restarted.setOffline(true)
    await restarted.clock.setFixedTime(whenOpen)
    const page = await restarted.newPage()
    await page.goto(server.address)
    await expect(page.getByText(ready)).toBeVisible()
    await go(page, 'nhs', toBeacon)
    await seeOutcome(page, 'beacon')
    await page.getByText(outcomeWords.why, { exact: true }).click()
    await expect(page.locator('.sources li:visible').first()).toBeVisible()
    await page.getByRole('link', { name: 'About this tool' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About this tool')
    await page.getByRole('link', { name: 'What is sure and what is not' }).click()
    await expect(page.locator('.service-facts')).toHaveCount(7)
  })

  test('the tool starts with no server from every address @engines', async ({
    server,
    context,
  }) => {
    await (await visit(context, server.address)).close()
    await server.stop()
    for (const address of ['index.html', '?from=a-poster', '#about', '#no-such-page']) {
      await test.step(address, async () => {
        const again = await context.newPage()
        await again.goto(server.address + address)
        await expect(again.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(again.locator('#root .emergency-bar')).toBeVisible()
        await again.close()
      })
    }
  })
})

test.describe('in a folder, the address without its last slash', () => {
  test.beforeEach(({ server }, testInfo) => {
    const site = testInfo.outputPath('site')
    cpSync(dist, join(site, 'tool'), { recursive: true })
    copyFileSync(join(dist, '_headers'), join(site, '_headers'))
    server.serve(site)
  })

  test('leads into the folder, and works offline from there', async ({ server, context }) => {
    const page = await visit(context, `${server.address}tool?from=a-poster`)
    await expect(page).toHaveURL(`${server.address}tool/?from=a-poster`)
    await server.stop()
    await page.reload()
    await expect(page.getByText(ready)).toBeVisible()
  })

  test('starts with no server where the host sent it on for good', async ({ server, device }) => {
    server.sendOn('/tool', '/tool/')
    await visit(await device.switchOn(), `${server.address}tool`)
    await device.switchOff()
    await server.stop()

    const restarted = await device.switchOn()
    for (const isOffline of [false, true]) {
      await restarted.setOffline(isOffline)
      for (const part of ['', '#about']) {
        const page = await restarted.newPage()
        await page.goto(`${server.address}tool${part}`)
        await expect(page).toHaveURL(`${server.address}tool/${part}`)
        await expect(page.locator('#root .emergency-bar')).toBeVisible()
        await page.close()
      }
    }
  })
})

test.describe('“Ready for offline use” is true', () => {
  test('a device on which a file is missing says so, and mends itself with a connection', async ({
    server,
    context,
  }) => {
    const page = await visit(context, server.address)
    const gone = await removeOneKeptFile(page, /background/)
    server.refuse(gone)
    await emptyBrowserCache(context)
    await page.reload()
    await expect(page.getByText(notReady)).toBeVisible()
    await expect(page.getByText(ready)).toBeHidden()

    server.allow(gone)
    await page.reload()
    await expect(page.getByText(ready)).toBeVisible()
    await server.stop()
    await page.reload()
    await expect(page.getByText(ready)).toBeVisible()
  })

  test('a first visit that could not keep every file says so, and the next one keeps them', async ({
    server,
    page,
  }) => {
    server.refuse('/icon-512.png')
    await page.goto(server.address)
    await expect(page.getByText(notReady)).toBeVisible()

    server.allow('/icon-512.png')
    await page.reload()
    await expect(page.getByText(ready)).toBeVisible()
  })

  test('what no case needs may be missing: Start says so, and who opens a part of it keeps all', async ({
    server,
    context,
  }) => {
    const [chunk = ''] = scriptsNamed('TrainingPage')
    server.answer(chunk, readFileSync(join(dist, 'index.html'), 'utf8'))
    const page = await context.newPage()
    await page.goto(server.address)
    await expect(page.getByText(ready)).toBeVisible()
    await expect(page.getByText(words.offline['without-rest'])).toBeVisible()

    server.allow(chunk)
    await page.goto(`${server.address}#map`)
    await expect(page.locator('[data-node]').first()).toBeVisible()
    await page.goBack()
    await seeAllKept(page)
    await expect(page.getByText(words.offline['without-rest'])).toBeHidden()
    await server.stop()
    await page.goto(`${server.address}#training`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(training.list.heading)
  })

  test('on a connection that is to be spared, what no case needs waits until somebody opens a part of it', async ({
    server,
    context,
  }) => {
    const page = await visitSparing(context, server.address)
    const training = [...scriptsNamed('TrainingPage'), ...scriptsNamed('EditorPage')].sort()
    const asked = () => server.asked.filter((path) => training.includes(path)).sort()
    expect(asked()).toEqual([])
    await page.goto(`${server.address}#map`)
    await expect.poll(asked).toEqual(training)
  })

  test('what a case needs is all there before the rest is: with no server a case goes its way', async ({
    server,
    context,
  }) => {
    await (await visitSparing(context, server.address)).close()
    await server.stop()
    await emptyBrowserCache(context)

    const page = await context.newPage()
    await page.clock.setFixedTime(whenOpen)
    await page.goto(server.address)
    await go(page, 'nhs', toBeacon)
    await seeOutcome(page, 'beacon')
    await page.getByText(outcomeWords.why, { exact: true }).click()
    await expect(page.locator('.sources li:visible').first()).toBeVisible()
    for (const address of ['record', 'person', 'signs', 'without-speech', 'keep', 'you', 'about']) {
      const before = await page.getByRole('heading', { level: 1 }).textContent()
      await page.evaluate((hash) => (location.hash = hash), address)
      const h1 = page.getByRole('heading', { level: 1 })
      await expect(h1).not.toHaveText(before ?? '')
      await expect(h1).not.toHaveText(interfaceWords.pageMissing.heading)
    }
  })

  test('no file is kept that is not the one that was built, and Start says whom to tell', async ({
    server,
    page,
  }) => {
    const [chunk = ''] = scriptsNamed('pages')
    // Many hosts answer with their page, and 200, where a file is not there.
    const instead = [
      { path: '/icon.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      { path: chunk, text: readFileSync(join(dist, 'index.html'), 'utf8') },
    ]
    for (const { path, text } of instead) server.answer(path, text)
    await page.goto(server.address)
    await expect(page.getByText(notReady)).toBeVisible()
    const kept = await page.evaluate(
      (paths) => Promise.all(paths.map((path) => caches.match(path).then(Boolean))),
      instead.map(({ path }) => path),
    )
    expect(kept).toEqual([false, false])
  })
})

test('a server that cannot tell whether a file has changed sends each file once', async ({
  server,
  page,
}) => {
  server.forgetTags()
  await page.goto(server.address)
  await seeAllKept(page)
  const twice = server.asked.filter((path, index) => server.asked.indexOf(path) !== index)
  expect(twice).toEqual([])
})

test.describe('where there is no service worker', () => {
  test('the tool works with a connection, and says that it needs one', async ({
    browser,
    server,
  }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.clock.setFixedTime(whenOpen)
    await page.goto(server.address)
    await expect(page.getByText(refused)).toBeVisible()
    await go(page, 'nhs', toBeacon)
    await seeOutcome(page, 'beacon')
    await context.close()
  })

  for (const [browserWhich, script] of [
    ['has none', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
    [
      'refuses it',
      () => {
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('refused', 'SecurityError'))
      },
    ],
  ] as const) {
    test(`a browser that ${browserWhich} says the same`, async ({ server, page }) => {
      await page.addInitScript(script)
      await page.goto(server.address)
      await expect(page.getByText(refused)).toBeVisible()
      await go(page, 'nhs', [['danger', 'yes']])
      await seeOutcome(page, 'emergency')
    })
  }
})

test.describe('where the browser may remove what it kept', () => {
  test('a tab of Safari says how to keep the tool', async ({ server, page }) => {
    await page.addInitScript(() => Object.assign(navigator, { standalone: false }))
    await page.goto(server.address)
    await expect(page.getByText(ready)).toBeVisible()
    await expect(page.getByText(words.offline['home-screen'])).toBeVisible()
  })

  test('Safari from the Home Screen does not', async ({ server, page }) => {
    await page.addInitScript(() => Object.assign(navigator, { standalone: true }))
    await page.goto(server.address)
    await expect(page.getByText(ready)).toBeVisible()
    await expect(page.getByText(words.offline['home-screen'])).toBeHidden()
  })

  for (const { answer, says } of [
    { answer: true, says: false },
    { answer: false, says: true },
    { answer: null, says: true },
  ]) {
    test(`the browser is asked to keep the files; it answers ${String(answer)}`, async ({
      server,
      page,
    }) => {
      await page.addInitScript((promised) => {
        StorageManager.prototype.persisted = async () => false
        StorageManager.prototype.persist = async () => {
          document.documentElement.dataset.asked = 'persist'
          if (promised === null) throw new TypeError('refused')
          return promised
        }
      }, answer)
      await page.goto(server.address)
      await expect(page.getByText(ready)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-asked', 'persist')
      const may = page.getByText(words.offline['not-persistent'])
      await expect(may).toBeVisible({ visible: says })
    })
  }
})

test.describe('the tool can be installed', () => {
  test('the browser finds nothing wrong with its manifest', async ({ server, page }) => {
    await page.goto(server.address)
    const devtools = await page.context().newCDPSession(page)
    const { errors, data } = await devtools.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(JSON.parse(data ?? '')).toMatchObject({ display: 'standalone', start_url: './' })
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    // A private window, in which tests run, is never offered an installation.
    const reasons = installabilityErrors.map(({ errorId }) => errorId)
    expect(reasons.filter((reason) => reason !== 'in-incognito')).toEqual([])
  })

  test('every icon is there, in the size that is said of it', async ({ server, page }) => {
    await page.goto(server.address)
    const icons = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')
      const manifest = (await (await fetch(link?.href ?? '')).json()) as {
        icons: { src: string; sizes: string; type: string }[]
      }
      const apple = { src: 'icon-180.png', sizes: '180x180', type: 'image/png' }
      return Promise.all(
        [...manifest.icons, apple].map(async ({ src, sizes, type }) => {
          const response = await fetch(src)
          const drawn = await createImageBitmap(await response.blob())
          const is = `${String(drawn.width)}x${String(drawn.height)} ${response.headers.get('content-type') ?? ''}`
          return { src, says: `${sizes} ${type}`, is }
        }),
      )
    })
    expect(icons.map(({ src }) => src)).toEqual([
      'icon-192.png',
      'icon-512.png',
      'icon-maskable-512.png',
      'icon-180.png',
    ])
    expect(icons.filter(({ says, is }) => says !== is)).toEqual([])
  })
})

/** Opens the tool on a connection that saves data, and waits until all that a case needs is kept. */
async function visitSparing(context: BrowserContext, address: string): Promise<Page> {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.getByText(words.offline['without-rest'])).toBeVisible()
  return page
}

/** Leaves what the worker kept, and takes what the browser kept by itself. */
async function emptyBrowserCache(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.clearBrowserCache')
  await page.close()
}

/** The addresses of the scripts of the build that begin with a name. */
function scriptsNamed(name: string): readonly string[] {
  const assets = readdirSync(join(dist, 'assets'))
  return assets
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.js'))
    .map((file) => `/assets/${file}`)
}

/** Deletes a file from what the service worker kept, and returns its path. */
async function removeOneKeptFile(page: Page, name: RegExp): Promise<string> {
  return page.evaluate(async (source) => {
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName)
      for (const request of await cache.keys()) {
        if (!new RegExp(source).test(request.url)) continue
        await cache.delete(request)
        return new URL(request.url).pathname
      }
    }
    return ''
  }, name.source)
}
