import type { Group } from './group.ts'
import type { Training } from '#scenarios/schema.ts'

/**
 * A group as JSON: the whole of it, as it is kept, but for its number on this device.
 *
 * @returns text that `JSON.parse` reads back
 */
export function groupJson({ id: _, ...group }: Group): string {
  return `${JSON.stringify({ format: 'training-group', ...group }, null, 2)}\n`
}

const columns = [
  'group',
  'begun_on',
  'record',
  'attempt',
  'scenario',
  'variant',
  'pathway_version',
  'round',
  'screen',
  'answer',
  'right',
  'count',
] as const

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>

/**
 * A group as comma-separated values (RFC 4180), a line for each answer: those of attempts in order,
 * each attempt with the screen it ended on, and counts of rooms and of the questions before and
 * after, with 1 where they are right and 0 where not.
 *
 * No cell can be taken for a formula, in spreadsheets that split at semicolons neither. No line
 * `sep=,` says the separator: it is not in RFC 4180, other programs take it for a row, and with it
 * Excel no longer reads UTF-8. The page says it instead.
 */
export function groupCsv(group: Group, quiz: Training['quiz']): string {
  const rows: readonly Row[] = [...attemptRows(group), ...roomRows(group), ...quizRows(group, quiz)]
  const { name, begunOn } = group
  const lines = rows.map((row) => {
    const whole: Row = { group: name, begun_on: begunOn, ...row }
    return columns.map((column) => cell(whole[column]))
  })
  return [columns.map(cell), ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function attemptRows({ attempts }: Group): readonly Row[] {
  return attempts.flatMap(({ scenario, variant, version, trail, endsAt }, index) => {
    const of = {
      attempt: index + 1,
      scenario,
      variant: variant ?? undefined,
      pathway_version: version,
    }
    return [
      ...trail.map(({ node, answer }) => ({ record: 'answer', ...of, screen: node, answer })),
      { record: 'end', ...of, screen: endsAt },
    ]
  })
}

function roomRows({ rooms }: Group): readonly Row[] {
  return rooms.flatMap(({ scenario, variant, version, counts }) =>
    Object.entries(counts).flatMap(([screen, given]) =>
      Object.entries(given).map(([answer, count]) => ({
        record: 'room',
        scenario,
        variant: variant ?? undefined,
        pathway_version: version,
        screen,
        answer,
        count,
      })),
    ),
  )
}

function quizRows({ quiz: asked }: Group, quiz: Training['quiz']): readonly Row[] {
  return (['before', 'after'] as const).flatMap((round) =>
    Object.entries(asked[round].counts).flatMap(([question, given]) =>
      Object.entries(given).map(([answer, count]) => ({
        record: 'quiz',
        round,
        screen: question,
        answer,
        right: Number(quiz[question]?.right === answer),
        count,
      })),
    ),
  )
}

/** Text is in quotes whatever it is; a number, and what is not there, never are. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return `"${asWords(value).replaceAll('"', '""')}"`
}

/** A spreadsheet runs a cell that begins so, whatever spaces and quotes are before. */
const formula = /^["'\s]*[=+\-@＝＋－＠]|^[\t\r]/

/** Puts an apostrophe wherever a cell could begin that is a formula, for whoever splits the text. */
function asWords(text: string): string {
  const parts = text.split(/([;,\t\r\n])/)
  return parts
    .map((part, at) => (at % 2 === 0 && formula.test(parts.slice(at).join('')) ? `'${part}` : part))
    .join('')
}
