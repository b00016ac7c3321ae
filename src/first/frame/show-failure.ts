import { removeSavedCase } from '#device/saved-case.ts'

/**
 * Shows whom to call, which is ready made in the page, and lets a screen reader read it out. Nothing
 * but a reload takes it away again.
 */
export function showFailure(): void {
  document.documentElement.dataset.failed = ''
  focusHeading()
}

/** Shows the same until the app is ready, should it come after all. */
export function showUntilReady(): void {
  document.documentElement.dataset.waiting = ''
  focusHeading()
}

/**
 * Shows whom to call, and only then drops the case that broke the app, from this tab and from
 * memory. A step that fails keeps none of the others back.
 *
 * @param clear drops it from memory
 */
export function failAndDropCase(clear: () => void): void {
  for (const step of [showFailure, removeSavedCase, clear]) {
    try {
      step()
    } catch {
      // Whoever looks at the numbers must not lose them.
    }
  }
}

/** A page that ended in the middle has no failure screen: then the plain numbers are shown. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#failure h1')
  if (heading === null) document.documentElement.dataset.cut = ''
  else heading.focus()
}
