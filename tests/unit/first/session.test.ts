// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSession } from '#first/case/session.ts'
import type { LiveSession } from '#first/case/session-state.ts'
import { nodeOn, runnerOf, trailOf } from '#machine/case.ts'
import { chooseIdleMinutes } from '#device/idle-limit.ts'
import { keptFor, readSavedCase, saveCase, type SavedCase } from '#device/saved-case.ts'
import { minimal } from '../machine/pathways.ts'
import { handClock } from './hand-clock.ts'

/*
 * A session in its own page, on the minimal pathway:
 *
 *   hurt: yes -> help-now: continue -> agrees: yes -> desk-now, or advice while the desk is closed
 *   hurt: no  -> agrees                        no  -> advice
 */

const { version, roles } = minimal.pathway
const noon = Date.parse('2027-02-03T12:00:00Z')
const closing = Date.parse('2027-02-03T17:00:00Z')
const minute = 60_000
/** What a device waits that nobody has set. */
const idle = 5 * minute

const quiet = { notice: null, movedAt: null, isLeaving: false }

const hurt = { node: 'hurt', answer: 'yes' }
const notHurt = { node: 'hurt', answer: 'no' }
const goneOn = { node: 'help-now', answer: 'continue' }
const agrees = { node: 'agrees', answer: 'yes' }

beforeEach(() => {
  history.replaceState(null, '', '/')
  localStorage.clear()
  sessionStorage.clear()
  vi.spyOn(globalThis, 'addEventListener')
})

/** Every session listens to its page for good: here the page is used again. */
afterEach(() => {
  for (const [type, listener] of vi.mocked(globalThis.addEventListener).mock.calls) {
    removeEventListener(type, listener as EventListener)
  }
  vi.restoreAllMocks()
})

describe('begin', () => {
  test.each([...roles])('%s is at the first question, and is remembered and saved', (role) => {
    const { session } = page()
    session.begin(role)
    expect(stateOf(session)).toEqual({ node: 'hurt', trail: [], role, ...quiet })
    expect(savedCase()).toEqual(saved({ role, trail: [] }))
    expect(localStorage.getItem('works-for')).toBe(role)
    expect(history.state).toEqual({ step: 1 })
  })

  test('a role that the pathway does not have begins nothing', () => {
    const { session } = page()
    session.begin('nobody')
    expect(session.get()).toEqual({ status: 'start', notice: null })
    expect(history.state).toEqual(null)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })

  test('from a page that is still at a step of a case that is over, Back leads to Start', () => {
    history.replaceState({ step: 1 }, '', '/')
    const { session } = page()
    session.begin('ward')
    session.back()
    expect(session.get()).toEqual({ status: 'start', notice: null })
    expect(history.state).toEqual({ step: 0 })
  })

  test('a second tap on a role does not begin again', () => {
    const { session } = page()
    session.begin('ward')
    session.answer('hurt', 'no')
    session.begin('visit')
    expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [notHurt], role: 'ward' })
    expect(history.state).toEqual({ step: 2 })
  })
})

