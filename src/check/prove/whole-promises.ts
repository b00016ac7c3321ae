import { calendarOf } from '#services/calendar.ts'
import { availability } from '#services/hours.ts'
import { instantAt } from '#services/london.ts'
import type { Flow } from '#flow/flow.ts'
import type { SafetyPromise } from '#flow/safety-schema.ts'
import { dayInWords } from './day-words.ts'
import { namesOf } from './names.ts'
import { type CheckAnswers, landing } from './paths.ts'
import { everythingIsReached } from './reached.ts'
import { stateWords } from './standing-words.ts'

/**
 * The promises that are about a pathway as a whole: what is reached at all, where "not sure" goes,
 * which number is everywhere, and the published hours said a second time.
 */

/** How often a promise was tried, and what breaks it: a sentence each. */
export interface Tried {
  readonly applied: number
  readonly broken: readonly string[]
}

/**
 * Tries a promise about a whole pathway; null when it is about single cases.
 *
 * @param moments what the checks answer, once for each kind of moment that can tell them apart
 */
export function tryWhole(
  promise: SafetyPromise,
  flow: Flow,
  moments: readonly CheckAnswers[],
): Tried | null {
  if (promise.everythingIsReached) return everythingIsReached(flow, moments)
  if (promise.offersAnswers !== undefined) return offersAnswers(flow, promise.offersAnswers)
  if (promise.notSureGoesWithSaferAnswer) return notSureGoesWithSaferAnswer(flow)
  if (promise.emergencyService !== undefined) return isEmergency(flow, promise.emergencyService)
  if (promise.isOpenAt !== undefined) return isOpenAt(flow, promise.isOpenAt)
  return null
}

function offersAnswers(
  { pathway, texts }: Flow,
  wanted: NonNullable<SafetyPromise['offersAnswers']>,
): Tried {
  const names = namesOf(texts.en)
  const answers = Object.entries(wanted).flatMap(([question, ids]) =>
    ids.map((answer) => ({ question, answer })),
  )
  const missing = answers.filter(
    ({ question, answer }) => pathway.questions[question]?.answers[answer] === undefined,
  )
  return {
    applied: answers.length,
    broken: missing.map(
      ({ question, answer }) => `${names.question(question)} has no answer "${answer}" any more.`,
    ),
  }
}

function notSureGoesWithSaferAnswer({ pathway, texts }: Flow): Tried {
  const names = namesOf(texts.en)
  const doubtful = Object.entries(pathway.questions).filter(([, { answers }]) => answers[notSure])
  return {
    applied: doubtful.length,
    broken: doubtful.flatMap(([id, { answers, saferAnswer = '' }]) => {
      const [unsure = '', safer = ''] = [answers[notSure], answers[saferAnswer]].map(
        (target) => target && landing(pathway, {}, target),
      )
      if (unsure === safer) return []
      const [doubt, sure] = [notSure, saferAnswer].map((answer) => names.answer(id, answer))
      return [
        `At ${names.question(id)}, ${doubt} leads to ${names.screen(unsure)}, and ${sure} to ${names.screen(safer)}.`,
      ]
    }),
  }
}

const notSure = 'not-sure'

function isEmergency({ pathway, services, texts }: Flow, service: string): Tried {
  const names = namesOf(texts.en)
  const kept = pathway.emergencyService === service && services[service]?.hours === 'always'
  return {
    applied: 1,
    broken: kept
      ? []
      : [`The number on every screen is ${names.service(pathway.emergencyService)}.`],
  }
}

function isOpenAt(
  flow: Flow,
  { service: id, expects }: NonNullable<SafetyPromise['isOpenAt']>,
): Tried {
  const calendar = calendarOf(flow.holidays, flow.pathway.version)
  const service = flow.services[id]
  const name = namesOf(flow.texts.en).service(id)
  return {
    applied: expects.length,
    broken: expects.flatMap(({ at, is }) => {
      const state = service && availability(service, instantOf(at), calendar).state
      if (state === is) return []
      const [day = '', clock = ''] = at.split('T')
      const found = state === undefined ? 'is not there' : stateWords[state]
      return [
        `On ${dayInWords(day)} at ${clock} in London, ${name} ${found}. The rule expects that it ${stateWords[is]}.`,
      ]
    }),
  }
}

/** @param at London’s wall clock, `2027-01-16T16:59` */
function instantOf(at: string): number {
  const [date = '', time = ''] = at.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantAt(date, hour * 60 + minute)
}
