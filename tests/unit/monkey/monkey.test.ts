import fc from 'fast-check'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { nodeOn, trailOf } from '#machine/case.ts'
import { stepOf } from '#first/case/session-state.ts'
import { keptFor } from '#device/saved-case.ts'
import { askedOfMonkey, letMonkeyAt } from '../../support/monkey.ts'
import { shipped, type Subject } from '../machine/pathways.ts'
import { type Happening, happeningsOf } from './events.ts'
import { createModel, type Deadline, type Model } from './model.ts'
import { type Proved, provedOf } from './proved.ts'
import { openTab, type Tab } from './tab.ts'

/*
 * How to read this file: anything happens to a tab, in any order, and the same to what is expected of
 * it. After each event the two are compared, and what must always hold is looked at.
 */

/** A Friday afternoon: Beacon closes at 8. */
const from = Date.parse('2027-01-15T16:00:00Z')
const asked = askedOfMonkey(3_000)
const time = asked.events * 10

afterAll(() => {
  vi.unstubAllGlobals()
})

describe.each(shipped)('$name', (subject) => {
  test(
    'whatever happens to a case, in whatever order: it is where the machine says, and leaves no trace',
    async () => {
      const proved = provedOf(subject)
      const commands = fc.commands(
        happeningsOf(subject.pathway).map((each) =>
          each.map((one) => commandOf(one, subject, proved)),
        ),
        { maxCommands: 80, size: 'max', disableReplayLog: true },
      )
      const happened = await letMonkeyAt({ ...asked, time }, commands, async (each) => {
        fc.modelRun(
          () => ({ model: createModel(subject, from), real: openTab(subject, from) }),
          each,
        )
        return [...each].length
      })
      expect(happened).toBeGreaterThanOrEqual(asked.events)
    },
    time,
  )
})

function commandOf(
  { says, happens }: Happening,
  subject: Subject,
  proved: Proved,
): fc.Command<Model, Tab> {
  return {
    check: () => true,
    run: (model, tab) => {
      happens(model)
      happens(tab)
      tab.settle()
      compare(model, tab, subject)
      look(model, tab, subject, proved)
    },
    toString: () => `  ${says}\n`,
  }
}

/** The tab shows, keeps and has in its history what is expected. */
function compare(model: Model, tab: Tab, { pathway }: Subject): void {
  const state = tab.session().get()
  const { kept, at } = tab.traces()
  const expected = model.expected()
  if (expected === null) {
    expect(state.status).toBe('start')
    expect(kept.case).toBeUndefined()
    // A page that finds its case over is at a step of that, until the app comes or a case begins.
    if (!model.isEarly()) expect([null, { step: 0 }]).toContainEqual(at)
    return
  }
  const snapshot = expected.actor.getSnapshot()
  const { role } = expected
  const trail = trailOf(snapshot)
  const saved = JSON.parse(kept.case ?? 'null') as Deadline
  const { savedAt, expiresAt } = saved
  expect(saved).toEqual({ version: pathway.version, role, trail, savedAt, expiresAt })
  expect(expiresAt - savedAt).toBeLessThanOrEqual(keptFor)
  if (model.isHeld()) return
  if (state.status !== 'case') throw new Error('A case was expected, and Start is shown.')
  const shown = state.actor.getSnapshot()
  expect({ role: state.role, node: nodeOn(shown), trail: trailOf(shown) }).toEqual({
    role,
    node: nodeOn(snapshot),
    trail,
  })
  expect(at).toEqual({ step: stepOf(state) })
  if (expected.deadline !== null) {
    expect(expiresAt).toBeGreaterThanOrEqual(expected.deadline.expiresAt)
  }
  if (model.hasLooked()) {
    expect(savedAt).toBeLessThanOrEqual(model.now())
    expect(expiresAt).toBeGreaterThan(model.now())
  }
  model.note({ savedAt, expiresAt })
}

/** What must hold whatever is expected. */
function look(model: Model, tab: Tab, { pathway }: Subject, proved: Proved): void {
  const { kept, remembered, entries, hasLeft, address, said, sent } = tab.traces()
  const expected = model.expected()
  if (expected !== null) {
    const snapshot = expected.actor.getSnapshot()
    expect(proved.isNearEmergency(snapshot)).toBe(true)
    expect(proved.reaches(snapshot, snapshot.context.now)).toBe(true)
  }
  expect(Object.keys(kept).filter((key) => key !== 'case' && key !== 'month')).toEqual([])
  expect(Object.keys(remembered).filter((key) => key !== 'works-for')).toEqual([])
  expect([undefined, ...pathway.roles]).toContain(remembered['works-for'])
  for (const entry of entries) {
    const step = (entry as { readonly step: number } | null)?.step
    expect(entry).toEqual(step === undefined ? null : { step: Math.trunc(step) })
  }
  expect({ hasLeft, address, said, sent }).toEqual({
    hasLeft: false,
    address: 'https://tool.example/',
    said: [],
    sent: [],
  })
}
