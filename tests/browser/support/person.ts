import { join } from 'node:path'
import { expect, type Locator, type Page, type Route as Asked } from '@playwright/test'
import { words, wordsWithGaps } from './interface-words.ts'
import { whileOpen } from './moments.ts'
import { exitsOf, headingOf, labelOf, pathway, type Route, type Step, text } from './pathway.ts'

/**
 * What a person does with the tool, and what they see, in the first person. A person finds things
 * by their words.
 */
export class Person {
  readonly page: Page
  /** Whether something was done on purpose that the console complains of. */
  mayComplain = false
  private hasClock = false
  private serverAhead = 0
  private isOffline = false

  constructor(page: Page) {
    this.page = page
  }

  /** The server’s clock is ahead of the device’s by so many milliseconds from now on. */
  meetServerAheadBy(milliseconds: number): void {
    this.serverAhead = milliseconds
  }

  /** The server cannot be asked for its version or time. From now on the console may complain. */
  loseConnection(): void {
    this.mayComplain = true
    this.isOffline = true
  }

  findConnection(): void {
    this.isOffline = false
  }

  /** What comes next is a fault, which the browser may complain of. */
  expectComplaints(): void {
    this.mayComplain = true
  }

  /** Opens the tool at a moment, from which the time goes on, and waits until taps are answered. */
  async arrive({ at = whileOpen, address = './' }: Arrival = {}): Promise<void> {
    await this.setClock(at)
    await this.page.goto(address)
    await this.findItLive()
  }

  /** Loads the page again, as a browser does that had discarded the tab. */
  async reload(): Promise<void> {
    await this.page.reload()
    await this.findItLive()
  }

  async begin(role = 'nhs'): Promise<void> {
    const button = this.main.getByRole('button', { name: text.roles[role]?.label ?? '' })
    await this.press(button)
    await this.standOn(pathway.start)
  }

  async answer(node: string, answer: string): Promise<void> {
    await this.see(headingOf(node))
    await this.press(this.buttonOf({ node, answer }))
  }

  async take(steps: readonly Step[]): Promise<void> {
    for (const { node, answer } of steps) await this.answer(node, answer)
  }

  /** Begins, and follows a route to its end. */
  async follow({ steps, endsAt }: Route, role = 'nhs'): Promise<void> {
    await this.begin(role)
    await this.take(steps)
    await this.standOn(endsAt)
  }

  /** Comes to the end of a route by names and values alone, faster than any hand. */
  async hurryAlong({ steps }: Route, role = 'nhs'): Promise<void> {
    await this.hurryOn([{ node: 'role', answer: role }, ...steps])
  }

  /** Comes to the end of a route as fast, and sees that it has. */
  async hurryTo(route: Route, role = 'nhs'): Promise<void> {
    await this.hurryAlong(route, role)
    await this.standOn(route.endsAt)
  }

  /** Goes on from here as fast. */
  async hurryOn(steps: readonly Step[]): Promise<void> {
    await this.page.evaluate(driveAlong, steps)
  }

  /** A long page has the way back at both its ends: the first one is pressed. */
  async goBack(): Promise<void> {
    await this.press(this.button(words('back')).first())
  }

  /** The way back that the browser or the device has. */
  async goBackInBrowser(): Promise<void> {
    await this.page.goBack()
  }

  async goForwardInBrowser(): Promise<void> {
    await this.page.goForward()
  }

  async change(question: string): Promise<void> {
    await this.unfold('question.answered_other')
    await this.press(this.button(words('question.changeWhich', { question: headingOf(question) })))
  }

  /** Clears the case, and is back on Start. */
  async clear(): Promise<void> {
    await this.press(this.button(words('question.restart')))
    await this.seeStart()
  }

  async openAbout(): Promise<void> {
    await this.press(this.page.getByRole('link', { name: words('about') }))
    await this.see(words('about:heading'))
  }

  /** Opens a page to which About has a link with these words, and sees its heading. */
  async openFromAbout(link: string, heading: string): Promise<void> {
    await this.openAbout()
    await this.press(this.main.getByRole('link', { name: words(`about:${link}`) }))
    await this.see(words(heading))
  }

  async openSigns(): Promise<void> {
    await this.press(this.main.getByRole('link', { name: words('link.signs') }))
    await this.see(words('link.signs'))
  }

  async openContacts(): Promise<void> {
    await this.press(this.main.getByRole('link', { name: words('start:contacts') }))
    await this.see(words('contacts:heading'))
  }

  /** Makes the record of the outcome on the screen, and opens it. */
  async openRecord(): Promise<void> {
    await this.press(this.main.locator('button[name=record]'))
    await this.see(words('record:heading'))
    await expect(this.main.locator('.record')).toBeVisible()
  }

  /** Opens the cards for the person from here, in a language that its own name stands for. */
  async showCards(language: string): Promise<void> {
    await this.press(this.main.getByRole('link', { name: words('showPerson') }))
    await this.see(words('showPerson'))
    await this.press(this.button(language))
  }

  /** Opens the page for the person whom this is about. */
  async openAboutPerson(language: string): Promise<void> {
    await this.press(this.page.getByRole('link', { name: words('aboutPerson') }))
    await this.see(words('aboutPerson'))
    await this.press(this.button(language))
  }

