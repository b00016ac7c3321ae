import { contentHash, flow } from 'virtual:pathway'
import { calendarOf } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import { compile } from '#machine/compile.ts'

/**
 * The one place that imports the flow: its calendar, and its machine with checks that ask the
 * opening hours.
 */

export { contentHash, flow }

export const calendar = calendarOf(flow.holidays, flow.pathway.version)

export const machine = compile(flow.pathway, (check, now) => answerOf(flow, calendar, check, now))

/** The words of the pathway in English. Those of another language come when it is chosen. */
export function pathwayText() {
  const text = flow.texts.en
  if (text === undefined) throw new MissingTextError()
  return text
}

class MissingTextError extends Error {
  override readonly name = 'MissingTextError'
  override readonly message = 'The flow has no text/en.json. Load the flow by load().'
}
