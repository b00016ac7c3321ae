import * as z from 'zod'
import { id as anyId } from '#services/schema.ts'

/**
 * What `training.json` and `scenarios/<id>.json` may contain. Every type of this layer that is
 * written by an author is inferred from here.
 *
 * A scenario may come from a stranger’s file, so every list and every text has an upper limit.
 */

/** The largest scenario file that is read, in bytes. */
export const largestFile = 200_000

/** An id of a length that a screen can show. */
const id = anyId.max(80)

/** Fits a text in which nothing begins a tag. */
export const plainWords = /^(?![^]*<[a-z/!?])/i

/**
 * Fits a text without characters that no one can see and that change what is read: halves of a
 * character, control characters other than a new line, and marks that turn the direction of writing.
 */
export const readableWords = /^(?:[^\p{Surrogate}\p{Cc}\u202A-\u202E\u2066-\u2069]|\n)*$/u

/** What is said of a text that does not fit one or the other. */
export const tagBegins = 'Write plain words: "<" may not begin a tag.'
export const cannotBeSeen =
  'A character here cannot be seen. Type the words again, without copying them.'

/** Words for people: plain text, never markup. */
const plainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'These words are empty.')
    .max(most, `Write ${String(most)} characters at most.`)
    .regex(plainWords, tagBegins)
    .regex(readableWords, cannotBeSeen)

const sentence = plainText(400)
const paragraph = plainText(700)
const list = (entry: z.ZodType<string>, least: number) => z.array(entry).min(least).max(12)

const wallClock = z.iso
  .datetime({ local: true, precision: -1, error: 'This is no moment that exists.' })
  .regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'A moment is written 2027-01-17T22:30, London time.')
  .meta({
    description: 'The moment at which it happens, on London’s wall clock: 2027-01-17T22:30.',
  })

const sources = z.array(id).min(1).max(8)

const tempting = z.strictObject({
  answer: id,
  because: paragraph.meta({ description: 'Why this answer is wrong: a fact.' }),
  leadsTo: id.meta({
    description: 'The screen that this wrong answer leads to, at the moment of the scenario.',
  }),
})

/** One answer that a good practitioner gives, and why. `continue` is the way on from an outcome. */
const step = z.strictObject({
  node: id,
  answer: id,
  because: paragraph.meta({ description: 'Why this answer is right: a fact, with its source.' }),
  sources,
  tempting: z
    .array(tempting)
    .max(6)
    .meta({ description: 'Wrong answers that are easily given.' })
    .optional(),
})

const endsAt = id.meta({ description: 'The outcome at which the right answers end.' })

/**
 * The same scenario with something changed: another moment, or other answers. Its `steps` take the
 * place of those from the first of their questions on; what comes before stays.
 */
const variant = z.strictObject({
  id,
  title: plainText(120),
  changes: paragraph.meta({ description: 'What is different in this variant, to be read aloud.' }),
  at: wallClock.optional(),
  steps: z
    .array(step)
    .min(1)
    .max(16)
    .meta({
      description:
        'What a good practitioner answers, in order, from the first of these questions on.',
    })
    .optional(),
  endsAt,
})

export const scenarioFile = z.strictObject({
  $schema: z.string().max(200).optional(),
  madeFor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'A version is its date, such as 2026-11-23.')
    .meta({ description: 'The version of the pathway that it was written for: in exported files.' })
    .optional(),
  title: plainText(120),
  setting: id,
  topics: z.array(id).min(1).max(8),
  minutes: z.int().min(1).max(120).meta({ description: 'How long it takes alone.' }),
  role: id,
  at: wallClock,
  briefing: list(paragraph, 3)
    .max(6, 'A briefing has six paragraphs at most.')
    .meta({ description: 'What is told, in three to six short paragraphs.' }),
  seen: list(sentence, 1),
  heard: list(sentence, 1),
  present: list(sentence, 1),
  steps: z
    .array(step)
    .min(1)
    .max(16)
    .meta({ description: 'What a good practitioner answers, in order.' }),
  endsAt,
  questions: list(sentence, 1).meta({ description: 'Questions to talk about afterwards.' }),
  teaching: z
    .array(z.strictObject({ says: paragraph, sources }))
    .min(1)
    .max(8),
  variants: z
    .array(variant)
    .max(8)
    .meta({ description: 'The same with another moment, or other answers.' }),
  ownSources: z
    .record(id, plainText(200))
    .meta({ description: 'Sources that the pathway does not have, such as local practice, by id.' })
    .optional(),
})

const quizQuestion = z.strictObject({
  asks: sentence,
  answers: z.record(id, sentence),
  right: id,
  because: paragraph,
  sources,
})

export const trainingFile = z.strictObject({
  $schema: z.string().optional(),
  settings: z.record(id, sentence).meta({ description: 'Where scenarios happen, in words.' }),
  topics: z.record(id, sentence).meta({ description: 'What scenarios are about, in words.' }),
  mustCover: z
    .array(id)
    .meta({ description: 'The topics that the scenarios together may not leave out.' }),
  quiz: z.record(id, quizQuestion).meta({
    description: 'Questions asked before and after a session, each with one right answer.',
  }),
})

export type Scenario = z.infer<typeof scenarioFile>
export type Step = Scenario['steps'][number]
export type Tempting = NonNullable<Step['tempting']>[number]
export type Variant = Scenario['variants'][number]
export type TrainingFile = z.infer<typeof trainingFile>
export type QuizQuestion = TrainingFile['quiz'][string]

/** Everything to train with in one area. */
export interface Training extends Omit<TrainingFile, '$schema'> {
  /** By id, which is the name of the file. */
  readonly scenarios: Readonly<Record<string, Scenario>>
}
