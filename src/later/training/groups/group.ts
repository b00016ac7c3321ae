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

/** What a room answered at one case: how many people gave each answer, by question. */
const keptRoom = z.strictObject({
  scenario: id,
  /** The id of the variant; null for the scenario as it is written. */
  variant: id.nullable(),
  /** The version of the pathway that was practised. */
  version: z.string().max(20),
  counts,
})

const round = z.strictObject({ finished: z.int().min(0), counts })

export const groupRecord = z.strictObject({
  /** Its number on this device. */
  id: z.int(),
  name: z.string().min(1).max(longestName),
  /** A date in London. */
  begunOn: z.iso.date(),
  attempts: z.array(keptAttempt),
  // Groups that were begun before rooms were counted have none.
  rooms: z.array(keptRoom).default([]),
  quiz: z.strictObject({ before: round, after: round }),
})

export type Group = z.infer<typeof groupRecord>
export type KeptAttempt = z.infer<typeof keptAttempt>
export type KeptRoom = z.infer<typeof keptRoom>
/** Which case was practised, and at which version of the pathway. */
export type Practised = Pick<KeptRoom, 'scenario' | 'variant' | 'version'>
/** How many people gave each answer to one question. */
export type AnswerCounts = Readonly<Record<string, number>>
/** When questions are asked: before the training, or after it. */
export type Round = keyof Group['quiz']
/** What one learner answered, by question. */
export type QuizAnswers = Readonly<Record<string, string>>
/** How many learners gave each answer, by question. */
export type QuizCounts = Readonly<Record<string, AnswerCounts>>
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
  return {
    name: plainName(name),
    begunOn,
    attempts: [],
    rooms: [],
    quiz: { before: none, after: none },
  }
}

/** The group with one more attempt. Pure. */
export function withAttempt(group: Group, of: Practised, { trail, endsAt }: Attempt): Group {
  const plain = trail.map(({ node, answer }) => ({ node, answer }))
  return { ...group, attempts: [...group.attempts, { ...of, trail: plain, endsAt }] }
}

/**
 * The group with what a room answered to one question of a case, in the place of what was kept of
 * that question before: whoever counts again corrects the count. Pure.
 */
export function withRoom(
  group: Group,
  of: Practised,
  question: string,
  given: AnswerCounts,
): Group {
  const isSame = (room: KeptRoom) =>
    room.scenario === of.scenario && room.variant === of.variant && room.version === of.version
  const before = group.rooms.find(isSame)?.counts ?? {}
  const some = Object.entries(given).filter(([, people]) => people > 0)
  const { [question]: _, ...others } = before
  const counts = some.length === 0 ? others : { ...others, [question]: Object.fromEntries(some) }
  const rooms = group.rooms.filter((room) => !isSame(room))
  const isEmpty = Object.keys(counts).length === 0
  return { ...group, rooms: isEmpty ? rooms : [...rooms, { ...of, counts }] }
}

/** The group with the answers of one more learner among the counts of a round. Pure. */
export function withQuiz(group: Group, round: Round, answers: QuizAnswers): Group {
  const one = Object.entries(answers).map(
    ([question, answer]) => [question, { [answer]: 1 }] as const,
  )
  return withPapers(group, round, Object.fromEntries(one))
}

/**
 * The group with the answers of several learners among the counts of a round. As many learners have
 * answered as the question that most of them answered shows. Pure.
 */
export function withPapers(group: Group, round: Round, added: QuizCounts): Group {
  const { finished, counts: before } = group.quiz[round]
  const after = Object.entries(added).map(([question, given]) => {
    const sum = { ...before[question] }
    for (const [answer, people] of Object.entries(given)) {
      if (people > 0) sum[answer] = (sum[answer] ?? 0) + people
    }
    return [question, sum] as const
  })
  const learners = Object.values(added).map((given) =>
    Object.values(given).reduce((all, people) => all + people, 0),
  )
  const asked = {
    finished: finished + Math.max(0, ...learners),
    counts: { ...before, ...Object.fromEntries(after) },
  }
  return { ...group, quiz: { ...group.quiz, [round]: asked } }
}

function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
