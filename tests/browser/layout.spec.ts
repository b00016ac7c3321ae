import { contactIds, setContacts } from './support/contacts.ts'
import * as layout from './support/layout.ts'
import { type Person } from './support/person.ts'
import { resize, type Size } from './support/resize.ts'
import { type Screen, screens, visitEach } from './support/screens.ts'
import { expect, test } from './support/test.ts'
import { clipped, overlapping } from './support/words-on-page.ts'

/** What must hold for the look of every screen, with every part of the page unfolded. */

interface Rule {
  readonly says: string
  readonly breaks: () => readonly string[]
}

const rules: readonly Rule[] = [
  { says: 'nothing is wider than the screen', breaks: layout.wide },
  { says: 'what can be touched is 48 px wide and high', breaks: layout.smallTargets },
  { says: 'the emergency number is in sight, and dials', breaks: layout.emergencyOutOfSight },
  { says: 'the bars take less than a fifth of the height', breaks: layout.barsTooHigh },
  { says: 'answers are 64 px high, and all alike', breaks: layout.unlikeAnswers },
  { says: 'a button looks like a button, and a link like a link', breaks: layout.mixedUp },
  { says: 'no words are smaller than 16 px', breaks: layout.smallText },
]

const firstCall: readonly Rule[] = [
  { says: 'the first call is the loudest', breaks: layout.firstCallNotLoudest },
  { says: 'the first call needs no scrolling', breaks: layout.firstCallFarAway },
]

/** A way to look at a screen, and the rules that hold then. */
interface View {
  readonly says: string
  readonly rules: readonly Rule[]
  /** The window, where it is another than that of the device. */
  readonly size?: Size
  /** The screens that are looked at so; all of them where this is left out. */
  readonly kinds?: readonly Screen['kind'][]
  readonly begin?: (I: Person) => Promise<void>
  readonly end?: (I: Person) => Promise<void>
}

const kindsButFailure = [...new Set(screens.map(({ kind }) => kind))].filter(
  (kind) => kind !== 'failure',
)

test('every screen keeps the rules of layout on a tablet, and nothing moves for who asked for less', async ({
  I,
}) => {
  await keepsTo(I, [
    { says: 'as it is', rules },
    {
      says: 'with less movement',
      rules: [{ says: 'no animation', breaks: layout.moving }],
      kinds: kindsButFailure,
      begin: (I) => I.page.emulateMedia({ reducedMotion: 'reduce' }),
      end: (I) => I.page.emulateMedia({ reducedMotion: null }),
    },
  ])
})

test('every screen keeps the rules of layout on a phone, also with large and with spaced text @phone', async ({
  I,
}) => {
  const device = await I.page.context().newCDPSession(I.page)
  const setText = async (standard: number) => {
    await device.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard - 3 } })
    await expect(I.page.locator('html')).toHaveCSS('font-size', `${standard}px`)
  }
  await keepsTo(I, [
    {
      says: 'as it is on an outcome',
      rules: firstCall,
      kinds: ['outcome'],
    },
    {
      says: 'the same with every number of the organisation set',
      rules: [
        ...firstCall,
        { says: 'no contact is without its number', breaks: layout.contactsWithoutNumber },
        ...rules,
      ],
      kinds: ['outcome'],
      begin: (I) => I.page.evaluate(setContacts, contactIds),
      end: (I) => I.page.evaluate(setContacts, []),
    },
    { says: 'as it is', rules },
    {
      says: 'with the device’s text at 200 %',
      rules,
      begin: () => setText(32),
      end: () => setText(16),
    },
    {
      says: 'with wider text spacing (WCAG 1.4.12) in a window of 320 px',
      size: { width: 320, height: 640 },
      rules: [
        { says: 'the text is spaced', breaks: layout.notSpaced },
        { says: 'nothing is cut off', breaks: clipped },
        { says: 'nothing lies over anything else', breaks: overlapping },
        { says: 'nothing is wider than the screen', breaks: layout.wide },
      ],
      begin: (I) => I.page.evaluate(layout.spaceText),
      end: (I) => I.page.evaluate(layout.unspaceText),
    },
  ])
})

test('every screen keeps the rules of layout on a desktop, and in windows of other shapes @desktop', async ({
  I,
}) => {
  const lines = { says: 'no line is longer than 75 characters', breaks: layout.linesTooLong }
  await keepsTo(I, [
    { says: 'as it is', rules: [...rules, lines] },
    { says: 'on a tablet turned on its side', rules, size: { width: 1024, height: 768 } },
    { says: 'on a phone turned on its side', rules, size: { width: 740, height: 360 } },
    {
      says: 'at 400 % of a window of 1280 by 1024',
      rules,
      size: { width: 320, height: 256 },
    },
  ])
})

/** Goes to each screen once, and looks at it in each way. */
async function keepsTo(I: Person, views: readonly View[]): Promise<void> {
  test.slow()
  const device = I.page.viewportSize()!
  const looked = new Map<View, number>()
  await visitEach(I, screens, async ({ name, kind }) => {
    await I.unfoldAll()
    for (const view of views.filter(({ kinds }) => kinds?.includes(kind) ?? true)) {
      await lookAt(I, view, device, name)
      looked.set(view, (looked.get(view) ?? 0) + 1)
    }
  })
  for (const view of views) {
    const chosen = screens.filter(({ kind }) => view.kinds?.includes(kind) ?? true)
    expect(looked.get(view), view.says).toBe(chosen.length)
  }
}

async function lookAt(I: Person, view: View, device: Size, name: string): Promise<void> {
  if (view.size) await resize(I.page, view.size)
  await view.begin?.(I)
  for (const { says, breaks } of view.rules) {
    expect.soft(await I.page.evaluate(breaks), `${name}, ${view.says}: ${says}`).toEqual([])
  }
  await view.end?.(I)
  if (view.size) await resize(I.page, device)
}
