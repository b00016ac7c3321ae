import { isPlainlyWrong } from '#services/calendar.ts'
import type { TrailEntry } from '#flow/graph.ts'
import { recordedAnswers } from '#flow/script.ts'
import type { ScriptData } from '#flow/script-schema.ts'
import type { CallView } from '#first/outcome/call-view.ts'
import type { WordsWith } from '#text/i18n.ts'
import { describeStateIn, type ServiceState } from '#text/describe-state.ts'
import { serviceState, type ServiceSetting } from '#text/service-view.ts'
import { formatStamp } from '#text/format-time.ts'
import { formatTurnStamp } from '#text/turn-stamp.ts'
import { outcomeView } from '#first/case/views.ts'
import { reasonsOf } from '#later/outcome/around-view.ts'

/** A record of decision, in words: what goes on the page, and into the text that is copied. */
export interface RecordView {
  readonly heading: string
  /** For which instant it was made, and by which clock. */
  readonly made: readonly string[]
  readonly parts: readonly RecordPart[]
  /** The telephone numbers in its lines, which no line end may break. */
  readonly numbers: readonly string[]
  /** What only the organisation knows, to be written by hand: this tool asks for none of it. */
  readonly own: OwnPart
  readonly byHand: ByHand
}

interface OwnPart {
  readonly heading: string
  readonly blanks: readonly string[]
}

export interface RecordPart {
  readonly id: 'route' | 'reasons' | 'calls' | 'otherwise' | 'by' | 'is-not'
  readonly heading: string
  readonly lines: readonly string[]
}

/** What is left to be filled in by hand, once for each call that may be made. */
interface ByHand extends OwnPart {
  readonly rows: number
}

/** Where a case is, at one instant. */
export interface RecordedCase {
  /** The id of the outcome. */
  readonly outcome: string
  readonly role: string
  readonly trail: readonly TrailEntry[]
  /** What the pathway says in calls, and which answers it records; a pathway may have none. */
  readonly script: ScriptData | undefined
  /** In milliseconds since the epoch. */
  readonly now: number
  /** Whether that is not this device’s time, but corrected by the server’s. */
  readonly isCorrected: boolean
  /** Why somebody decided otherwise than the route says, in words; none when nobody did. */
  readonly otherwise: readonly string[]
  /** When the content was checked, and who answers for it, in words. */
  readonly content: string
}

/**
 * The record of a case for the case notes: the answers in words, the route, each call with its
 * state at that instant, and what the tool is not. It holds nothing else of the person. Pure.
 *
 * @param contentHash SHA-256 of the pathway, in hexadecimal
 */
export function recordView(
  words: WordsWith<'record'>,
  setting: ServiceSetting,
  recorded: RecordedCase,
  contentHash: string,
): RecordView {
  const { flow, text } = setting
  const { outcome, role, now, content } = recorded
  const { title, calls } = outcomeView(setting, outcome, role, now)
  const { name, area } = text.pathway
  const { version } = flow.pathway
  return {
    heading: words('record:heading'),
    made: madeLines(words, setting, recorded),
    parts: [
      { id: 'route', heading: words('record:route'), lines: [title] },
      {
        id: 'reasons',
        heading: words('record:reasons'),
        lines: reasonLines(words, setting, recorded),
      },
      {
        id: 'calls',
        heading: words('record:calls'),
        lines: calls.map((call) => callLine(words, setting, call, now)),
      },
      ...otherwisePart(words, recorded),
      {
        id: 'by',
        heading: words('record:by'),
        lines: [
          words('record:role', { role: text.roles[role]?.label ?? '' }),
          words('record:version', { name, area, version, hash: contentHash.slice(0, 8) }),
          content,
        ],
      },
      {
        id: 'is-not',
        heading: words('record:isNot'),
        lines: [words('record:isNoReport'), words('record:isNoAdvice')],
      },
    ],
    numbers: calls.flatMap((call) => ('service' in call ? [call.service.number] : [])),
    own: {
      heading: words('record:own.heading'),
      blanks: [
        words('record:own.label'),
        words('record:own.role'),
        words('record:own.lead'),
        words('record:own.agreed'),
        words('record:own.signature'),
      ],
    },
    byHand: {
      heading: words('record:byHand'),
      blanks: [
        words('record:blanks.service'),
        words('record:blanks.time'),
        words('record:blanks.spoken'),
        words('record:blanks.reference'),
      ],
      rows: 4,
    },
  }
}

