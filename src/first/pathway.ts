import { contentHash, flow } from 'virtual:pathway'
import { calendarOf } from '#services/calendar.ts'
import { answerOf } from '#flow/checks.ts'
import { runnerOf } from '#machine/case.ts'
import { compile } from '#machine/compile.ts'

/**
 * The one place that imports the flow: its calendar, and its machine with checks that ask the
 * opening hours.
 */

export { contentHash, flow }

export const calendar = calendarOf(flow.holidays, flow.pathway.version)

export const machine = compile(flow.pathway, (check, now) => answerOf(flow, calendar, check, now))

/** Runs cases by it. */
export const runner = runnerOf(machine)
