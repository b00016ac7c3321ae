import { isPlainlyWrong } from '#services/calendar.ts'
import { londonTime } from '#services/london.ts'
import { numbersAt } from '#device/contacts.ts'
import { callsAt } from '#flow/outcome.ts'
import { kindOf, targetOf, type TrailEntry } from '#flow/graph.ts'
import type { CallsOutcome } from '#flow/routes.ts'
import { serviceView, type ServiceSetting } from '#text/service-view.ts'
import type { AnsweredView } from '#first/question/Answered.tsx'
import { formatDate } from '#text/format-time.ts'
import type { KnownContact } from '#first/contacts.ts'
import type { NumberView } from '#first/outcome/ContactCard.tsx'
import type { CallView } from '#first/outcome/call-view.ts'
import type { OutcomeView } from '#first/outcome/Outcome.tsx'
import type { QuestionView } from '#first/question/Question.tsx'

/**
 * The pathway’s data and words as the screens take them. Pure.
 */

export function questionView({ flow, text }: ServiceSetting, id: string): QuestionView {
  const said = text.questions[id]
  const question = flow.pathway.questions[id]
  const answers = Object.keys(question?.answers ?? {})
  return {
    id,
    asks: said?.asks ?? '',
    hint: said?.hint,
    examples: said?.examples ?? [],
    links: question?.links ?? [],
    answers: answers.map((answer) => ({ id: answer, label: said?.answers[answer]?.label ?? '' })),
  }
}

/**
 * @param role null for the calls of every role
 * @param now the instant at which the machine decided, in milliseconds since the epoch
 */
export function outcomeView(
  setting: ServiceSetting,
  id: string,
  role: string | null,
  now: number,
): OutcomeView {
  const { flow, text } = setting
  const outcome = flow.pathway.outcomes[id]
  const words = text.outcomes[id]
  if (outcome === undefined || words === undefined) throw new UnknownOutcomeError(id)
  return {
    id,
    title: words.title,
    summary: words.summary,
    calls: callViews(setting, outcome, role, now),
    continue: words.continue,
  }
}

/** The check that the last answer led to, and the clock answered; undefined where it led to none. */
export function checkAfter(
  { flow: { pathway } }: ServiceSetting,
  trail: readonly TrailEntry[],
): string | undefined {
  const last = trail.at(-1)
  const next = last && targetOf(pathway, last.node, last.answer)
  return next !== undefined && kindOf(pathway, next) === 'check' ? next : undefined
}

/**
 * The number of a contact as its card shows it; undefined where nobody has set it.
 *
 * @param now milliseconds since the epoch; NaN too
 */
export function numberView(
  { words, calendar }: ServiceSetting,
  known: KnownContact | undefined,
  now: number,
): NumberView | undefined {
  if (known === undefined) return undefined
  const { team, setBy, setOn } = known
  const minute = isPlainlyWrong(now, calendar) ? NaN : londonTime(now).minute
  return { team, setBy, setOn: formatDate(words, setOn), numbers: numbersAt(known, minute) }
}

export function answeredViews(
  { flow, text }: ServiceSetting,
  trail: readonly TrailEntry[],
): readonly AnsweredView[] {
  return trail.map(({ node, answer }) =>
    kindOf(flow.pathway, node) === 'question'
      ? {
          node,
          asks: text.questions[node]?.asks ?? '',
          said: text.questions[node]?.answers[answer]?.said ?? '',
        }
      : { node, asks: null, said: text.outcomes[node]?.continued ?? '' },
  )
}

function callViews(
  setting: ServiceSetting,
  outcome: CallsOutcome,
  role: string | null,
  now: number,
): readonly CallView[] {
  const { flow, text, calendar } = setting
  return callsAt(outcome, flow, role, now, calendar).map((shown): CallView => {
    const { when, identifies, if: condition } = shown.call
    const conditionWords = condition === undefined ? undefined : text.conditions[condition]
    const terms = { when, identifies, condition: conditionWords }
    if (shown.availability === null) {
      const { contact: id } = shown.call
      return { ...terms, group: shown.group, contact: { id, ...contactWords(text, id) } }
    }
    const { service } = shown.call
    return { ...terms, group: shown.group, service: serviceView(setting, service, now) }
  })
}

function contactWords({ contacts = {} }: ServiceSetting['text'], id: string) {
  const words = contacts[id]
  if (words === undefined) throw new UnknownContactError(id)
  return words
}

class UnknownContactError extends Error {
  override readonly name = 'UnknownContactError'
  constructor(id: string) {
    super(`No contact "${id}" with words. Load the flow by load().`)
  }
}

class UnknownOutcomeError extends Error {
  override readonly name = 'UnknownOutcomeError'
  constructor(id: string) {
    super(`No outcome "${id}" with words. Load the flow by load().`)
  }
}
