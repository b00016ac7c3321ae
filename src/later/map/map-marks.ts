import type { ServiceSetting } from '#text/service-view.ts'
import { answerKey, atTime, type LitRoute, rings } from './lit.ts'

/** What is shown of a node or of an answer beside its words: names of classes. */
export interface MapMarks {
  readonly node: (id: string) => readonly string[]
  readonly answer: (key: string) => readonly string[]
}

/** What is marked: the way taken, what the clock decides, and what has to do with the open node. */
export function marksOf(
  setting: ServiceSetting,
  route: LitRoute,
  moment: number,
  open: string | null,
): MapMarks {
  const { checks, outcomes, contacts = {} } = setting.flow.pathway
  const time = atTime(setting, moment)
  const decided = new Set(
    Object.entries(time.checks).map(([node, answer]) => answerKey({ node, answer })),
  )
  const ofClock = Object.keys(checks)
  const rung = (id: string) => {
    const outcome = outcomes[id]
    return open !== null && open in contacts && outcome !== undefined && rings(outcome, open)
  }
  const called = (id: string) => {
    const outcome = open === null ? undefined : outcomes[open]
    return outcome !== undefined && id in contacts && rings(outcome, id)
  }
  return {
    node: (id) => [
      ...(route.nodes.has(id) ? ['is-taken'] : []),
      ...(time.changed.includes(id) ? ['is-changed'] : []),
      ...(rung(id) || called(id) ? ['is-tied'] : []),
      ...(id === open ? ['is-open'] : []),
    ],
    answer: (key) => [
      ...(route.answers.has(key) ? ['is-taken'] : []),
      ...(decided.has(key) ? ['is-decided'] : []),
      ...(!decided.has(key) && ofClock.some((check) => key.startsWith(`${check} `))
        ? ['is-off']
        : []),
    ],
  }
}
