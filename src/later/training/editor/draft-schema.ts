import * as z from 'zod'
import {
  cannotBeSeen,
  plainWords,
  readableWords,
  scenarioFile,
  tagBegins,
} from '#scenarios/schema.ts'

/**
 * What a scenario may contain while it is still being written: the same places, all of them there,
 * and any of them empty. Where the answers lead is not in it: the machine says so each time.
 */

/** The longest text that a draft can hold, in characters. */
export const longest = 2000

/** Words for people, or none yet. The limits that count are those of a whole scenario. */
const words = z
  .string()
  .max(longest, `Write ${String(longest)} characters at most.`)
  .regex(plainWords, tagBegins)
  .regex(readableWords, cannotBeSeen)

/** An id, or none yet. */
const choice = z
  .string()
  .max(80)
  .regex(/^([a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, 'An id is lower-case words joined by hyphens.')

/** A moment on London’s wall clock, or none yet. */
const moment = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})?$/, 'A moment is written 2027-01-17T22:30, London time.')

const list = z.array(words).max(12)
const sources = z.array(choice).max(8)

const step = z.strictObject({
  node: choice,
  answer: choice,
  because: words,
  sources,
  tempting: z.array(z.strictObject({ answer: choice, because: words })).max(6),
})

const variant = z.strictObject({
  id: choice,
  title: words,
  changes: words,
  /** Empty for the moment of the scenario. */
  at: moment,
  /** Empty for the answers of the scenario. */
  steps: z.array(step).max(16),
})

const draft = z.strictObject({
  title: words,
  setting: choice,
  topics: z.array(choice).max(8),
  minutes: z.int().min(0).max(600),
  role: choice,
  at: moment,
  briefing: list,
  seen: list,
  heard: list,
  present: list,
  steps: z.array(step).max(16),
  questions: list,
  teaching: z.array(z.strictObject({ says: words, sources })).max(8),
  variants: z.array(variant).max(8),
  ownSources: z.record(choice, words).optional(),
})

/** A file of a scenario that is not finished, and says so. */
export const draftFile = draft.extend({
  unfinished: z.literal(true),
  madeFor: scenarioFile.shape.madeFor,
  /** The places that still tell the story of another case, such as `seen` or `steps.0`. */
  stillAsCopied: z
    .array(z.string().regex(/^[a-z]+(\.\d+)?$/, 'A place is written steps.0.'))
    .max(40)
    .optional(),
})

export type ScenarioDraft = z.infer<typeof draft>
export type DraftStep = ScenarioDraft['steps'][number]
export type DraftTempting = DraftStep['tempting'][number]
export type DraftVariant = ScenarioDraft['variants'][number]
