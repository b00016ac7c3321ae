import { isPlainlyWrong } from '#services/calendar.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { CallView } from '#first/outcome/CallCard.tsx'
import type { WordsWith } from '#text/i18n.ts'
import type { RecordView } from './record.ts'
import { recordState } from './record-state.ts'
import { serviceState, type ServiceSetting } from '#text/service-view.ts'
import { formatStamp } from '#text/format-time.ts'
import { outcomeView } from '#first/case/views.ts'

/** Where a case stands, at one instant. */
export interface RecordedCase {
  /** The id of the outcome. */
  readonly outcome: string
  readonly role: string
  readonly trail: readonly TrailEntry[]
  /** In milliseconds since the epoch. */
  readonly now: number
  /** Whether that is not this device’s time, but corrected by the server’s. */
  readonly isCorrected: boolean
  /** Why somebody decided otherwise than the route says, in words; none when nobody did. */
  readonly otherwise: readonly string[]
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
  const { outcome, role, trail, now } = recorded
  const { title, reasons, calls } = outcomeView(setting, outcome, role, trail, now)
  const { name, area, isNot } = text.pathway
  const { version } = flow.pathway
  return {
    heading: words('record:heading'),
    made: madeLines(words, setting, recorded),
    parts: [
      { id: 'route', heading: words('record:route'), lines: [title] },
      { id: 'reasons', heading: words('record:reasons'), lines: reasons },
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
          words('record:version', { name, area, version }),
          words('record:hash', { hash: contentHash }),
        ],
      },
      { id: 'is-not', heading: words('record:isNot'), lines: isNot },
    ],
    numbers: calls.map(({ service }) => service.number),
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
  const { service, group, condition, identifies } = call
  const said = { name: service.name, number: service.number }
  return [
    words(`record:call.${group}`, said),
    ...(condition === undefined ? [] : [words('record:condition', { condition })]),
    words('record:state', {
      state: recordState(words, serviceState(setting, service.id, now), now),
    }),
    words(`outcome.identifies.${identifies}`),
  ].join(' ')
}
