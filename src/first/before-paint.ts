import { readSavedCase, type SavedCaseRead } from '#device/saved-case.ts'
import { isFromFile, isSingleFile } from '#device/single-file.ts'
import { readDeviceTime, whenLate } from './clock.ts'
import { followHide } from './hide.ts'
import { showFailure, showUntilReady } from './frame/show-failure.ts'

/**
 * The script inside `index.html` that runs before anything is painted.
 *
 * 1. A saved case is checked against its deadline. While one is about to be shown, or another
 *    page is, the prerendered start page is held back, so that nothing wrong is ever painted.
 * 2. A tap made before the app is ready is kept and played back by it.
 * 3. The tool can be hidden from the first moment on, and stays hidden when it is loaded again.
 * 4. Should the app’s script fail to load, to start or to go on, the page shows whom to call; and so
 *    it does where the script lets somebody wait who tapped, or who has no page. It still may come.
 *    In a folder, the address without its last slash is mended first.
 * 5. The browser’s offer to put the tool on the home screen is kept: it comes once, and early.
 */

/** A tap on a prerendered button: its name, its value, and where in the window it was made. */
export interface Tap {
  readonly name: string
  readonly value: string
  readonly x: number
  readonly y: number
}

export interface BeforePaint {
  readonly read: SavedCaseRead
  readonly taps: readonly Tap[]
  /** The browser’s offer to put the tool on the home screen, once it has made it. */
  readonly offer: Event | undefined
  /** The app is ready: stops keeping taps, and holding the page back. */
  readonly stop: () => void
}

declare global {
  interface Window {
    beforePaint?: BeforePaint
  }
}

const page = document.documentElement

function keepTap(event: MouseEvent): void {
  const button = event.target instanceof Element && event.target.closest('button[name]')
  if (!(button instanceof HTMLButtonElement)) return
  taps.push({ name: button.name, value: button.value, x: event.clientX, y: event.clientY })
  button.dataset.tapped = ''
  expectApp()
}

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

function expectApp(): void {
  whenLate(() => isReady || showUntilReady())
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

if (isSingleFile) page.dataset.runs = ''

const taps: Tap[] = []
let isReady = false
let offer: Event | undefined
let read = readSavedCase(readDeviceTime())
if (read.status === 'found' || location.hash.length > 1) {
  page.dataset.held = ''
  expectApp()
}

document.addEventListener('click', keepTap, true)
followHide(() => {
  read = { status: 'none' }
  taps.length = 0
})
addEventListener('error', showWhomToCall, true)
addEventListener('beforeinstallprompt', (event) => {
  offer = event
})

window.beforePaint = {
  get read() {
    return read
  },
  taps,
  get offer() {
    return offer
  },
  stop: () => {
    isReady = true
    document.removeEventListener('click', keepTap, true)
    delete page.dataset.held
    delete page.dataset.waiting
  },
}
