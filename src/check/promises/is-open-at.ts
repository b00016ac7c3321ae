import * as z from 'zod'
import { calendarOf } from '#services/calendar.ts'
import { availability } from '#services/hours.ts'
import { instantAt } from '#services/london.ts'
import { id } from '#services/schema.ts'
import { checkAnswer } from '#flow/schema.ts'
import { describeDate } from '#check/words/day-words.ts'
import { stateWords } from '#check/words/sentences.ts'
import { pathwayPromise } from './promise.ts'
import { one } from './references.ts'

/** An instant on London’s wall clock, and what a service must be then. */
const expectation = z.strictObject({
  at: z.iso.datetime({ local: true, precision: -1, error: 'Write 2027-01-16T16:59.' }),
  is: checkAnswer,
})

export const isOpenAt = pathwayPromise({
  schema: z.strictObject({ service: id, expects: z.array(expectation).min(1) }).meta({
    description: 'The published hours a second time: moments, and what the service must be then.',
  }),
  references: ({ service }) => one('service', 'service')(service),
  things: ({ service: id, expects }, { holidays, pathway, services }) => {
    const calendar = calendarOf(holidays, pathway.version)
    const service = services[id]
    return expects.map((expected) => ({
      ...expected,
      service: id,
      state: service && availability(service, instantOf(expected.at), calendar).state,
    }))
  },
  holds: ({ state, is }) => state === is,
  explain: ({ service, at, is, state }, names) => {
    const [day = '', clock = ''] = at.split('T')
    const found = state === undefined ? 'is not there' : stateWords[state]
    return `On ${describeDate(day)} at ${clock} in London, ${names.callee(service)} ${found}. The rule expects that it ${stateWords[is]}.`
  },
})

/** @param at London’s wall clock, `2027-01-16T16:59` */
function instantOf(at: string): number {
  const [date = '', time = ''] = at.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantAt(date, hour * 60 + minute)
}
