import * as z from 'zod'
import { accessWords, id, forEachState } from '#services/schema.ts'

/**
 * What the files of words may contain: `text/<language>.json`, and `signs/<language>.json`, the page
 * of signs to look for.
 */

const words = z.string().min(1)

/** The words of a script: the headings of its parts, and its lines. */
export const scriptWords = z.strictObject({
  parts: z.record(id, words),
  lines: z.record(id, words),
})

export const textFile = z.strictObject({
  $schema: z.string().optional(),
  /** The name of the tool, the area, and what must be said of this pathway wherever it is shown. */
  pathway: z.strictObject({
    name: words,
    area: words,
    summary: words,
    /** Said on Start and About: what this content is, and who has not confirmed it. */
    notConfirmed: words,
    is: z.array(words).min(1),
    isNot: z.array(words).min(1),
  }),
  roles: z.record(id, z.strictObject({ label: words })),
  questions: z.record(
    id,
    z.strictObject({
      asks: words,
      hint: words.optional(),
      /** At most five. */
      examples: z.array(words).max(5).optional(),
      /** `label` is on the button; `said` is the same in a sentence that needs no question. */
      answers: z.record(id, z.strictObject({ label: words, said: words })),
    }),
  ),
  checks: z.record(
    id,
    z.strictObject({
      asks: words,
      answers: forEachState(words),
    }),
  ),
  outcomes: z.record(
    id,
    z.strictObject({
      title: words,
      summary: words,
      /** The words on the way on, when the outcome has one. */
      continue: words.optional(),
      /** What is said of having gone on: "999 has been called". */
      continued: words.optional(),
    }),
  ),
  steps: z.record(id, words),
  conditions: z.record(id, words),
  /** Reasons to decide otherwise, as sentences on the record. */
  otherwise: z.record(id, words).optional(),
  services: z.record(
    id,
    z.strictObject({
      /** The name as people know it, with what the service is. */
      name: words,
      /** The name inside a sentence, after “Ring”. */
      shortName: words,
      /** What to ask for, or what the service is not. */
      note: words.optional(),
      /** Where the hours come from, in one line. */
      howSure: words,
      /** Said of an open service in brackets: "hours published October 2018". */
      hoursNote: words.optional(),
    }),
  ),
  script: scriptWords.optional(),
  access: accessWords.optional(),
})

/** It has no place for a score, and none for whom a sign is about. */
export const signsFile = z.strictObject({
  $schema: z.string().optional(),
  lead: words,
  /** What a sign does not mean. Shown before the signs. */
  notProof: z.array(words).min(1),
  /** The signs, in groups, in the order in which they are shown. */
  groups: z.record(id, z.strictObject({ title: words, signs: z.array(words).min(1) })),
  /** Where the signs come from: ids in `sources.json`, the same in every language. */
  sources: z.array(id).min(1),
})

export type PathwayText = z.infer<typeof textFile>
export type Signs = z.infer<typeof signsFile>
