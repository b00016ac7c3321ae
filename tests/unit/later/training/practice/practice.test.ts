// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { flow, machine } from '#first/pathway.ts'
import { createSession } from '#first/case/session.ts'
import { createGroupStore } from '#later/training/groups/group-store.ts'
import { createPractice, practiceOf } from '#later/training/practice/practice.ts'
import { nodeOn, runnerOf, trailOf } from '#machine/case.ts'
import { readSavedCase } from '#device/saved-case.ts'
import { groupRecord, type KeptAttempt, newGroup } from '#later/training/groups/group.ts'
import { scenarioFile } from '#scenarios/schema.ts'
import written from '../../../../../flows/hertfordshire/scenarios/man-in-bay-four.json' with { type: 'json' }
import { handClock } from '../../../first/hand-clock.ts'

/** Practice and live cases beside each other: neither knows anything of the other. */

const scenario = scenarioFile.parse(written)
const friday = Date.parse('2027-01-15T10:00:00Z')
const day = 24 * 60 * 60 * 1000
const toBeacon = scenario.steps

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('practice beside a live case', () => {
  test('leaves its answers, its clock and what it saved as they are, and follows its own', () => {
    const clock = handClock(friday)
    const { version, roles } = flow.pathway
    const live = createSession({ runner: runnerOf(machine), version, roles, clock })
    live.follow()
    live.begin('council')
    for (const { node, answer } of toBeacon) live.answer(node, answer)
    const before = { live: liveCase(live.get()), stored: stored(), now: clock.now() }
    expect(before.live.node).toBe('beacon')

    const practice = createPractice(scenario)
    practice.brief('sunday-night')
    practice.begin()
    const { stage } = practice.get()
    if (stage.at !== 'case') throw new Error('The practice did not begin.')
    for (const { node, answer } of toBeacon) stage.session.answer(node, answer)
    expect(stage.session.attempt().endsAt).not.toBe('beacon')
    practice.finish()
    expect(practice.get().stage.at).toBe('debrief')

    expect({ live: liveCase(live.get()), stored: stored(), now: clock.now() }).toEqual(before)
    clock.tick()
    expect(liveCase(live.get())).toEqual(before.live)
    dispatchEvent(new Event('hide'))
    expect(live.get().status).toBe('start')
  })

  test('what a tab saved of a live case is no attempt, and an attempt is no live case', () => {
    const attempt = finishedAttempt()
    const group = { ...newGroup('Tuesday', '2027-01-15'), id: 1, attempts: [attempt] }
    expect(groupRecord.safeParse(group).success).toBe(true)
    for (const text of [attempt, group].map((value) => JSON.stringify(value))) {
      sessionStorage.setItem('case', text)
      expect(readSavedCase(friday)).toEqual({ status: 'corrupt' })
      expect(sessionStorage.getItem('case')).toBeNull()
    }
    const { version } = flow.pathway
    const saved = { version, role: 'nhs', trail: [], savedAt: friday, expiresAt: friday + 1 }
    expect(groupRecord.safeParse(saved).success).toBe(false)
    expect(groupRecord.safeParse({ ...group, attempts: [saved] }).success).toBe(false)
  })

  test('is wiped as the screen is hidden', () => {
    const practice = practiceOf(scenario)
    practice.begin()
    expect(practiceOf(scenario)).toBe(practice)
    dispatchEvent(new Event('hide'))
    expect(practiceOf(scenario)).not.toBe(practice)
    expect(practiceOf(scenario).get().stage).toEqual({ at: 'briefing' })
  })
})

/* There is no IndexedDB here, as in a browser that refuses it: what is asked of it is told apart. */
describe('recording what a group does', () => {
  const group = { ...newGroup('Tuesday', '2027-01-15'), id: 1 }
  const of = { scenario: 'man-in-bay-four', variant: null, version: '2027-01-01' }
  const attempt = { trail: [], endsAt: 'danger' }

  test('nothing is asked of the device while no group is recorded', async () => {
    const groups = createGroupStore(handClock(friday))
    await groups.keepAttempt(of, attempt)
    await groups.keepRoom(of, 'danger', { no: 3 })
    groups.toggle(group)
    groups.toggle(group)
    expect(groups.get().current).toMatchObject({ name: 'Tuesday', isRecording: false })
    await groups.keepAttempt(of, attempt)
    expect(groups.get()).toMatchObject({ status: 'unread', isLost: false })
  })

  test('a device that refuses is said to, with what was lost, and the group is recorded no longer', async () => {
    const groups = createGroupStore(handClock(friday))
    groups.toggle(group)
    expect(groups.get().current).toMatchObject({ name: 'Tuesday', isRecording: true })
    await groups.keepAttempt(of, attempt)
    expect(groups.get()).toEqual({
      status: 'read',
      groups: [],
      current: null,
      trouble: 'refused',
      isLost: true,
      deleted: [],
    })
  })

  test('a group that could not be begun is not recorded', async () => {
    const groups = createGroupStore(handClock(friday))
    expect(await groups.begin('Tuesday')).toBeNull()
    expect(groups.get()).toMatchObject({ current: null, trouble: 'refused' })
  })

  test.each([
    { what: 'an hour later', later: day / 24, isLost: true },
    { what: 'the next day, unasked', later: day, isLost: false },
  ])('$what, lost: $isLost', async ({ later, isLost }) => {
    const clock = handClock(friday)
    const groups = createGroupStore(clock)
    groups.toggle(group)
    clock.set(friday + later)
    clock.tick()
    await groups.keepRoom(of, 'danger', { no: 3 })
    expect(groups.get()).toMatchObject({ isLost, current: null })
  })

  test('it ends as the screen is hidden', () => {
    const groups = createGroupStore(handClock(friday))
    groups.toggle(group)
    dispatchEvent(new Event('hide'))
    expect(groups.get().current).toBeNull()
  })
})

function finishedAttempt(): KeptAttempt {
  const ended: KeptAttempt[] = []
  const practice = createPractice(scenario, ({ variant }, { trail, endsAt }) =>
    ended.push({
      scenario: 'man-in-bay-four',
      variant,
      version: flow.pathway.version,
      trail: [...trail],
      endsAt,
    }),
  )
  practice.begin()
  practice.finish()
  const [attempt] = ended
  if (attempt === undefined) throw new Error('The attempt was not told of.')
  return attempt
}

function liveCase(state: ReturnType<ReturnType<typeof createSession>['get']>) {
  if (state.status !== 'case') throw new Error('There is no live case.')
  const snapshot = state.actor.getSnapshot()
  return { ...state, actor: null, node: nodeOn(snapshot), trail: trailOf(snapshot) }
}

function stored() {
  return [localStorage, sessionStorage].map((storage) => Object.entries(storage))
}
