import { type RunningCase, nodeOn, trailOf } from '#machine/case.ts'
import { targetOf, continued } from '#flow/graph.ts'
import { pageInAddress } from '#first/address.ts'
import type { LiveSession, SessionState } from '#first/case/session-state.ts'
import { showFrom } from '#ui/show-from.ts'
import type { PageData } from './page-data.ts'
import { type CaseOnScreen, drawScreen, fitScreen, isReady } from './ready-screens.ts'

/** A tap on a button of a screen: its name, its value, and where in the window it was made. */
export interface Tap {
  readonly name: string
  readonly value: string
  readonly x: number
  readonly y: number
}

/** The page as it answers before the app is there. */
export interface EarlyPage {
  /** The tap that only the app can answer, if one was made. */
  readonly waiting: () => Tap | undefined
  /** Forgets that tap. */
  readonly forget: () => void
  /**
   * Ends all this, and leaves on the page the screen of the session, as the app’s first render makes
   * it; returns whether it is that very screen.
   */
  readonly end: () => boolean
}

interface Setting {
  readonly session: LiveSession<RunningCase>
  readonly data: () => PageData | null
  /** Called whenever somebody has to wait for the app, with what says whether they still do. */
  readonly onWait: (isWaiting: () => boolean) => void
}

/**
 * Answers taps from the screens that are ready made, until the app does. A tap that only the app can
 * answer is kept, and its button shows it.
 */
export function answerEarly({ session, data, onWait }: Setting): EarlyPage {
  const stop = new AbortController()
  const main = () => document.getElementById('main')
  let start: readonly ChildNode[] = []
  let shown = keyOf(session.get())
  let unfit: () => void = () => undefined
  let waiting: Tap | undefined

  const show = () => {
    const state = session.get()
    const element = main()
    const known = data()
    if (element === null || known === null || keyOf(state) === shown) return
    if (shown === '') start = [...element.childNodes]
    shown = keyOf(state)
    // Who has gone on, or back, no longer wants what was tapped on the screen before.
    waiting = undefined
    forgetTaps()
    unfit()
    element.replaceChildren(
      ...(state.status === 'start' ? start : [drawScreen(known, onScreen(state))]),
    )
    nameOutcome(element, state)
    unfit = fitScreen(element)
    showFrom(element.querySelector('h1'))
  }

  const follow = (event: MouseEvent) => {
    // What is held back is out of sight: nobody can have meant it. Nor a touch that was dropped.
    if ('held' in document.documentElement.dataset || event.defaultPrevented) return
    const target = event.target instanceof Element ? event.target : null
    const button = target?.closest('button')
    const link = target?.closest('a')
    if (link && placeOf(link)) goTo(event, placeOf(link))
    else if (link?.hash) wait(link, () => pageInAddress() !== null)
    if (link) return
    if (!button || button.name === '' || button.name === 'hide') return
    const { name, value } = button
    if (canAnswer(session.get(), data(), { name, value })) {
      act(session, { name, value })
      return
    }
    waiting ??= { name, value, x: event.clientX, y: event.clientY }
    const tap = waiting
    wait(button, () => waiting === tap)
  }

  /** Shows what was tapped, and says that it is being opened. */
  const wait = (tapped: HTMLElement, isWaiting: () => boolean) => {
    tapped.setAttribute('data-tapped', '')
    say(data()?.lines.loading ?? '')
    onWait(isWaiting)
  }

  const stopFollowing = session.subscribe(show)
  document.addEventListener('click', follow, stop)

  return {
    waiting: () => waiting,
    forget: () => {
      waiting = undefined
    },
    end: () => {
      stop.abort()
      stopFollowing()
      unfit()
      forgetTaps()
      const state = session.get()
      return main() !== null && keyOf(state) === shown && isPlain(state)
    },
  }
}

/** Does what a button of a screen asks for. */
export function act(
  session: LiveSession<RunningCase>,
  { name, value }: Pick<Tap, 'name' | 'value'>,
) {
  const state = session.get()
  if (state.status === 'start') session.begin(value)
  else if (name === 'back') session.back()
  else if (name === 'clear') session.clear()
  else if (name === 'change') session.change(value)
  else if (name === 'continue') session.continue(nodeOn(state.actor.getSnapshot()))
  else session.answer(name, value)
}

/** Whether the screen to which a button leads is on the page, so that nobody has to wait for the app. */
function canAnswer(
  state: SessionState<RunningCase>,
  data: PageData | null,
  { name, value }: Pick<Tap, 'name' | 'value'>,
): boolean {
  if (data === null) return false
  const { pathway } = data.flow
  if (state.status === 'start') return name === 'role' && isReady(value, pathway.start)
  if (['back', 'clear', 'change'].includes(name)) return true
  const at = nodeOn(state.actor.getSnapshot())
  const to = targetOf(pathway, at, name === 'continue' ? continued : value)
  return to !== undefined && isReady(state.role, to)
}

/** The place on the page to which a link leads, and not to another page. */
function placeOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(hash.slice(1))
}

/** The browser would put it into the history, which holds the steps of the case. */
function goTo(event: Event, place: HTMLElement | null): void {
  event.preventDefault()
  place?.scrollIntoView()
  place?.focus({ preventScroll: true })
}

/** Nothing is being opened any more. */
function forgetTaps(): void {
  for (const tapped of document.querySelectorAll('[data-tapped]')) {
    tapped.removeAttribute('data-tapped')
  }
  say('')
}

/** A screen reader says it; nobody sees it. */
function say(words: string): void {
  const status = document.querySelector('#root .frame > [role=status]')
  if (status) status.textContent = words
}

function onScreen(state: Extract<SessionState<RunningCase>, { status: 'case' }>): CaseOnScreen {
  const snapshot = state.actor.getSnapshot()
  return { role: state.role, node: nodeOn(snapshot), trail: trailOf(snapshot) }
}

/** What tells one screen from another; empty for Start. */
function keyOf(state: SessionState<RunningCase>): string {
  return state.status === 'start' ? '' : JSON.stringify(onScreen(state))
}

/** Whether a screen has no sentence that only the app can show. */
function isPlain(state: SessionState<RunningCase>): boolean {
  return state.notice === null && (state.status === 'start' || !state.isLeaving)
}

function nameOutcome(main: HTMLElement, state: SessionState<RunningCase>): void {
  const node = state.status === 'case' ? nodeOn(state.actor.getSnapshot()) : ''
  if (main.querySelector('.outcome')) main.setAttribute('data-outcome', node)
  else main.removeAttribute('data-outcome')
}