describe('a step onwards', () => {
  test('is saved with a new deadline, and has its own entry in the history', () => {
    const { session, clock } = page()
    session.begin('ward')
    clock.set(noon + minute)
    session.answer('hurt', 'yes')
    expect(savedCase()).toEqual(saved({ trail: [hurt] }, noon + minute))
    session.continue('help-now')
    session.answer('agrees', 'yes')
    expect(stateOf(session)).toMatchObject({ node: 'desk-now', trail: [hurt, goneOn, agrees] })
    expect(savedCase()).toEqual(saved({ trail: [hurt, goneOn, agrees] }, noon + minute))
    expect(history.state).toEqual({ step: 4 })
  })

  test('is taken at the time it is now, and not at the last tick', () => {
    const { session, clock } = page(closing - minute)
    session.begin('ward')
    session.answer('hurt', 'no')
    clock.set(closing)
    session.answer('agrees', 'yes')
    expect(stateOf(session)).toMatchObject({ node: 'advice', movedAt: null })
  })

  test('that is for another screen changes nothing, and adds no entry', () => {
    const { session } = page()
    session.begin('ward')
    session.answer('agrees', 'yes')
    session.continue('help-now')
    session.answer('hurt', 'nothing-like-it')
    expect(stateOf(session)).toMatchObject({ node: 'hurt', trail: [] })
    expect(history.state).toEqual({ step: 1 })
  })

  test('leaves no answer in the address, the title, the history, or what the device keeps', () => {
    const { session } = page()
    session.begin('ward')
    const before = [location.href, document.title, history.length]
    session.answer('hurt', 'yes')
    session.continue('help-now')
    session.answer('agrees', 'no')
    expect([location.href, document.title, history.length - 3]).toEqual(before)
    expect(history.state).toEqual({ step: 4 })
    expect(Object.entries(localStorage)).toEqual([['works-for', 'ward']])
  })
})

describe('back', () => {
  test('goes one screen back each time, and from the first question to Start, with nothing kept', () => {
    const { session } = at(hurt, goneOn, agrees)
    const nodes: unknown[] = []
    for (let taps = 0; taps < 4; taps++) {
      nodes.push([nodeOf(session), history.state])
      session.back()
    }
    expect(nodes).toEqual([
      ['desk-now', { step: 4 }],
      ['agrees', { step: 3 }],
      ['help-now', { step: 2 }],
      ['hurt', { step: 1 }],
    ])
    expect(session.get()).toEqual({ status: 'start', notice: null })
    expect(readSavedCase(noon)).toEqual({ status: 'none' })
    expect(history.state).toEqual(null)
  })

  test('of the browser does what the button does', () => {
    const { session } = at(notHurt, agrees)
    history.back()
    expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [notHurt] })
    expect(savedCase()).toMatchObject({ trail: [notHurt] })
  })

  test('of the browser over several entries at once keeps what was answered before them', () => {
    const { session } = at(hurt, goneOn, agrees)
    history.go(-2)
    expect(stateOf(session)).toMatchObject({ node: 'help-now', trail: [hurt] })
    history.go(-1)
    expect(stateOf(session)).toMatchObject({ node: 'hurt', trail: [] })
  })

  test('leaves an outcome even when the clock changes it in the same moment', () => {
    const { session, clock } = beforeClosing(notHurt, agrees)
    clock.set(closing)
    session.back()
    expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [notHurt], movedAt: null })
    expect(history.state).toEqual({ step: 2 })
  })

  test('and then Forward does nothing: the answer is gone', () => {
    const { session } = at(notHurt, agrees)
    session.back()
    history.forward()
    expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [notHurt] })
    expect(history.state).toEqual({ step: 2 })
  })

  test('to Start and then Forward does not bring the case back', () => {
    const { session } = at(notHurt)
    history.go(-2)
    history.forward()
    expect(session.get()).toEqual({ status: 'start', notice: null })
    expect(history.state).toEqual(null)
  })
})

describe('change', () => {
  test.each([
    { question: 'agrees', node: 'agrees', trail: [hurt, goneOn], step: 3 },
    { question: 'hurt', node: 'hurt', trail: [], step: 1 },
  ])('to $question drops that answer and all after it', ({ question, node, trail, step }) => {
    const { session } = at(hurt, goneOn, agrees)
    session.change(question)
    expect(stateOf(session)).toMatchObject({ node, trail })
    expect(savedCase()).toMatchObject({ trail })
    expect(history.state).toEqual({ step })
  })

  test.each(['agrees', 'help-now', 'nothing-like-it'])(
    'of %s, which was not answered, changes nothing',
    (question) => {
      const { session } = at(hurt, goneOn)
      session.change(question)
      expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [hurt, goneOn] })
      expect(history.state).toEqual({ step: 3 })
    },
  )
})

