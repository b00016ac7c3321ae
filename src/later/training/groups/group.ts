import * as z from 'zod'
import { id } from '#services/schema.ts'
import type { Attempt } from '#scenarios/debrief.ts'

/**
 * What a device keeps of a group that trains: a made-up name, attempts and counts. Nothing in it is
 * tied to one learner, and nothing has a time of day.
 */

/** The longest name of a group, in characters. */
export const longestName = 40

const count = z.int().min(1)

/** How often each answer was given, by question and by answer. */
const counts = z.record(id, z.record(id, count))

const keptAttempt = z.strictObject({
  scenario: id,
  /** The id of the variant; null for the scenario as it is written. */
  variant: id.nullable(),
  /** The version of the pathway that was practised. */
  version: z.string().max(20),
  trail: z.array(z.strictObject({ node: id, answer: id })).max(100),
  endsAt: id,
})

const round = z.strictObject({ finished: z.int().min(0), counts })

export const groupRecord = z.strictObject({
  /** Its number on this device. */
  id: z.int(),
  name: z.string().min(1).max(longestName),
  /** A date in London. */
  begunOn: z.iso.date(),
  attempts: z.array(keptAttempt),
  quiz: z.strictObject({ before: round, after: round }),
})

export type Group = z.infer<typeof groupRecord>
export type KeptAttempt = z.infer<typeof keptAttempt>
/** When questions are asked: before the training, or after it. */
export type Round = keyof Group['quiz']
/** What one learner answered, by question. */
export type QuizAnswers = Readonly<Record<string, string>>
/** A group that no device has given a number yet. */
export type NewGroup = Omit<Group, 'id'>

/** What is wrong with a name: it is empty, too long, or another group has it. */
export type NameProblem = 'empty' | 'long' | 'taken'

/** What is wrong with the name of a new group; null when nothing is. Pure. */
export function nameProblem(name: string, taken: readonly string[]): NameProblem | null {
  const plain = plainName(name)
  if (plain === '') return 'empty'
  if (plain.length > longestName) return 'long'
  return taken.some((other) => sameName(other, plain)) ? 'taken' : null
}

/** A group that has just begun. @param begunOn a date in London, `YYYY-MM-DD` */
export function newGroup(name: string, begunOn: string): NewGroup {
  const none = { finished: 0, counts: {} }
  return { name: plainName(name), begunOn, attempts: [], quiz: { before: none, after: none } }
}

/** The group with one more attempt. Pure. */
export function withAttempt(
  group: Group,
  of: Omit<KeptAttempt, 'trail' | 'endsAt'>,
  { trail, endsAt }: Attempt,
): Group {
  const plain = trail.map(({ node, answer }) => ({ node, answer }))
  return { ...group, attempts: [...group.attempts, { ...of, trail: plain, endsAt }] }
}

/** The group with the answers of one more learner among the counts of a round. Pure. */
export function withQuiz(group: Group, round: Round, answers: QuizAnswers): Group {
  const { finished, counts: before } = group.quiz[round]
  const after = Object.entries(answers).map(([question, answer]) => {
    const given = before[question] ?? {}
    return [question, { ...given, [answer]: (given[answer] ?? 0) + 1 }] as const
  })
  const asked = { finished: finished + 1, counts: { ...before, ...Object.fromEntries(after) } }
  return { ...group, quiz: { ...group.quiz, [round]: asked } }
}

function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
