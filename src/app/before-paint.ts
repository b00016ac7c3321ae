import { readSavedCase, type SavedCaseRead } from '#offline/saved-case.ts'
import { readDeviceTime } from './clock.ts'

/**
 * The script that stands inside `index.html` and runs before anything is painted.
 *
 * 1. A saved case is checked against its deadline. While one is about to be shown, or another
 *    page is, the prerendered start page is held back, so that nothing wrong is ever painted.
 * 2. A tap made before the app is ready is kept and played back by it.
 * 3. Should the app’s script fail to load or to start, the page shows whom to call.
 */

/** A tap on a prerendered button: its name and its value. */
export interface Tap {
  readonly name: string
  readonly value: string
}

export interface BeforePaint {
  readonly read: SavedCaseRead
  readonly taps: readonly Tap[]
  /** Stops listening: the app is ready. */
  readonly stop: () => void
}

declare global {
  interface Window {
    beforePaint?: BeforePaint
  }
}

const page = document.documentElement

function keepTap(event: Event): void {
  const button = event.target instanceof Element && event.target.closest('button[name]')
  if (!(button instanceof HTMLButtonElement)) return
  taps.push({ name: button.name, value: button.value })
  button.dataset.tapped = ''
}

/** For an error of a script. A picture or an icon that does not load stops nobody. */
function showWhomToCall({ target }: Event): void {
  if (target instanceof Element && !(target instanceof HTMLScriptElement)) return
  page.dataset.failed = ''
}

const taps: Tap[] = []
const read = readSavedCase(readDeviceTime())
if (read.status === 'found' || location.hash.length > 1) page.dataset.held = ''

document.addEventListener('click', keepTap, true)
addEventListener('error', showWhomToCall, true)

window.beforePaint = {
  read,
  taps,
  stop: () => {
    document.removeEventListener('click', keepTap, true)
    removeEventListener('error', showWhomToCall, true)
    delete page.dataset.held
    delete page.dataset.failed
  },
}