/** A record as plain text, with the same words in the same order as on the page. Pure. */
export function recordText({ heading, made, own, parts, byHand }: RecordView): string {
  const row = byHand.blanks.map((blank) => `${blank}: ${ruled}`)
  const rows = Array.from({ length: byHand.rows }, () => row.join('  '))
  const told = parts.map((part) => block(part.heading, part.lines))
  const lines = own.blanks.map((blank) => `${blank}: ${ruled}`)
  return [
    block(heading, made),
    ...told,
    block(own.heading, lines),
    block(byHand.heading, rows),
  ].join('\n')
}

const ruled = '____________'

function block(heading: string, lines: readonly string[]): string {
  return [heading.toUpperCase(), ...lines.map((line) => `- ${line}`), ''].join('\n')
}

/** What led to it, without answers about somebody else. That some are left out is said. */
function reasonLines(
  words: WordsWith<'record'>,
  setting: ServiceSetting,
  { script, outcome, trail, now }: RecordedCase,
): readonly string[] {
  const kept = recordedAnswers(script, outcome, trail)
  const isCut = kept.length < trail.length
  return [...reasonsOf(setting, kept, now), ...(isCut ? [words('record:leftOut')] : [])]
}

function otherwisePart(
  words: WordsWith<'record'>,
  { otherwise }: RecordedCase,
): RecordView['parts'] {
  if (otherwise.length === 0) return []
  const lines = [words('record:otherwise.said'), ...otherwise]
  return [{ id: 'otherwise', heading: words('record:otherwise.heading'), lines }]
}

function madeLines(
  words: WordsWith<'record'>,
  { calendar, text }: ServiceSetting,
  { now, isCorrected }: RecordedCase,
): readonly string[] {
  const time = formatStamp(words, now)
  const made = words(isCorrected ? 'record:madeCorrected' : 'record:made', { time })
  const wrong = isPlainlyWrong(now, calendar) ? [words('clockWrong', { time })] : []
  return [made, ...wrong, text.pathway.notConfirmed]
}

/** A call in whole sentences, one after another. */
function callLine(
  words: WordsWith<'record'>,
  setting: ServiceSetting,
  call: CallView,
  now: number,
): string {
  const { condition, identifies } = call
  const onlyIf = condition === undefined ? [] : [words('record:condition', { condition })]
  const named = words(`outcome.identifies.${identifies}`)
  if ('contact' in call) {
    return [
      words(`record:contact.${call.group}`, { name: call.contact.name }),
      ...onlyIf,
      named,
    ].join(' ')
  }
  const { service, group } = call
  const state = describeStateForRecord(words, serviceState(setting, service.id, now), now)
  return [
    words(`record:call.${group}`, { name: service.name, number: service.number }),
    ...onlyIf,
    words('record:state', { state }),
    named,
  ].join(' ')
}

/**
 * Whether a service could be rung at an instant, as a record says it: with full dates and the
 * 24-hour clock, so that it still reads right on another day.
 *
 * @param now instant, in milliseconds since the epoch
 * @example // "Should be open until Friday 15 January 2027 at 20:00 (hours published October 2018)"
 */
function describeStateForRecord(
  words: WordsWith<'record'>,
  state: ServiceState,
  now: number,
): string {
  return describeStateIn(words, state, now, {
    open: (isSure, until) => {
      if (until === null) return words(isSure ? 'record:open-always' : 'record:should-always')
      const time = formatTurnStamp(words, until)
      return words(isSure ? 'record:open-until' : 'record:should-until', { time })
    },
    opening: (instant) => formatTurnStamp(words, instant),
  })
}
