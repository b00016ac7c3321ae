import { isHidden, markHidden, unmarkHidden } from '#device/hidden.ts'
import { readDeviceTime } from './clock.ts'

/**
 * Hides the tool at one touch of a hide button, or Escape twice and nothing between, in the same moment: the page is
 * out of sight and a calendar is in its place, with its own title and icon. The calendar
 * is beside the body, so that nothing of the app can touch it. Three presses on one day,
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
    // The browser hides this by itself, where a host on the way spoiled the styles too.
    document.body.hidden = true
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
    document.body.hidden = false
    dress(title, picture)
    document.querySelector<HTMLElement>('#root h1')?.focus()
  }

  function dress(name: string, address: string): void {
    document.title = name
    if (icon) icon.href = address
  }

  function follow({ target }: Event): void {
    lastEscape = -near
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
    const { timeStamp, repeat } = event
    if (repeat) return
    const isPlain = isPlainEscape(event)
    if (isPlain && timeStamp - lastEscape < near) hide()
    lastEscape = isPlain ? timeStamp : -near
  })
}

/** Whether Escape alone was pressed, and by nobody who meant something else by it. */
function isPlainEscape(event: KeyboardEvent): boolean {
  return (
    event.key === 'Escape' &&
    !event.isComposing &&
    !(event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) &&
    !event.defaultPrevented &&
    !document.querySelector('dialog[open]')
  )
}

/**
 * The calendar of this month, with nothing of the tool in it: what is in its place while it is
 * hidden. Each day is a button.
 */
function drawDecoyCalendar(): HTMLElement {
  const now = new Date(readDeviceTime())
  const year = now.getFullYear()
  const month = now.getMonth()
  const title = now.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
  const before = (new Date(year, month).getDay() + 6) % 7
  const main = make('main', 'page')
  const heading = make('h1', 'screen-heading', title)
  heading.tabIndex = -1
  const days = make('div', 'month')
  for (const letter of 'MTWTFSS' + ' '.repeat(before)) days.append(make('b', '', letter))
  for (let day = 1; new Date(year, month, day).getMonth() === month; day++) {
    const button = make('button', 'quiet-button', String(day))
    button.setAttribute('aria-pressed', String(day === now.getDate()))
    days.append(button)
  }
  main.append(heading, days)
  return main
}

/** An element of this class with these words in it: no text becomes markup here. */
function make(name: string, className: string, words = ''): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  element.textContent = words
  return element
}
