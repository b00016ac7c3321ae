import { readDeviceTime } from './clock.ts'

/**
 * The calendar of this month, with nothing of the tool in it: what stands in its place while it is
 * hidden. Each day is a button.
 */
export function drawDecoyCalendar(): HTMLElement {
  const now = new Date(readDeviceTime())
  const year = now.getFullYear()
  const month = now.getMonth()
  const title = now.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
  const before = (new Date(year, month).getDay() + 6) % 7
  const main = document.createElement('main')
  main.className = 'page'
  let days = '<b>M</b><b>T</b><b>W</b><b>T</b><b>F</b><b>S</b><b>S</b>' + '<b></b>'.repeat(before)
  for (let day = 1; new Date(year, month, day).getMonth() === month; day++) {
    days += `<button class="quiet-button" aria-pressed="${day === now.getDate()}">${day}</button>`
  }
  main.innerHTML = `<h1 class="screen-heading" tabindex="-1">${title}</h1><div class="month">${days}`
  return main
}