describe('clear', () => {
  test.each([
    { rule: 'the first question', trail: [] },
    { rule: 'an outcome', trail: [hurt, goneOn, agrees] },
  ])('from $rule goes to Start at once, and nothing is kept', ({ trail }) => {
    const { session } = at(...trail)
    session.clear()
    expect(session.get()).toEqual({ status: 'start', notice: null })
    expect(sessionStorage.length).toBe(0)
    expect(history.state).toEqual(null)
  })
})

describe('another role', () => {
  test('keeps every answer, and is saved and remembered', () => {
    const { session } = at(notHurt, agrees)
    session.chooseRole('visit')
    expect(stateOf(session)).toMatchObject({ node: 'desk-now', role: 'visit' })
    expect(savedCase()).toMatchObject({ role: 'visit', trail: [notHurt, agrees] })
    expect(localStorage.getItem('works-for')).toBe('visit')
  })

  test('that the pathway does not have is not taken', () => {
    const { session } = at(notHurt, agrees)
    session.chooseRole('nobody')
    expect(stateOf(session)).toMatchObject({ role: 'ward' })
    expect(localStorage.getItem('works-for')).toBe('ward')
  })
})

describe('time passes', () => {
  test('and moves an outcome that the clock chose, says when, and tells who listens', () => {
    const { session, clock } = beforeClosing(notHurt, agrees)
    const told = vi.fn()
    session.subscribe(told)
    clock.set(closing)
    clock.tick()
    expect(stateOf(session)).toMatchObject({ node: 'advice', movedAt: closing })
    expect(told).toHaveBeenCalledTimes(1)
    expect(history.state).toEqual({ step: 3 })
  })

  test('and where nothing changes, nobody is told', () => {
    const { session, clock } = beforeClosing(notHurt, agrees)
    const told = vi.fn()
    session.subscribe(told)
    const before = session.get()
    clock.set(closing - 1)
    clock.tick()
    expect(session.get()).toBe(before)
    expect(told).not.toHaveBeenCalled()
  })

  test('and what the person does next ends the notice', () => {
    const { session, clock } = beforeClosing(notHurt, agrees)
    clock.set(closing)
    clock.tick()
    session.back()
    expect(stateOf(session)).toMatchObject({ node: 'agrees', movedAt: null })
  })
})

