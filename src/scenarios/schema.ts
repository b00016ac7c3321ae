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

/** Words for people: plain text, never markup. */
const plainText = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'These words are empty.')
    .max(most, `Write ${String(most)} characters at most.`)
    .regex(plainWords, 'Write plain words: "<" may not begin a tag.')

const sentence = plainText(400)
const paragraph = plainText(700)
const list = (entry: z.ZodType<string>, least: number) => z.array(entry).min(least).max(12)

/** A moment on London’s wall clock: `2027-01-17T22:30`. */
const wallClock = z.iso
  .datetime({ local: true, precision: -1, error: 'This is no moment that exists.' })
  .regex(/^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'A moment is written 2027-01-17T22:30, London time.')

const sources = z.array(id).min(1).max(8)

/** A wrong answer that is easily given, why it is wrong, and the screen to which it leads. */
const tempting = z.strictObject({ answer: id, because: paragraph, leadsTo: id })

/** One answer that a good practitioner gives, and why. `continue` is the way on from an outcome. */
const step = z.strictObject({
  node: id,
  answer: id,
  because: paragraph,
  sources,
  tempting: z.array(tempting).max(6).optional(),
})

/**
 * The same scenario with something changed: another moment, or other answers. Its `steps` take the
 * place of those from the first of their questions on; what comes before stays.
 */
const variant = z.strictObject({
  id,
  title: plainText(120),
  /** What is different, to be read aloud. */
  changes: paragraph,
  at: wallClock.optional(),
  steps: z.array(step).min(1).max(16).optional(),
  endsAt: id,
})

export const scenarioFile = z.strictObject({
  $schema: z.string().max(200).optional(),
  /** The version of the pathway that it was written for: in exported files. */
  madeFor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'A version is its date, such as 2026-11-23.')
    .optional(),
  title: plainText(120),
  setting: id,
  topics: z.array(id).min(1).max(8),
  /** How long it takes alone. */
  minutes: z.int().min(1).max(120),
  role: id,
  at: wallClock,
  /** What is told, a paragraph at a time. */
  briefing: list(paragraph, 3).max(6, 'A briefing has six paragraphs at most.'),
  seen: list(sentence, 1),
  heard: list(sentence, 1),
  present: list(sentence, 1),
  steps: z.array(step).min(1).max(16),
  endsAt: id,
  /** Questions to talk about afterwards. */
  questions: list(sentence, 1),
  teaching: z
    .array(z.strictObject({ says: paragraph, sources }))
    .min(1)
    .max(8),
  variants: z.array(variant).max(8),
})

/** A question asked before and after a session, with one right answer. */
const quizQuestion = z.strictObject({
  asks: sentence,
  answers: z.record(id, sentence),
  right: id,
  because: paragraph,
  sources,
})

export const trainingFile = z.strictObject({
  $schema: z.string().optional(),
  /** Where scenarios happen, by id, in words. */
  settings: z.record(id, sentence),
  /** What scenarios are about, by id, in words. */
  topics: z.record(id, sentence),
  /** The topics that the scenarios together may not leave out. */
  mustCover: z.array(id),
  quiz: z.record(id, quizQuestion),
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
