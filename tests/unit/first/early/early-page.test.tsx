// @vitest-environment happy-dom
import { act as settle } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { edgesFrom, kindOf, type TrailEntry } from '#flow/graph.ts'
import { nodeOn, type RunningCase, runnerOf } from '#machine/case.ts'
import { App } from '#first/App.tsx'
import { createSession } from '#first/case/session.ts'
import type { LiveSession } from '#first/case/session-state.ts'
import { contactsKey } from '#device/set-contacts.ts'
import { noContacts } from '#first/contacts.ts'
import { answerEarly, type EarlyPage } from '#first/early/early-page.ts'
import { edgeRunner } from '#first/early/edge-case.ts'
import { calendar, flow, machine } from '#first/pathway.ts'
import { prerender } from '#first/prerender.tsx'
import { createWords } from '#text/i18n.ts'
import { finishedPage } from '../../../../scripts/build/page.ts'
import { handClock } from '../hand-clock.ts'

/*
 * The page before the app, and the app as it takes over: after every way through the questions that
 * asks no clock, for every role, React must find the very screen that it would have drawn itself.
 */

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const noon = Date.parse('2027-02-03T12:00:00Z')
const { pathway } = flow
const made = prerender()
const html = finishedPage({
  html: '<html><head><meta charset="utf-8" /><title>x</title><link rel="stylesheet" /></head><body><div id="root"></div><div id="failure" lang="en"></div></body></html>',
  prerendered: made,
  css: '',
  script: '',
  policy: '',
})
const body = html.slice(html.indexOf('<body>') + '<body>'.length, html.indexOf('</body>'))

let early: EarlyPage | undefined
let root: Root | undefined

afterEach(() => {
  early?.end()
  settle(() => root?.unmount())
  root = undefined
  history.replaceState(null, '', '/')
  sessionStorage.clear()
  localStorage.clear()
})

afterAll(() => document.body.replaceChildren())

const everyTrail = trailsFrom(pathway.start, [])
/** One way to each screen. */
const oneToEach = [...new Map(everyTrail.map((trail) => [endOf(trail), trail])).values()]

// The way does not depend on the role: every one is gone as the first, each screen is seen as all.
describe.each(pathway.roles)('as %s', (role) => {
  const trails = role === pathway.roles[0] ? everyTrail : oneToEach

  test('there are ways to go', () => {
    expect(trails.length).toBeGreaterThan(10)
  })

  test.each(trails.map((trail) => ({ trail, says: wayOf(trail) })))(
    'after $says the screen is there before the app, and the app draws the same',
    async ({ trail }) => {
      const problems: unknown[] = []
      const session = openPage()
      tap('role', role)
      for (const { node, answer } of trail) tap(answer === 'continue' ? answer : node, answer)
      expect(nodeShown(session)).toBe(endOf(trail))
      const heading = document.querySelector('#main h1')
      expect(document.activeElement).toBe(heading)
      const before = screenNow()
      await takeOver(session, (problem) => problems.push(problem))
      const changed = before.filter(({ part, says }) => !part.isConnected || ownText(part) !== says)
      expect(changed.map(({ says }) => says)).toEqual([])
      expect(document.activeElement).toBe(heading)
      expect(problems).toEqual([])
    },
  )
})

test('an outcome that the clock decides is left to the app, and its button shows that it was tapped', () => {
  const session = openPage()
  const way = wayToCheck(pathway.start, [])
  tap('role', pathway.roles[0] ?? '')
  for (const { node, answer } of way) tap(answer === 'continue' ? 'continue' : node, answer)
  const last = way.at(-1)
  expect(nodeShown(session)).toBe(last?.node)
  expect(document.querySelector('#main [data-tapped]')).toHaveProperty('value', last?.answer)
  expect(document.querySelector('#root [role=status]')?.textContent).not.toBe('')
  expect(early?.waiting()).toMatchObject({ name: last?.node, value: last?.answer })
  expect(early?.end()).toBe(true)
  expect(document.querySelector('#root [role=status]')?.textContent).toBe('')
})

test('an answer that waits for the app is forgotten by who goes back from it', () => {
  const late: (() => boolean)[] = []
  const session = openPage((isWaiting) => late.push(isWaiting))
  const way = wayToCheck(pathway.start, [])
  tap('role', pathway.roles[0] ?? '')
  for (const { node, answer } of way) tap(answer === 'continue' ? 'continue' : node, answer)
  expect(late.map((isWaiting) => isWaiting())).toEqual([true])
  tap('clear', '')
  expect(nodeShown(session)).toBe('')
  expect(early?.waiting()).toBeUndefined()
  expect(late.map((isWaiting) => isWaiting())).toEqual([false])
  expect(document.querySelector('#root [role=status]')?.textContent).toBe('')
})

