import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepsTheRest } from '#device/the-rest.ts'
import words from '#later/start/en.json' with { type: 'json' }
import { dist } from '../../browser/support/device.ts'
import { sentence } from '../../browser/support/interface-words.ts'
import type { Route } from '../../browser/support/pathway.ts'
import { driveAlong } from '../../browser/support/person.ts'
import type { Tab } from './web-driver.ts'
import { expect } from './webkitgtk.ts'

/** What somebody does and sees in a window that WebDriver drives; the rest runs in the page. */

/** Opens the tool, and waits until the page answers taps. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.goTo(address)
  await expect.poll(() => tab.run(isThere)).toBe(true)
}

/** Loads the page again, and waits for another one. */
export async function reload(tab: Tab): Promise<void> {
  await tab.run(markPage)
  await tab.reload()
  await expect.poll(() => tab.run(isThere)).toBe(true)
}

export async function seeStart(tab: Tab): Promise<void> {
  await expect.poll(() => tab.run(has, 'button[name=role]')).toBe(true)
}

/** Waits until the tool says that a case needs no connection, and the rest needs none either. */
export async function seeAllKept(tab: Tab): Promise<void> {
  await expect.poll(() => tab.run(readMain)).toMatch(sentence(words.offline.ready))
  await expect.poll(() => tab.run((name) => caches.has(name), keepsTheRest)).toBe(true)
}

/** It is this moment in the page from now on. */
export async function setClock(tab: Tab, at: string): Promise<void> {
  await tab.run(stopClock, Date.parse(at))
}

/** Begins for the NHS, and goes to the end of a route. */
export async function follow(tab: Tab, { steps }: Route): Promise<void> {
  await tab.run(driveAlong, [{ node: 'role', answer: 'nhs' }, ...steps])
}

/** Waits for what this selector finds, which may come a moment after the rest, and clicks it. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await expect.poll(() => tab.run(has, selector)).toBe(true)
  await tab.run(click, selector)
}

/** The path of the script without which the page answers for itself. */
export function scriptOfApp(): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  return /\/assets\/index-[^"]+\.js/.exec(html)?.[0] ?? 'the page names no script'
}

/*
 * All below runs in the page.
 */

function isThere(): boolean {
  return !('old' in window) && document.querySelector('#root main h1') !== null
}

function markPage(): void {
  Reflect.set(window, 'old', true)
}

/** Stops the clock, as for somebody who looks at the page again. */
function stopClock(at: number): void {
  Date.now = () => at
  dispatchEvent(new Event('focus'))
}

function has(selector: string): boolean {
  return document.querySelector(selector) !== null
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)!.click()
}

export function pressDay(day: string): void {
  const days = [...document.querySelectorAll('button')]
  days.find(({ textContent }) => textContent === day)!.click()
}

export function isInSight(): boolean {
  return document.body.checkVisibility()
}

export function readMain(): string {
  return document.querySelector<HTMLElement>('main')?.innerText ?? ''
}

/** The heading, and what has the focus. */
export function readPlace() {
  return {
    heading: document.querySelector('main h1')?.textContent,
    focus: document.activeElement?.textContent,
  }
}

/** The outcome, and its calls by what they dial. */
export function readOutcome() {
  const main = document.querySelector<HTMLElement>('main')
  return {
    outcome: main?.dataset.outcome ?? null,
    heading: main?.querySelector('h1')?.textContent,
    calls: [...document.querySelectorAll<HTMLElement>('[data-service]')].map((call) => {
      const link = call.querySelector('a[href^="tel:"]')
      const { service } = call.dataset
      return { service, dials: link?.getAttribute('href'), number: link?.textContent }
    }),
  }
}

/** Prints, and returns the names under which that was done. Nothing comes out. */
export function printAndLook(): readonly string[] {
  const names: string[] = []
  window.print = () => {
    dispatchEvent(new Event('beforeprint'))
    names.push(document.title)
    dispatchEvent(new Event('afterprint'))
  }
  document.querySelector<HTMLElement>('button[name=print]')?.click()
  return names
}

/** What the rules for paper, as this browser read them, leave out. */
export function hiddenOnPaper(): readonly string[] {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
  return sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
    .flatMap((rule) => [...(rule as CSSMediaRule).cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.style.display === 'none')
    .flatMap((rule) => (rule as CSSStyleRule).selectorText.split(', '))
}

/** The direction of the text around a part. */
export function directionAround(selector: string): string {
  return getComputedStyle(document.querySelector(selector)!.closest('[lang]')!).direction
}
