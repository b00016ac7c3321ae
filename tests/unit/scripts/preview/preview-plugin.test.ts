import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createServer } from 'vite'
import { viteOptions } from '../../../../scripts/build/vite-options.ts'
import { previewPlugin } from '../../../../scripts/preview/preview-plugin.ts'
import { fixtures } from '../../check/load/fixtures.ts'

/** What somebody sees of a pathway while they change it, save after save. */

test('a page shows what was right last, says what is wrong now, and is loaded again when all is right', async () => {
  const { saves, until, page, number, sent } = await preview()
  await until('Nothing is wrong: every safety rule (1) holds on 7 paths at 180 moments.')
  expect(await page()).toContain('>null</script>')

  saves('"01632 960 001"', '"01632 960 009"')
  const wrong = '1 thing is wrong in what you saved. The page still shows what was right before.'
  const said = await until(wrong)
  expect(said).toContain('You saved services.json.')
  expect(said).toMatch(/tel-mismatch {2}.*services\.json:\d+ {2}services\.desk\.tel\n/)
  expect(sent()).toEqual([
    ['preview:notice', expect.objectContaining({ more: '' })],
    ['preview:notice', { says: wrong, more: expect.stringContaining('tel-mismatch') }],
  ])
  expect(await page()).toContain(wrong)
  expect(await number()).toContain('01632 960 001')

  saves('"+441632960001"', '"+441632960009"')
  await until('The page shows what you saved.')
  expect(sent().at(-1)).toEqual([{ type: 'full-reload' }])
  expect(await page()).toContain('>null</script>')
  expect(await number()).toContain('01632 960 009')
})

test('there is no page until a pathway is right', async () => {
  const { saves, until, page, sent } = await preview('"01632 960 001"', '"01632 960 009"')
  await until('The page shows nothing until it is mended.')
  expect(await page()).not.toContain('src/main.tsx')

  saves('"+441632960001"', '"+441632960009"')
  await until('The page shows what you saved.')
  expect(sent().at(-1)).toEqual([{ type: 'full-reload' }])
  expect(await page()).toContain('src/main.tsx')
})

/** Shows a copy of an area, in which one text is another from the start. */
async function preview(text = '', other = '') {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  for (const name of ['minimal', 'england-and-wales']) {
    cpSync(join(fixtures, name), join(folder, name), { recursive: true })
  }
  const services = join(folder, 'minimal/services.json')
  const saves = (from: string, to: string) =>
    writeFileSync(services, readFileSync(services, 'utf8').replace(from, to))
  saves(text, other)

  const told: string[] = []
  let heard: (() => void) | undefined
  const tell = (said: string) => {
    told.push(said)
    heard?.()
  }
  /** All that is told until a text is among it. It is told no second time. */
  const until = async (awaited: string) => {
    while (!told.join('\n').includes(awaited)) {
      await new Promise<void>((resolve) => (heard = resolve))
    }
    return told.splice(0).join('\n')
  }

  const server = await createServer({
    ...viteOptions(previewPlugin(join(folder, 'minimal'), { tell })),
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  })
  const send = vi.spyOn(server.ws, 'send')
  onTestFinished(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })
  return {
    saves,
    until,
    page: () => server.transformIndexHtml('/', readFileSync('index.html', 'utf8')),
    number: async () => (await server.transformRequest('virtual:pathway'))?.code,
    sent: () => send.mock.calls,
  }
}
