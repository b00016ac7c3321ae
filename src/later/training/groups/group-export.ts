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

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number>>>

/**
 * A group as comma-separated values (RFC 4180), a line for each answer: those of attempts in order,
 * each attempt with the screen it ended on; what rooms answered, as counts; and the questions before
 * and after, as counts with 1 where they are right and 0 where not. No cell can be taken for a formula by a spreadsheet.
 */
export function groupCsv(group: Group, quiz: Training['quiz']): string {
  const rows: readonly Row[] = [...attemptRows(group), ...roomRows(group), ...quizRows(group, quiz)]
  const { name, begunOn } = group
  const lines = rows.map((row) => {
    const whole: Row = { group: name, begun_on: begunOn, ...row }
    return columns.map((column) => cell(whole[column] ?? ''))
  })
  return [columns, ...lines].map((line) => `${line.join(',')}\r\n`).join('')
}

function attemptRows({ attempts }: Group): readonly Row[] {
  return attempts.flatMap(({ scenario, variant, version, trail, endsAt }, index) => {
    const of = { attempt: index + 1, scenario, variant: variant ?? '', pathway_version: version }
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
        variant: variant ?? '',
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

/** A spreadsheet runs a cell that begins with one of these: an apostrophe makes it words. */
const formula = /^[=+\-@\t\r]/

function cell(value: string | number): string {
  const text = String(value)
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
