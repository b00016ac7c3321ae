import { readSavedCase, type SavedCaseRead } from '#device/saved-case.ts'
import { isFromFile, isSingleFile } from '#device/single-file.ts'
import type { RunningCase } from '#machine/case.ts'
import { pageInAddress } from './address.ts'
import { type Clock, createDeviceClock, readEventTime, whenLate } from './clock.ts'
import { createSession } from './case/session.ts'
import type { LiveSession } from './case/session-state.ts'
import { act, answerEarly } from './early/early-page.ts'
import { edgeRunner } from './early/edge-case.ts'
import { type PageData, readPageData } from './early/page-data.ts'
import { followHide } from './hide.ts'
import { showFailure, showUntilReady } from './frame/show-failure.ts'
import { followInputs, hideWhenAway } from './presence.ts'
import { dropDoubleTaps } from './taps.ts'

/**
 * The script inside `index.html` that runs before anything is painted.
 *
 * 1. It answers taps at once, from the screens that are ready made in the page. The app goes on with
 *    the same clock and the same session, on the same screen.
 * 2. A saved case is checked against its deadline. While one is about to be shown, or another
 *    page is, the prerendered start page is held back, so that nothing wrong is ever painted.
 * 3. A tap that only the app can answer is kept, and played back by it.
 * 4. The tool can be hidden from the first moment on, and stays hidden when it is loaded again.
 * 5. Should the app’s script fail to load, to start or to go on, the page shows whom to call; and so
 *    it does where the script lets somebody wait who tapped, or who has no page. It still may come.
 *    In a folder, the address without its last slash is mended first.
 * 6. The browser’s offer to put the tool on the home screen is kept: it comes once, and early.
 */

export interface BeforePaint {
  readonly clock: Clock
  /** The live session of this window. It runs by the edges of the pathway, until the app has come. */
  readonly session: LiveSession<RunningCase>
  readonly read: SavedCaseRead
  /** The browser’s offer to put the tool on the home screen, once it has made it. */
  readonly offer: Event | undefined
  /** The app renders now; returns whether its first render equals what is on the page. */
  readonly handOver: () => boolean
  /** The app is ready: stops holding the page back, and answers the tap that waited for it. */
  readonly stop: () => void
}

declare global {
  interface Window {
    beforePaint?: BeforePaint
  }
}

const page = document.documentElement

function showWhomToCall(event: Event): void {
  if (isReady) {
    if (isOurs(event)) showFailure()
  } else if (isOfScript(event)) {
    showUntilReady()
    enterFolder()
  }
}

/** A host that serves `/tool` as it does `/tool/` sends the browser to look for the files outside it. */
function enterFolder(): void {
  const { pathname, search, hash } = location
  if (!isSingleFile && /\/[^/.]+$/.test(pathname)) location.replace(`${pathname}/${search}${hash}`)
}

function expectApp(isWaiting = () => true): void {
  whenLate(() => {
    if (!isReady && isWaiting()) showUntilReady()
  })
}

/** Links before the one that skips to the page are for whoever has no styles. */
function dropPlainNumbers(): void {
  const plain = document.querySelector('#plain')
  if (plain && getComputedStyle(plain).display === 'none') plain.remove()
}

/** Whether a script failed. A picture or an icon that does not load stops nobody. */
function isOfScript({ target }: Event): boolean {
  return !(target instanceof Element) || target instanceof HTMLScriptElement
}

/** Whether a script of the app threw, and not one that an extension put into the page. */
function isOurs(event: Event): boolean {
  // Browsers differ in what the origin of a file is.
  const ours = isFromFile ? location.protocol : location.origin
  return event instanceof ErrorEvent && event.filename.startsWith(ours)
}

/** What the page says of the pathway. It is asked for once there is a screen to tap. */
function pageData() {
  return (data ??= readPageData())
}

function routes() {
  return pageData()?.flow.pathway
}

if (isSingleFile) page.dataset.runs = ''

let data: PageData | null = null
let isReady = false
let offer: Event | undefined
const clock = createDeviceClock()
let read = readSavedCase(clock.latest())
if (read.status === 'found' || location.hash.length > 1) {
  page.dataset.held = ''
  expectApp()
}

const session = createSession({
  clock,
  runner: edgeRunner(routes),
  get version() {
    return routes()?.version ?? ''
  },
  get roles() {
    return routes()?.roles ?? []
  },
})
const answered = dropDoubleTaps()
// Kept whole from before the app, the page cannot tell what became of its case meanwhile: it starts
// again, out of sight, where it can be had.
addEventListener('pageshow', (event: PageTransitionEvent) => {
  if (isReady || !event.persisted || !navigator.onLine) return
  event.stopImmediatePropagation()
  document.body.hidden = true
  location.reload()
})
session.follow()
followInputs(session)
hideWhenAway(session)
const early = answerEarly({ session, data: pageData, onWait: expectApp })
followHide(() => {
  read = { status: 'none' }
  // Start is all that is left to show.
  delete page.dataset.held
  early.forget()
})
addEventListener('error', showWhomToCall, true)
addEventListener('beforeinstallprompt', (event) => {
  offer = event
})

window.beforePaint = {
  clock,
  session,
  get read() {
    return read
  },
  get offer() {
    return offer
  },
  handOver: early.end,
  stop: () => {
    isReady = true
    delete page.dataset.held
    delete page.dataset.waiting
    dropPlainNumbers()
    const tap = early.waiting()
    if (tap === undefined || pageInAddress() !== null) return
    early.forget()
    answered({ at: readEventTime(), x: tap.x, y: tap.y })
    act(session, tap)
  },
}
