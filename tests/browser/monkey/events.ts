import fc from 'fast-check'
import { instantAt, londonTime } from '#services/london.ts'
import { wayOn } from '../support/pathway.ts'
import { asksClock, ended, type Expected, later, pathway, placeAt, withTrail } from './model.ts'
import { seeAll, type Tab } from './tab.ts'

/** Something that happens in the page, and what is to be expected after it. */
export interface Happening {
  readonly says: string
  /** Null where it cannot be done on this screen. */
  readonly happens: (tab: Tab, expected: Expected) => Promise<Expected | null>
}

type Touch = 'once' | 'twice with the mouse' | 'twice with a finger'

const minute = 60_000
const day = 24 * 60 * minute

function begin(role: string): Happening {
  return {
    says: `taps the role ${role}`,
    happens: async (tab, expected) => {
      if (expected.place.role !== null) return null
      if (!(await tap(tab, `button[name=role][value=${role}]`))) return null
      return { ...expected, place: placeAt(role, [], expected.now) }
    },
  }
}

function answer(index: number, touch: Touch): Happening {
  return {
    says: `gives answer ${index} on the screen, ${touch}`,
    happens: async (tab, before) => {
      // A finger is still on the screen for as long as its next touch would count as the same.
      const expected = touch === 'once' ? before : await passTo(tab, before, before.now + 400)
      const { node, trail } = expected.place
      const answers = Object.keys(pathway.questions[node]?.answers ?? { [wayOn]: '' })
      const given = { node, answer: answers[index % answers.length] ?? '' }
      const selector =
        given.answer === wayOn ? '[name=continue]' : `[name="${node}"][value="${given.answer}"]`
      if (node === '' || !(await tap(tab, `#main button${selector}`, touch))) return null
      const waits = expected.isEarly && (asksClock(given) || !(await isReady(tab, given, expected)))
      if (waits) return { ...expected, waiting: expected.waiting ?? given }
      return withTrail(expected, [...trail, given])
    },
  }
}

function change(question: string): Happening {
  return {
    says: `changes the answer to ${question}`,
    happens: async (tab, expected) => {
      const { trail } = expected.place
      const index = trail.findIndex(({ node }) => node === question)
      if (index < 0 || !(await tap(tab, `[name=change][value=${question}]`))) return null
      return withTrail(expected, trail.slice(0, index))
    },
  }
}

const goneBack = (expected: Expected) => {
  const { trail } = expected.place
  return trail.length === 0 ? ended(expected) : withTrail(expected, trail.slice(0, -1))
}

const isOutOfReach = ({ place, isHidden }: Expected) => place.role === null || isHidden

const back: Happening = {
  says: 'taps Back',
  happens: async (tab, expected) =>
    !isOutOfReach(expected) && (await tap(tab, '#main button[name=back]'))
      ? goneBack(expected)
      : null,
}

const browserBack: Happening = {
  says: 'presses Back of the browser',
  happens: async ({ page }, expected) => {
    if (isOutOfReach(expected) || expected.isHeld) return null
    await page.evaluate(() => history.back())
    return goneBack(expected)
  },
}

const browserForward: Happening = {
  says: 'presses Forward of the browser',
  happens: async ({ page }, expected) => {
    if (expected.isHeld || expected.hasOpenedAbout) return null
    await page.evaluate(() => history.forward())
    return expected
  },
}

const clear: Happening = {
  says: 'clears the case',
  happens: async (tab, expected) =>
    (await tap(tab, '#main button[name=clear]')) ? ended(expected) : null,
}

const chooseRole: Happening = {
  says: 'works for the last role of the list',
  happens: async (tab, expected) => {
    const role = pathway.roles.at(-1) ?? ''
    if (!(await tap(tab, `[name=show-for][value=${role}]`))) return null
    return { ...expected, place: { ...expected.place, role } }
  },
}

const about: Happening = {
  says: 'opens About, and comes back',
  happens: async (tab, expected) => {
    if (expected.isEarly || !(await tap(tab, 'a[href="#about"]'))) return null
    // What is loaded is shown a moment later, by the clock of the page.
    for (let { now } = expected; now < expected.now + minute; now += 500) {
      if (await tap(tab, '#main button[name=leave-page]')) {
        return { ...later(expected, now), hasOpenedAbout: true }
      }
      await tab.page.clock.runFor(500)
    }
    throw new Error('About does not come.')
  },
}

const hide: Happening = {
  says: 'hides the screen',
  happens: async (tab, expected) => {
    if (!(await tap(tab, '#root button[name=hide]'))) return null
    return { ...ended(expected), isHidden: true, isHeld: false }
  },
}