describe('the deadline', () => {
  test.each([
    { rule: '5 minutes after an answer', minutes: null, does: 'answer', after: 5 },
    { rule: 'as many as this device was set to', minutes: 30, does: 'answer', after: 30 },
    { rule: 'also the fewest', minutes: 1, does: 'answer', after: 1 },
    { rule: 'as many after any input', minutes: 12, does: 'touch', after: 12 },
    { rule: '30 minutes after a call, or when asked to wait', minutes: 1, does: 'keep', after: 30 },
  ] as const)('is $rule', ({ minutes, does, after }) => {
    if (minutes !== null) chooseIdleMinutes(minutes)
    const { session, clock } = at()
    clock.set(noon + 30_000)
    if (does === 'answer') session.answer('hurt', 'no')
    else session[does]()
    expect(savedCase()).toMatchObject({
      savedAt: noon + 30_000,
      expiresAt: noon + 30_000 + after * minute,
    })
  })

  test('never comes nearer: what is answered during a call does not cut it short', () => {
    const { session, clock } = at()
    session.keep()
    clock.set(noon + minute)
    session.answer('hurt', 'no')
    session.touch()
    expect(savedCase()).toMatchObject({ trail: [notHurt], expiresAt: noon + keptFor })
    clock.set(noon + keptFor - minute)
    session.touch()
    expect(readSavedCase(noon + keptFor)).toMatchObject({
      saved: { expiresAt: noon + keptFor + idle - minute },
    })
  })

  test('wipes an open case, goes to Start, and says why', () => {
    const { session, clock } = at(notHurt, agrees)
    clock.set(noon + idle - 1)
    clock.tick()
    expect(stateOf(session)).toMatchObject({ node: 'desk-now' })
    clock.set(noon + idle)
    clock.tick()
    expect(session.get()).toEqual({ status: 'start', notice: 'expired' })
    expect([sessionStorage.length, history.state]).toEqual([0, null])
  })

  test('wipes it also under another page, and Start is in its place', () => {
    const { session, clock } = at(notHurt)
    followLink('#about')
    clock.set(noon + idle)
    clock.tick()
    expect(session.get()).toEqual({ status: 'start', notice: 'expired' })
    expect([location.hash, history.state]).toEqual(['', { step: 0 }])
  })

  test.each(['answer', 'chooseRole', 'touch', 'keep'] as const)(
    'is not put off by a late %s',
    (does) => {
      const { session, clock } = at()
      clock.set(noon + idle)
      if (does === 'answer') session.answer('hurt', 'no')
      else if (does === 'chooseRole') session.chooseRole('visit')
      else session[does]()
      expect(session.get()).toEqual({ status: 'start', notice: 'expired' })
    },
  )

  test('that somebody finds past who goes back leaves the browser on Start, and no further', () => {
    const { session, clock } = at(hurt, goneOn, agrees)
    const moves = vi.spyOn(history, 'go')
    clock.set(noon + idle)
    session.back()
    expect(session.get()).toEqual({ status: 'start', notice: 'expired' })
    expect(moves.mock.calls).toEqual([[-1], [-3]])
    expect(history.state).toEqual(null)
  })

  test('is warned of a minute before, and an input ends the warning', () => {
    const { session, clock } = at()
    expect(clock.planned.at(-1)).toBe(noon + idle - minute)
    clock.set(noon + idle - minute - 1)
    clock.tick()
    expect(stateOf(session)).toMatchObject({ isLeaving: false })
    clock.set(noon + idle - minute)
    clock.tick()
    expect(stateOf(session)).toMatchObject({ isLeaving: true })
    expect(clock.planned.at(-1)).toBe(noon + idle)
    session.touch()
    expect(stateOf(session)).toMatchObject({ isLeaving: false })
    expect(clock.planned.at(-1)).toBe(noon + idle - minute + idle - minute)
  })

  test('of one minute is warned of half a minute before', () => {
    chooseIdleMinutes(1)
    expect(at().clock.planned.at(-1)).toBe(noon + minute / 2)
  })

  test('is 30 minutes on when the clock was set back', () => {
    const { session, clock } = at(notHurt)
    clock.set(noon - 60 * minute)
    clock.tick()
    expect(stateOf(session)).toMatchObject({ node: 'agrees' })
    expect(readSavedCase(noon - 60 * minute)).toMatchObject({
      saved: { savedAt: noon - 60 * minute, expiresAt: noon - 60 * minute + keptFor },
    })
  })

  test('is not put off because the page was loaded again', () => {
    const { session, clock } = page()
    clock.set(noon + minute)
    session.resume({ status: 'found', saved: saved({ trail: [notHurt] }) })
    expect(stateOf(session)).toMatchObject({ node: 'agrees' })
    expect(savedCase()).toMatchObject({ savedAt: noon + minute, expiresAt: noon + idle })
  })

  test('after which a failed screen’s case is not kept again by a touch', () => {
    const { session } = at(notHurt)
    session.clear()
    session.touch()
    session.keep()
    expect(sessionStorage.length).toBe(0)
  })
})

