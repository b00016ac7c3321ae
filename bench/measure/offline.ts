import { chromium, type Page } from '@playwright/test'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contender } from '../contenders/list.ts'
import { type BenchServer } from '../server.ts'
import { type Tap } from '../table.ts'
import { launch, namesFunctions, openPage, tablet } from './browser.ts'
import { type Figures, paintOf, tap } from './visit.ts'

/** A tablet that has every contender on it, kept by the same service worker, and is switched off. */
export interface Tablet {
  /** Switches it on without a network, and opens one contender. */
  readonly open: (contender: Contender, path: readonly Tap[], cpu: number) => Promise<Figures>
}

/** Visits each contender once, and waits until the worker has every file of it. */
export async function prepareTablet(
  server: BenchServer,
  contenders: readonly Contender[],
): Promise<Tablet> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-tablet-'))
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }))
  server.shareWorker(true)
  // The tool’s own policy would refuse a worker that is not its own.
  const options = { ...launch, ...tablet, bypassCSP: true }
  const context = await chromium.launchPersistentContext(profile, options)
  await context.addInitScript(namesFunctions)
  for (const contender of contenders) {
    const page = await context.newPage()
    await page.goto(server.addressOf(contender))
    await page.evaluate(keepEverything)
    await page.close()
  }
  await context.close()
  server.shareWorker(false)
  return {
    open: (contender, path, cpu) => openOffline(profile, server, { contender, path, cpu }),
  }
}

/** In the page: registers the worker, and waits until it answers. */
async function keepEverything(): Promise<void> {
  await navigator.serviceWorker.register('sw.js')
  await navigator.serviceWorker.ready
  await new Promise<void>((resolve) => {
    const look = () => (navigator.serviceWorker.controller ? resolve() : setTimeout(look, 50))
    look()
  })
}

/** Opens one contender on a copy of the tablet, so that no run warms what the next one reads. */
async function openOffline(
  profile: string,
  server: BenchServer,
  { contender, path, cpu }: { contender: Contender; path: readonly Tap[]; cpu: number },
): Promise<Figures> {
  const copy = mkdtempSync(join(tmpdir(), 'bench-run-'))
  cpSync(profile, copy, { recursive: true })
  server.setDown(true)
  const context = await chromium.launchPersistentContext(copy, { ...launch, ...tablet })
  try {
    const { page } = await openPage(context, contender, { cpu, isOffline: true })
    await page.goto(server.addressOf(contender), { waitUntil: 'commit' })
    return await firstAnswerOn(page, contender, path)
  } finally {
    await context.close()
    server.setDown(false)
    rmSync(copy, { recursive: true, force: true })
  }
}

async function firstAnswerOn(
  page: Page,
  { answers }: Contender,
  [first]: readonly Tap[],
): Promise<Figures> {
  if (!answers || first === undefined) return { offlinePaint: await paintOf(page) }
  const answered = await tap(page, first)
  const offlinePaint = await paintOf(page)
  if (answered === null) return { offlinePaint, lost: 1 }
  return { offlinePaint, offlineAnswered: answered.painted, lost: 0 }
}