test('an outcome with a number that was set on this device is left to the app', () => {
  const session = openPage()
  const trail = everyTrail.find((each) => asksContact(endOf(each))) ?? []
  const last = trail.at(-1)
  localStorage.setItem(contactsKey, '{}')
  tap('role', pathway.roles[0] ?? '')
  for (const { node, answer } of trail) tap(answer === 'continue' ? 'continue' : node, answer)
  expect(nodeShown(session)).toBe(last?.node)
  expect(early?.waiting()).toMatchObject({ name: last?.node, value: last?.answer })
})

function asksContact(node: string): boolean {
  return made.screens.some((screen) => screen.node === node && screen.html.includes('data-contact'))
}

function wayOf(trail: readonly TrailEntry[]): string {
  return trail.map(({ node, answer }) => `${node} ${answer}`).join(', ') || 'nothing'
}

/** Every way that asks no clock, from nothing answered on. */
function trailsFrom(node: string, trail: readonly TrailEntry[]): (readonly TrailEntry[])[] {
  const further = edgesFrom(pathway, node).filter(({ to }) => kindOf(pathway, to) !== 'check')
  return [
    trail,
    ...further.flatMap(({ answer, to }) => {
      const next = [...trail, { node, answer }]
      return isHere(to) ? trailsFrom(to, next) : []
    }),
  ]
}

/** Whether the page has the screen of a node. What calls a service with hours waits for the clock. */
function isHere(node: string): boolean {
  return made.screens.some((screen) => screen.node === node)
}

/** Answers of which the last one leads to a check. */
function wayToCheck(node: string, trail: readonly TrailEntry[]): readonly TrailEntry[] {
  for (const { answer, to, kind } of edgesFrom(pathway, node)) {
    const next = [...trail, { node, answer }]
    if (kind === 'check') return next
    const way = isHere(to) ? wayToCheck(to, next) : []
    if (way.length > 0) return way
  }
  return []
}

function endOf(trail: readonly TrailEntry[]): string {
  const last = trail.at(-1)
  const edge = edgesFrom(pathway, last?.node ?? '').find(({ answer }) => answer === last?.answer)
  return edge?.to ?? pathway.start
}

function openPage(
  onWait: (isWaiting: () => boolean) => void = () => undefined,
): LiveSession<RunningCase> {
  early?.end()
  history.replaceState(null, '', '/')
  if (document.getElementById('root') === null) document.body.innerHTML = body
  const element = document.getElementById('root')
  if (element) element.innerHTML = made.start
  const { data } = made
  const session = createSession({
    clock: handClock(noon),
    runner: edgeRunner(() => pathway),
    version: pathway.version,
    roles: pathway.roles,
  })
  early = answerEarly({ session, data: () => data, onWait })
  return session
}

/** Taps the button on the screen that has this name and this value. */
function tap(name: string, value: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`#root button[name="${name}"]`)]
  const button = name === 'continue' ? buttons[0] : buttons.find((each) => each.value === value)
  if (button === undefined) throw new Error(`No button ${name} ${value} is on the screen.`)
  button.click()
}

/** Lets React take the page over, as `main.tsx` does. */
async function takeOver(
  session: LiveSession<RunningCase>,
  onProblem: (problem: unknown) => void,
): Promise<void> {
  const i18n = createWords('en')
  const app = {
    i18n,
    setting: { words: i18n.t, flow, text: flow.text, calendar },
    clock: handClock(noon),
    session: session.runBy(runnerOf(machine)),
    contacts: noContacts,
  }
  expect(early?.end()).toBe(true)
  const element = document.getElementById('root')
  if (element === null) throw new Error('The page has no root.')
  await settle(async () => {
    root = hydrateRoot(element, <App app={app} onReady={() => undefined} />, {
      onRecoverableError: onProblem,
    })
    return Promise.resolve()
  })
}

function nodeShown(session: LiveSession<RunningCase>): string {
  const state = session.get()
  return state.status === 'case' ? nodeOn(state.actor.getSnapshot()) : ''
}

/** Every element of the screen, with its own words. */
function screenNow() {
  return [...document.querySelectorAll('#root *')].map((part) => ({ part, says: ownText(part) }))
}

function ownText(part: Element): string {
  return [...part.childNodes].map((node) => (node.nodeType === 3 ? node.textContent : '')).join('')
}