describe('a page that the browser kept whole, and shows again,', () => {
  test('starts clean after the deadline', () => {
    const { session, clock } = at(notHurt, agrees)
    clock.set(noon + idle)
    dispatchEvent(shownAgain())
    expect(session.get()).toEqual({ status: 'start', notice: 'expired' })
    expect(history.state).toEqual({ step: 0 })
  })

  test('goes on before it', () => {
    const { session, clock } = at(notHurt, agrees)
    clock.set(noon + idle - 1)
    dispatchEvent(shownAgain())
    expect(stateOf(session)).toMatchObject({ node: 'desk-now', trail: [notHurt, agrees] })
  })

  test('starts clean when its case was ended in this tab meanwhile', () => {
    const { session } = at(notHurt, agrees)
    sessionStorage.clear()
    dispatchEvent(shownAgain())
    expect(session.get()).toEqual({ status: 'start', notice: null })
  })

  test('is where the case is that was begun in this tab meanwhile', () => {
    const { session } = at(notHurt, agrees)
    saveCase(saved({ savedAt: noon - 1, trail: [hurt] }))
    dispatchEvent(shownAgain())
    expect(stateOf(session)).toMatchObject({ node: 'help-now', trail: [hurt] })
  })

  test('leaves a case alone that no storage kept', () => {
    vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError')
    })
    const { session } = at(notHurt)
    dispatchEvent(shownAgain())
    expect(stateOf(session)).toMatchObject({ node: 'agrees' })
  })
})

describe('a tab that was discarded', () => {
  test('comes back where it was, with a notice and an entry for each step', () => {
    const { session } = page()
    session.resume({ status: 'found', saved: saved({ trail: [notHurt, agrees] }) })
    expect(stateOf(session)).toEqual({
      node: 'desk-now',
      trail: [notHurt, agrees],
      role: 'ward',
      ...quiet,
      notice: 'restored',
    })
    expect(history.state).toEqual({ step: 3 })
    session.back()
    session.back()
    expect(stateOf(session)).toMatchObject({ node: 'hurt', trail: [], notice: null })
  })

  test('is decided at the time it is now', () => {
    const { session, clock } = page()
    clock.set(closing)
    clock.tick()
    const trail = [notHurt, agrees]
    session.resume({ status: 'found', saved: saved({ trail }, closing - minute) })
    expect(stateOf(session)).toMatchObject({ node: 'advice', notice: 'restored' })
  })

  test.each([
    { rule: 'nothing was saved', read: { status: 'none' }, notice: null },
    { rule: 'the deadline has passed', read: { status: 'expired' }, notice: 'expired' },
    { rule: 'it cannot be read', read: { status: 'corrupt' }, notice: 'corrupt' },
    {
      rule: 'the deadline passes before the app comes',
      read: { status: 'found', saved: saved({}, noon - idle) },
      notice: 'expired',
    },
    {
      rule: 'the clock is set back before the app comes',
      read: { status: 'found', saved: saved({}, noon + 1) },
      notice: 'expired',
    },
    {
      rule: 'an answer does not fit',
      read: { status: 'found', saved: saved({ trail: [agrees] }) },
      notice: 'corrupt',
    },
    {
      rule: 'its role is gone',
      read: { status: 'found', saved: saved({ role: 'nobody' }) },
      notice: 'corrupt',
    },
  ] as const)('is at Start when $rule, and says so: $notice', ({ read, notice }) => {
    sessionStorage.setItem('case', 'anything')
    if (read.status === 'none') sessionStorage.clear()
    const { session } = page()
    session.resume(read)
    expect(session.get()).toEqual({ status: 'start', notice })
    expect(sessionStorage.length).toBe(0)
  })
})

describe('a case for another version of the pathway', () => {
  const older = { version: '2026-01-01' }

  test('goes on with its answers and its deadline, and says that they are to be checked', () => {
    const { session } = page()
    const trail = [notHurt, agrees]
    session.resume({ status: 'found', saved: saved({ ...older, trail }, noon - minute) })
    expect(stateOf(session)).toMatchObject({ node: 'desk-now', trail, notice: 'updated' })
    expect(savedCase()).toMatchObject({ version, trail, expiresAt: noon - minute + idle })
    expect(history.state).toEqual({ step: 3 })
  })

  test.each([
    ['an answer', { node: 'agrees', answer: 'perhaps' }],
    ['a question', { node: 'once-asked', answer: 'yes' }],
    ['a way on', { node: 'agrees', answer: 'continue' }],
  ])('is kept up to %s that is gone, and says so', (_, gone) => {
    const { session } = page()
    const trail = [notHurt, gone, agrees]
    session.resume({ status: 'found', saved: saved({ ...older, trail }) })
    expect(stateOf(session)).toMatchObject({
      node: 'agrees',
      trail: [notHurt],
      notice: 'shortened',
    })
    expect(savedCase()).toMatchObject({ version, trail: [notHurt] })
    session.answer('agrees', 'yes')
    expect(stateOf(session)).toMatchObject({ node: 'desk-now', notice: null })
  })
})