  /** Opens the tool when its script does not come. From now on the console may complain. */
  async findTheAppBroken(): Promise<void> {
    this.mayComplain = true
    await this.page.route(scripts, (route) => route.abort())
    await this.page.reload()
  }

  async findTheAppMended(): Promise<void> {
    await this.page.unroute(scripts)
    await this.reload()
  }

  /**
   * Waits until a screen is whole. What no first tap needs comes a moment after the rest: on Start
   * what it says of this device, on an outcome what stands around the calls, and lists of sources.
   */
  async seeWhole(): Promise<void> {
    const isStart = (await this.main.locator('button[name=role]').count()) > 0
    if (isStart) await this.main.locator('.device p').first().waitFor()
    const isOutcome = (await this.main.getAttribute('data-outcome')) !== null
    if (isOutcome) await this.main.locator('.ready').waitFor({ state: 'attached' })
    for (const place of ['loading', 'start:offline.checking']) {
      await expect(this.main.getByText(words(place), { exact: true })).toHaveCount(0)
    }
  }

  /** Unfolds every part of the page. */
  async unfoldAll(): Promise<void> {
    // What is around the calls of an outcome comes later than they do.
    const isOutcome = (await this.main.locator('.calls').count()) > 0
    if (isOutcome) await expect(this.main.locator('details .bullets').first()).toBeAttached()
    await this.page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
  }

  /** Unfolds the part of the page that has these words of the app on it, if it is folded. */
  async unfold(place: string): Promise<void> {
    const summary = this.main.locator('summary', { hasText: wordsWithGaps(place) })
    const part = summary.locator('..')
    if ((await part.getAttribute('open')) === null) await this.press(summary)
    await expect(part).toHaveAttribute('open')
  }

  /** Shows what else to do for another role, on an outcome. */
  async workFor(role: string): Promise<void> {
    await this.unfold('outcome:role')
    await this.press(this.button(text.roles[role]?.label ?? ''))
  }

  /** The calls on the page, in their order, as the outside contract lets anybody read them. */
  async readCalls() {
    return this.main.locator('[data-service]').evaluateAll((all) =>
      all.map((element) => ({
        service: element.getAttribute('data-service'),
        availability: element.getAttribute('data-availability'),
        when: element.getAttribute('data-when'),
      })),
    )
  }

  /** Sees a page under this heading, the only one of its kind. */
  async see(heading: string): Promise<void> {
    await expect(this.main.getByRole('heading', { level: 1 })).toHaveText(heading)
  }

  async seeStart(): Promise<void> {
    await this.see(words('start.heading'))
  }

  /** Sees a question with each of its answers, or an outcome. */
  async standOn(node: string): Promise<void> {
    await this.see(headingOf(node))
    if (pathway.outcomes[node]) {
      await expect(this.main).toHaveAttribute('data-outcome', node)
    } else {
      await expect(this.main).not.toHaveAttribute('data-outcome')
      const labels = exitsOf(node).map(({ answer }) => labelOf({ node, answer }))
      await expect(this.main.locator(`button[name="${node}"]`)).toHaveText(labels)
    }
  }

  get main(): Locator {
    return this.page.getByRole('main')
  }

  button(name: string): Locator {
    return this.main.getByRole('button', { name, exact: true })
  }

  buttonOf(step: Step): Locator {
    return this.button(labelOf(step))
  }

  /**
   * One press. A mouse makes it on every device: two quick taps on one spot would be taken for
   * one, and here every press is quick. Fingers have tests of their own.
   */
  private async press(target: Locator): Promise<void> {
    await target.click()
  }

  private async setClock(at: string | Date): Promise<void> {
    if (this.hasClock) return this.page.clock.setSystemTime(new Date(at))
    await this.page.clock.install({ time: new Date(at) })
    await this.page.route('**/version.json', (route) => this.answerByClock(route))
    this.hasClock = true
  }

  /** The server of a test goes by the time of the test, or by so much more. */
  private async answerByClock(route: Asked): Promise<void> {
    if (this.isOffline) return route.abort()
    try {
      const now = await this.page.evaluate(() => Date.now())
      const date = new Date(now + this.serverAhead).toUTCString()
      await route.fulfill({ path: served, headers: { date } })
    } catch {
      // The test has ended meanwhile, and its page is gone.
    }
  }

  /** Start shows times, and every other screen appears, only once the app runs. */
  private async findItLive(): Promise<void> {
    const live = '[data-availability], button[name=clear], button[name=leave-page]'
    await expect(this.main.locator(live).first()).toBeVisible()
  }
}

const scripts = '**/assets/*.js'
/** What the server says of its version. */
const served = join(import.meta.dirname, '../../../dist/version.json')

interface Arrival {
  readonly at?: string | Date
  readonly address?: string
}

/** Clicks along a route, in the page. It uses nothing but the outside contract. */
export async function driveAlong(steps: readonly Step[]): Promise<void> {
  for (const { node, answer } of steps) {
    const isWayOn = answer === 'continue'
    const name = isWayOn ? '[name=continue]' : `[name="${node}"][value="${answer}"]`
    const find = () => document.querySelector<HTMLButtonElement>(`button${name}`)
    while (!find()) await new Promise(requestAnimationFrame)
    const before = document.querySelector('h1')?.textContent
    find()?.click()
    while (document.querySelector('h1')?.textContent === before) {
      await new Promise(requestAnimationFrame)
    }
  }
}
