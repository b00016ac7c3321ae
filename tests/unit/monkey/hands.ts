import type { TrailEntry } from '#flow/graph.ts'
import type { LiveSession } from '#first/case/session-state.ts'

/**
 * All that can happen to a tab. The tab itself does it, and so does what is expected of it: the same
 * event is told to both, and then they are compared.
 */
export interface Hands {
  /** Does what a person can do on the page: nothing while it is held back, or hidden. */
  readonly tap: (act: (taps: Taps) => void) => void
  /** The buttons of the browser. */
  readonly goInHistory: (by: 1 | -1) => void
  readonly hide: () => void
  readonly show: () => void
  readonly reload: () => void
  /** The app has come, and runs the case from now on; nothing where it has come before. */
  readonly takeOver: () => void
  /** The browser shows the page again, which it kept whole. */
  readonly comeBackWhole: () => void
  readonly now: () => number
  /** The clock of the device shows `now`. No timer has noticed yet. */
  readonly setTime: (now: number) => void
  /** The page looks at the clock. */
  readonly tick: () => void
  /** The time goes on to `now`, and each timer of the page rings when it is due. */
  readonly passTo: (now: number) => void
}

/** What is on the screen, and what can be tapped there. */
export interface Taps extends Pick<
  LiveSession,
  'begin' | 'answer' | 'continue' | 'back' | 'change' | 'chooseRole' | 'clear' | 'touch' | 'keep'
> {
  /** The id of what is asked or shown; empty on Start. */
  readonly node: string
  readonly trail: readonly TrailEntry[]
}