const show: Happening = {
  says: 'presses the 9 three times',
  happens: async (tab, expected) => {
    if (!expected.isHidden) return null
    for (let presses = 0; presses < 3; presses++) await tap(tab, '.month button:nth-of-type(9)')
    return { ...expected, isHidden: false }
  },
}

function speak(language: string): Happening {
  return {
    says: `chooses the language ${language}`,
    happens: async (tab, expected) =>
      (await tap(tab, `[name=language][value=${language}]`)) ? expected : null,
  }
}

const appComes: Happening = {
  says: 'sees the app take over',
  happens: async (tab, expected) => {
    if (!expected.isEarly) return null
    tab.letAppCome()
    const { waiting, place } = expected
    const here = { ...expected, isEarly: false, isHeld: false, waiting: null }
    if (expected.isHeld) return later(here, expected.now)
    return waiting === null ? here : withTrail(here, [...place.trail, waiting])
  },
}

const reload: Happening = {
  says: 'loads the page again',
  happens: async (tab, expected) => {
    tab.holdApp()
    await tab.page.reload({ waitUntil: 'commit' })
    await seeAll(tab.page)
    const found = expected.now >= expected.expiresAt ? ended(expected) : expected
    return { ...found, waiting: null, isEarly: true, isHeld: found.place.role !== null }
  },
}

function wait(span: number): Happening {
  return {
    says: `waits ${span / 1000} seconds`,
    happens: async (tab, expected) => passTo(tab, expected, expected.now + span),
  }
}

const untilEight: Happening = {
  says: 'waits until 8 in the evening',
  happens: async (tab, expected) => {
    const today = instantAt(londonTime(expected.now).date, 20 * 60)
    const isPast = today <= expected.now
    const next = isPast ? instantAt(londonTime(expected.now + day).date, 20 * 60) : today
    return passTo(tab, expected, next)
  },
}

/** Everything that can happen; the frequent stands there more often. */
export const happenings: readonly fc.Arbitrary<Happening>[] = [
  fc.constantFrom(...pathway.roles).map(begin),
  ...Array.from({ length: 6 }, () => fc.nat({ max: 6 }).map((index) => answer(index, 'once'))),
  fc
    .tuple(
      fc.nat({ max: 6 }),
      fc.constantFrom<Touch>('twice with the mouse', 'twice with a finger'),
    )
    .map(([index, touch]) => answer(index, touch)),
  fc.constantFrom(...Object.keys(pathway.questions)).map(change),
  fc.constantFrom(back, browserBack, browserForward),
  fc.constantFrom(clear, chooseRole, about, hide, show, show),
  fc.constantFrom(...['en', 'pl'].map(speak)),
  fc.constantFrom(appComes, appComes, appComes, reload),
  fc.constantFrom(...[20_000, 7 * minute, day, 9 * day].map(wait), untilEight),
]

async function passTo({ page }: Tab, expected: Expected, now: number): Promise<Expected> {
  await page.clock.fastForward(now - expected.now)
  return expected.isHeld ? { ...expected, now } : later(expected, now)
}

/**
 * Taps what a selector finds, where a person can reach it: once as a screen reader does, and twice at
 * its place in the window. Returns whether there is such a thing.
 */
async function tap({ page }: Tab, selector: string, touch: Touch = 'once'): Promise<boolean> {
  const isOnce = touch === 'once'
  const place = await page.evaluate(reach, { selector, isOnce })
  if (place === null || isOnce) return place !== null
  const { x, y } = place
  if (touch === 'twice with the mouse') await page.mouse.dblclick(x, y)
  else {
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
  }
  return true
}

/** Runs in the page: unfolds what an element is in, and says where it can be touched, or taps it. */
function reach({ selector, isOnce }: { readonly selector: string; readonly isOnce: boolean }) {
  const found = document.querySelector<HTMLElement>(selector)
  found?.closest('details')?.setAttribute('open', '')
  if (!found?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null
  found.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = found.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  if (!found.contains(document.elementFromPoint(x, y))) return null
  if (isOnce) found.click()
  return { x, y }
}

/** Whether the page has the screen to which an answer leads. It has every question. */
async function isReady(
  { page }: Tab,
  { node, answer: id }: { readonly node: string; readonly answer: string },
  { place, now }: Expected,
): Promise<boolean> {
  const next = placeAt(String(place.role), [...place.trail, { node, answer: id }], now).node
  if (next in pathway.questions) return true
  return page.evaluate(
    (screen) => document.querySelector(`template[data-screen="${screen}"]`) !== null,
    next,
  )
}
