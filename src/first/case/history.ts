import { pageInAddress } from '#first/address.ts'

/**
 * The place of a screen in the browser’s history. An entry holds a step number, never an answer:
 * 0 is Start, 1 the first question, and each answer is one step more. The entry of a page such as
 * About holds that it was opened from here, and nothing else.
 */

type Entry = { readonly step: number } | { readonly openedHere: true }

/** The step of the entry that the browser is at; 0 for an entry that is not ours. */
export function currentStep(): number {
  const entry: unknown = history.state
  const isStep = typeof entry === 'object' && entry !== null && 'step' in entry
  return isStep ? Number(entry.step) : 0
}

/**
 * Adds an entry. Call it inside the tap’s handler: browsers skip entries made without a tap. Before
 * the app has come, somebody may ask for a page and then answer: the entry of that page becomes it.
 */
export function pushStep(step: number): void {
  if (pageInAddress() !== null) return replaceStep(step)
  history.pushState({ step } satisfies Entry, '', location.pathname)
}

/** Says which step the present entry is, and takes a page’s name out of the address. */
export function replaceStep(step: number): void {
  history.replaceState({ step } satisfies Entry, '', location.pathname)
}

/** Goes back by so many steps, and first by the page that was asked for meanwhile. */
export function goBackBy(steps: number): void {
  moveBy(pageInAddress() === null ? -steps : -steps - 1)
}

/** Moves by so many entries; the browser answers with `popstate`. */
export function moveBy(steps: number): void {
  if (steps !== 0) history.go(steps)
}

/** Marks the entry of a page that a link of this app has just opened. */
export function markOpenedHere(): void {
  if (history.state === null) history.replaceState({ openedHere: true } satisfies Entry, '')
}

/** Leaves a page: back to where its link was, or to `step` when the address was opened directly. */
export function leavePageFor(step: number): void {
  const entry: unknown = history.state
  if (typeof entry === 'object' && entry !== null && 'openedHere' in entry) return history.back()
  leavePageTo(step)
}

/** Leaves a page at once: its own entry becomes that of `step`. */
export function leavePageTo(step: number): void {
  replaceStep(step)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Makes one entry a step again where a tab came back with another history, or a wrong address. */
export function alignHistory(step: number): void {
  if (pageInAddress() !== null) return
  if (currentStep() === step && location.hash === '') return
  replaceStep(0)
  for (let next = 1; next <= step; next++) pushStep(next)
}
