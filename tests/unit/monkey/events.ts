import fc from 'fast-check'
import { answersOf, nodesOf } from '#flow/graph.ts'
import { instantAt, londonTime } from '#services/london.ts'
import type { Pathway } from '#flow/schema.ts'
import type { Hands, Taps } from './hands.ts'

/** Something that happens, in words, and as it is done. */
export interface Happening {
  readonly says: string
  readonly happens: (hands: Hands) => void
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Everything that can happen to a tab in which a pathway runs; the frequent stands there more often. */
export function happeningsOf(pathway: Pathway): readonly fc.Arbitrary<Happening>[] {
  const role = fc.constantFrom(...pathway.roles, 'nobody')
  const node = fc.constantFrom(...nodesOf(pathway), 'nothing-like-it')
  const place = fc.nat({ max: 6 })
  const answerOf = (at: string, index: number) => nth(answersOf(pathway, at), index) ?? ''
  const isQuestion = (at: string) => at in pathway.questions

  const begin = role.map((id) => tap(`taps the role ${id}`, (taps) => taps.begin(id)))
  const answer = place.map((index) =>
    tap(`gives answer ${index} on the screen`, (taps) =>
      taps.answer(taps.node, answerOf(taps.node, index)),
    ),
  )
  const answerTwice = place.map((index) =>
    tap(`gives answer ${index} on the screen twice`, (taps) => {
      taps.answer(taps.node, answerOf(taps.node, index))
      taps.answer(taps.node, answerOf(taps.node, index))
    }),
  )
  const goOn = fc.constant(tap('goes on', (taps) => taps.continue(taps.node)))
  const back = fc.constant(
    tap('taps Back', (taps) => {
      if (taps.node !== '') taps.back()
    }),
  )
  const change = place.map((index) =>
    tap(`changes answer ${index}`, ({ change: changeTo, trail }) => {
      const asked = nth(trail.map((entry) => entry.node).filter(isQuestion), index)
      if (asked !== undefined) changeTo(asked)
    }),
  )
  const stale = fc.oneof(
    fc
      .tuple(node, node, place)
      .map(([at, from, index]) =>
        tap(`answers ${answerOf(from, index)} on ${at}, wherever that is`, (taps) =>
          taps.answer(at, answerOf(from, index)),
        ),
      ),
    node.map((at) => tap(`goes on from ${at}, wherever that is`, (taps) => taps.continue(at))),
    node.map((at) => tap(`changes ${at}, asked or not`, (taps) => taps.change(at))),
  )
  const rarer: readonly Happening[] = [
    tap('clears the case', (taps) => taps.clear()),
    tap('clears the case twice', (taps) => {
      taps.clear()
      taps.clear()
    }),
    tap('touches the screen', (taps) => taps.touch()),
    tap('rings a number', (taps) => taps.keep()),
    { says: 'presses Forward of the browser', happens: (hands: Hands) => hands.goInHistory(1) },
    { says: 'hides the screen', happens: (hands: Hands) => hands.hide() },
    { says: 'loads the page again', happens: (hands: Hands) => hands.reload() },
    {
      says: 'comes back to the page, kept whole',
      happens: (hands: Hands) => hands.comeBackWhole(),
    },
  ]
  const shown = { says: 'shows the screen again', happens: (hands: Hands) => hands.show() }
  const app = { says: 'sees the app take over', happens: (hands: Hands) => hands.takeOver() }
  const browserBack = fc.constant({
    says: 'presses Back of the browser',
    happens: (hands: Hands) => hands.goInHistory(-1),
  })
  return [
    ...[begin, begin, answer, answer, answer, answer, answer, answer, answerTwice, goOn, goOn],
    ...[back, browserBack, change, stale, stale],
    role.map((id) => tap(`works for ${id}`, (taps) => taps.chooseRole(id))),
    ...[fc.constantFrom(...rarer), fc.constantFrom(...rarer)],
    ...[fc.constant(shown), fc.constant(app), fc.constant(app), times, times],
  ]
}

/** Minutes in most cases, sometimes an hour back, or days on. */
const spans = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 7 * minute }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 * minute }) },
  { weight: 1, arbitrary: fc.integer({ min: -hour, max: day }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((days) => days * day) },
)

const times = fc.oneof(
  spans.map((span) => {
    const wait = Math.max(0, span)
    return { says: `waits ${wait} ms`, happens: (hands: Hands) => hands.passTo(hands.now() + wait) }
  }),
  spans.map((span) => ({
    says: `finds the device ${span} ms on, as it wakes`,
    happens: (hands: Hands) => {
      hands.setTime(hands.now() + span)
      hands.tick()
    },
  })),
  spans.map((span) => ({
    says: `finds the device ${span} ms on, before any timer rings`,
    happens: (hands: Hands) => hands.setTime(hands.now() + span),
  })),
  fc.constantFrom(-1, 0, 1).map((by) => ({
    says: `waits until 8 in the evening and ${by} ms`,
    happens: (hands: Hands) => hands.passTo(nextEight(hands.now()) + by),
  })),
)

function tap(says: string, act: (taps: Taps) => void): Happening {
  return { says, happens: (hands: Hands) => hands.tap(act) }
}

/** The next 20:00 on London’s wall clock that is at least a second away. */
function nextEight(now: number): number {
  const today = instantAt(londonTime(now).date, 20 * 60)
  return today > now + 1000 ? today : instantAt(londonTime(now + day).date, 20 * 60)
}

/** Counts on from the first after the last. */
function nth<Value>(list: readonly Value[], index: number): Value | undefined {
  return list[index % list.length]
}
