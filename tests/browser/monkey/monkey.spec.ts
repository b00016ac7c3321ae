import fc from 'fast-check'
import { expect, test } from '@playwright/test'
import { replay } from '#machine/case.ts'
import { askedOfMonkey, letMonkeyAt } from '../../support/monkey.ts'
import { provedOf } from '../../unit/monkey/proved.ts'
import { monthName } from '../support/hidden.ts'
import { text } from '../support/pathway.ts'
import { type Happening, happenings } from './events.ts'
import { arrived, type Expected, subject } from './model.ts'
import { lookAround, openTab, type Tab } from './tab.ts'

/**
 * How to read this file: anything happens to the real page, in any order. After each event the screen
 * is waited for that the compiled machine says, and what must always hold is looked at.
 */

/** A Friday afternoon: Beacon closes at 8. */
const from = Date.parse('2027-01-15T16:00:00Z')
const asked = askedOfMonkey(60, 1 / 20)

/** What is expected, as it changes. */
interface Model {
  readonly get: () => Expected
  readonly set: (expected: Expected) => void
}

test('whatever happens in the page, in whatever order: the right screen, 999, and no trace', async ({
  browser,
  baseURL,
  locale,
  timezoneId,
  viewport,
}) => {
  test.setTimeout(60_000 + asked.events * 2_000)
  const device = {
    baseURL: baseURL ?? '',
    ...(locale === undefined ? {} : { locale }),
    ...(timezoneId === undefined ? {} : { timezoneId }),
  }
  const proved = provedOf(subject)
  let happened = 0
  const commandOf = ({ says, happens }: Happening): fc.AsyncCommand<Model, Tab> => ({
    check: () => true,
    run: async (model, tab) => {
      const next = await happens(tab, model.get())
      if (next === null) return
      happened += 1
      const expiresAt = await settle(tab, next)
      model.set({ ...next, expiresAt })
      const { role, trail } = next.place
      if (role === null) return
      expect(proved.reaches(replay(subject.machine, trail, next.now).snapshot, next.now)).toBe(true)
    },
    toString: () => `  ${says}\n`,
  })
  const commands = fc.commands(
    happenings.map((each) => each.map(commandOf)),
    { maxCommands: 80, size: 'max', disableReplayLog: true },
  )
  const counted = await letMonkeyAt(asked, commands, async (each) => {
    const before = happened
    const options = { ...device, viewport, hasTouch: true }
    const tab = await openTab(browser, options, from)
    try {
      await fc.asyncModelRun(() => ({ model: holder(arrived(from)), real: tab }), each)
    } finally {
      await tab.close()
    }
    return happened - before
  })
  expect(counted).toBeGreaterThanOrEqual(asked.events)
})

function holder(first: Expected): Model {
  let expected = first
  return {
    get: () => expected,
    set: (next) => {
      expected = next
    },
  }
}

/** Waits for the screen that is expected, and looks around; returns until when the case counts. */
async function settle(tab: Tab, expected: Expected): Promise<number> {
  const { place, waiting, isEarly, isHidden, isHeld } = expected
  const { role, trail } = place
  const seen = async () => {
    const { node, kept, tapped, ...marks } = await tab.page.evaluate(lookAround)
    return {
      node: isHeld || isHidden ? '' : node,
      case: kept && { role: kept.role, trail: kept.trail },
      tapped: tapped !== null,
      isHidden: marks.isHidden,
      isHeld: marks.isHeld,
      isEarly: !marks.isAppHere,
    }
  }
  await expect.poll(seen, { timeout: 10_000, intervals: [0, 5, 10, 20, 50, 100] }).toEqual({
    node: isHeld ? '' : place.node,
    case: role === null ? null : { role, trail },
    tapped: waiting !== null,
    isHidden,
    isHeld,
    isEarly,
  })
  return lookForTraces(tab, expected)
}

const mayBeKept = { session: ['case', 'month'], local: ['works-for', 'version-seen', 'language'] }

/** 999 is there, nothing was said or sent, and nothing is left but what may be. */
async function lookForTraces(
  { page, said, strange }: Tab,
  { isHidden }: Expected,
): Promise<number> {
  const around = await page.evaluate(lookAround)
  expect({ said, strange }).toEqual({ said: [], strange: [] })
  expect(around.isEmergencyThere).toBe(!isHidden)
  expect(around.session.filter((key) => !mayBeKept.session.includes(key))).toEqual([])
  expect(around.local.filter((key) => !mayBeKept.local.includes(key))).toEqual([])
  expect(around.cookies).toBe('')
  expect(new URL(around.address)).toMatchObject({ pathname: '/', search: '', hash: '' })
  if (isHidden) expect(around.title).toMatch(monthName)
  else expect(around.title).toBe(text.pathway.name)
  for (const [state, address] of around.written) {
    const step = (state as { readonly step?: number } | null)?.step
    expect(state).toEqual(step === undefined ? { openedHere: true } : { step: Math.trunc(step) })
    expect([undefined, '/']).toContain(address)
  }
  const { kept, keptKeys } = around
  if (kept === null) return Infinity
  expect(keptKeys).toEqual(['expiresAt', 'role', 'savedAt', 'trail', 'version'])
  return kept.expiresAt
}