describe('a browser that refuses storage', () => {
  test('goes through the pathway all the same, and says on every screen that it keeps nothing', () => {
    for (const storage of ['localStorage', 'sessionStorage'] as const) {
      vi.spyOn(globalThis, storage, 'get').mockImplementation(() => {
        throw new DOMException('refused', 'SecurityError')
      })
    }
    const { session } = page()
    session.begin('ward')
    expect(stateOf(session)).toMatchObject({ node: 'hurt', notice: 'not-kept' })
    session.answer('hurt', 'no')
    expect(stateOf(session)).toMatchObject({ node: 'agrees', notice: 'not-kept' })
  })
})

describe('a page with a name in the address', () => {
  test('leaves the case as it is, and its Back returns to it', () => {
    const { session } = at(notHurt)
    followLink('#about')
    expect(stateOf(session)).toMatchObject({ node: 'agrees' })
    expect(history.state).toEqual({ openedHere: true })
    session.leavePage()
    expect([location.hash, history.state]).toEqual(['', { step: 2 }])
    expect(stateOf(session)).toMatchObject({ node: 'agrees', trail: [notHurt] })
  })

  test('that was opened by its address leads to Start', () => {
    history.replaceState(null, '', '/#about')
    const { session } = page()
    session.resume({ status: 'none' })
    session.leavePage()
    expect([location.hash, history.state]).toEqual(['', { step: 0 }])
    expect(session.get()).toEqual({ status: 'start', notice: null })
  })
})

function page(now = noon) {
  const clock = handClock(now)
  const session = createSession({ runner: runnerOf(minimal.machine), version, roles, clock })
  session.follow()
  return { clock, session }
}

/** A page with a case that took these steps. */
function at(...trail: readonly Entry[]) {
  return follow(page(), trail)
}

/** The same, a minute before the desk closes. */
function beforeClosing(...trail: readonly Entry[]) {
  return follow(page(closing - minute), trail)
}

type Entry = SavedCase['trail'][number]

function follow(opened: ReturnType<typeof page>, trail: readonly Entry[]) {
  opened.session.begin('ward')
  for (const { node, answer } of trail) {
    if (answer === 'continue') opened.session.continue(node)
    else opened.session.answer(node, answer)
  }
  return opened
}

function stateOf(session: LiveSession) {
  const state = session.get()
  if (state.status === 'start') return state
  const { actor, role, notice, movedAt, isLeaving } = state
  const snapshot = actor.getSnapshot()
  return { node: nodeOn(snapshot), trail: trailOf(snapshot), role, notice, movedAt, isLeaving }
}

function nodeOf(session: LiveSession): string | null {
  const state = session.get()
  return state.status === 'case' ? nodeOn(state.actor.getSnapshot()) : null
}

function saved(part: Partial<SavedCase>, savedAt = noon): SavedCase {
  return { version, role: 'ward', trail: [], savedAt, expiresAt: savedAt + idle, ...part }
}

function followLink(hash: string): void {
  history.pushState(null, '', hash)
  dispatchEvent(new Event('hashchange'))
}

/** What a browser tells a page that it kept whole and shows again. */
function shownAgain(): Event {
  return Object.assign(new Event('pageshow'), { persisted: true })
}

function savedCase(): unknown {
  const read = readSavedCase(noon + minute)
  return read.status === 'found' ? read.saved : read.status
}
