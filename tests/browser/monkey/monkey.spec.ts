import { deepStrictEqual as deepEqual } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
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
 * is waited for that the compiled machine says, and what must always hold is looked at. Playwright’s
 * own `expect` takes longer with each one that came before it, so there is only one.
 */

/** A Friday afternoon: Beacon closes at 8. */
const from = Date.parse('2027-01-15T16:00:00Z')
const asked = askedOfMonkey(60, 1 / 20)
const time = 60_000 + asked.events * 2_000

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
  test.setTimeout(time)
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
      const { snapshot } = replay(subject.machine, trail, next.now)
      deepEqual(proved.reaches(snapshot, next.now), true)
    },
    toString: () => `  ${says}\n`,
  })
  const commands = fc.commands(
    happenings.map((each) => each.map(commandOf)),
    { maxCommands: 80, size: 'max', disableReplayLog: true },
  )
  const counted = await letMonkeyAt({ ...asked, time }, commands, async (each) => {
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
async function settle({ page, said, strange }: Tab, expected: Expected): Promise<number> {
  const { place, waiting, isEarly, isHidden, isHeld } = expected
  const { role, trail, node } = place
  const wanted = {
    node: isHeld || isHidden ? '' : node,
    case: role === null ? null : { role, trail },
    tapped: waiting !== null,
    isEarly,
    isHidden,
    isHeld,
  }
  const late = performance.now() + 10_000
  for (;;) {
    const around = await page.evaluate(lookAround)
    const { kept } = around
    const seen = {
      node: isHeld || isHidden ? '' : around.node,
      case: kept && { role: kept.role, trail: kept.trail },
      tapped: around.tapped !== null,
      isEarly: !around.isAppHere,
      isHidden: around.isHidden,
      isHeld: around.isHeld,
    }
    if (!isDeepStrictEqual(seen, wanted) && performance.now() < late) continue
    deepEqual(seen, wanted)
    deepEqual({ said, strange }, { said: [], strange: [] })
    deepEqual(tracesOf(around), { isEmergencyThere: !isHidden, isTitlePlain: true, more: [] })
    return kept?.expiresAt ?? Infinity
  }
}

/** What a person must have in sight, and everything that could tell of the case. */
interface Traces {
  readonly isEmergencyThere: boolean
  readonly isTitlePlain: boolean
  /** What is kept, written into the history or in the address beside what may be. */
  readonly more: readonly unknown[]
}

const mayBeKept = ['case', 'month', 'works-for', 'version-seen', 'language']
const ofCase = ['expiresAt', 'role', 'savedAt', 'trail', 'version']

function tracesOf(around: ReturnType<typeof lookAround>): Traces {
  const { kept, session, local, written, isHidden, title } = around
  const { search, hash, pathname } = new URL(around.address)
  const places = [pathname.slice(1), search, hash, around.cookies]
  return {
    isEmergencyThere: around.isEmergencyThere,
    isTitlePlain: isHidden ? monthName.test(title) : title === text.pathway.name,
    more: [
      ...[...session, ...local].filter((key) => !mayBeKept.includes(key)),
      ...Object.keys(kept ?? {}).filter((key) => !ofCase.includes(key)),
      ...written.filter((entry) => !isPlainEntry(entry)),
      ...places.filter((place) => place !== ''),
    ],
  }
}

/** Whether an entry of the history holds a step, or that a page was opened, and nothing else. */
function isPlainEntry([state, address]: readonly [unknown, unknown]): boolean {
  const isPlain = /^\{"step":\d+\}$|^\{"openedHere":true\}$/.test(JSON.stringify(state))
  return isPlain && (address === undefined || address === '/')
}
