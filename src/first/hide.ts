import { isHidden, markHidden, unmarkHidden } from '#device/hidden.ts'
import { drawDecoyCalendar } from './decoy-calendar.ts'

/**
 * Hides the tool at one touch of a hide button, or Escape twice, in the same moment: the page is
 * out of sight and a calendar stands in its place, with its own title and icon. The calendar
 * stands beside the body, so that nothing of the app can touch it. Three presses on one day,
 * which Start tells of, bring the tool back.
 */

/** The day to press, and how often in a row. */
const wayBack = { day: '9', presses: 3 }

/** Two presses of Escape this near, in milliseconds, are one wish. */
const near = 1000

const page = document.documentElement

/** @param forget is called as the tool is hidden: nothing may be remembered of what was before */
export function followHide(forget: () => void): void {
  const { title } = document
  const icon = document.querySelector<HTMLLinkElement>('[rel=icon]')
  const picture = icon?.href ?? ''
  let month: HTMLElement | null = null
  let presses = 0
  let lastEscape = -near

  function hide(): void {
    if (month !== null) return
    markHidden()
    forget()
    page.dataset.hidden = ''
    month = page.appendChild(drawDecoyCalendar())
    const heading = month.querySelector('h1')
    dress(heading?.innerText ?? '', './calendar.svg')
    heading?.focus()
    dispatchEvent(new Event('hide'))
  }

  function comeBack(): void {
    month?.remove()
    month = null
    unmarkHidden()
    delete page.dataset.hidden
    dress(title, picture)
    document.querySelector<HTMLElement>('#root h1')?.focus()
  }

  function dress(name: string, address: string): void {
    document.title = name
    if (icon) icon.href = address
  }

  function follow({ target }: Event): void {
    const button = target instanceof Element && target.closest('button')
    if (!(button instanceof HTMLButtonElement)) return
    if (button.name === 'hide') hide()
    else presses = month !== null && button.innerText === wayBack.day ? presses + 1 : 0
    if (presses < wayBack.presses) return
    presses = 0
    comeBack()
  }

  const hideIfMarked = () => isHidden() && hide()

  hideIfMarked()
  addEventListener('pageshow', hideIfMarked)
  document.addEventListener('click', follow, true)
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat || event.defaultPrevented) return
    if (document.querySelector('dialog[open]')) return
    if (event.timeStamp - lastEscape < near) hide()
    lastEscape = event.timeStamp
  })
}
