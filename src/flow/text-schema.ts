import * as z from 'zod'
import { accessWords, forEachState, id, sourceIds } from '#services/schema.ts'

/**
 * What the files of words may contain: `text/<language>.json`, and `signs/<language>.json`, the page
 * of signs to look for.
 */

const words = z.string().min(1)

/** The words of a script: the headings of its parts, and its lines. */
export const scriptWords = z
  .strictObject({ parts: z.record(id, words), lines: z.record(id, words) })
  .meta({ description: 'What to say in the calls: headings and lines.' })

const asks = words.meta({ description: 'The question as it is asked.' })

const label = words.meta({ description: 'The words on the button.' })

export const textFile = z.strictObject({
  $schema: z.string().optional(),
  pathway: z.strictObject({
    name: words.meta({ description: 'The name of the tool.' }),
    area: words,
    summary: words.meta({ description: 'What the tool does, in a sentence.' }),
    notConfirmed: words.meta({
      description: 'What this content is, and who has not confirmed it.',
    }),
    is: z.array(words).min(1),
    isNot: z.array(words).min(1),
  }),
  roles: z.record(id, z.strictObject({ label })),
  questions: z.record(
    id,
    z.strictObject({
      asks,
      hint: words.meta({ description: 'What helps to answer.' }).optional(),
      examples: z
        .array(words)
        .max(5)
        .meta({ description: 'At most five examples, shown as a list.' })
        .optional(),
      answers: z.record(
        id,
        z.strictObject({
          label,
          said: words.meta({
            description:
              'The answer in a sentence that needs no question: "The person is an adult".',
          }),
        }),
      ),
    }),
  ),
  checks: z.record(
    id,
    z.strictObject({
      asks,
      answers: forEachState(words),
    }),
  ),
  outcomes: z.record(
    id,
    z.strictObject({
      title: words,
      summary: words.meta({ description: 'What matters most on this outcome.' }),
      continue: words
        .meta({ description: 'The words on the way on: "Help has been called: what else?"' })
        .optional(),
      continued: words
        .meta({ description: 'What is said of having gone on: "Help has been called".' })
        .optional(),
    }),
  ),
  steps: z.record(id, words),
  conditions: z.record(id, words).meta({
    description: 'The words after "if", when a call is made only if something is so.',
  }),
  otherwise: z
    .record(id, words)
    .meta({ description: 'Reasons to decide otherwise, as sentences on the record.' })
    .optional(),
  services: z.record(
    id,
    z.strictObject({
      name: words.meta({ description: 'The name as people know it, with what the service is.' }),
      shortName: words.meta({ description: 'The name inside a sentence, after "Ring".' }),
      note: words.meta({ description: 'What to ask for, or what the service is not.' }).optional(),
      howSure: words.meta({
        description:
          'Where the number and the hours come from, and how sure we are of them, in one line.',
      }),
      hoursNote: words
        .meta({
          description: 'Said of an open service in brackets: "hours published October 2018".',
        })
        .optional(),
    }),
  ),
  contacts: z
    .record(
      id,
      z.strictObject({
        name: words,
        shortName: words.meta({ description: 'The name inside a sentence, after "Ring".' }),
        note: words.meta({ description: 'What they are for.' }).optional(),
        find: words.meta({ description: 'How to find the number where it is not set.' }),
      }),
    )
    .meta({ description: 'Numbers of the organisation.' })
    .optional(),
  script: scriptWords.optional(),
  access: accessWords.meta({ description: 'Ways to reach help without speech.' }).optional(),
})

/** It has no place for a score, and none for whom a sign is about. */
export const signsFile = z.strictObject({
  $schema: z.string().optional(),
  lead: words.meta({ description: 'What the page is for.' }),
  notProof: z
    .array(words)
    .min(1)
    .meta({ description: 'What a sign does not mean. It is shown before the signs.' }),
  groups: z
    .record(
      id,
      z.strictObject({
        title: words,
        signs: z.array(words).min(1),
        sources: sourceIds.meta({
          description: 'The sources that say so: ids in sources.json, the same in every language.',
        }),
      }),
    )
    .meta({ description: 'The signs, in groups, in the order in which they are shown.' }),
})

export type PathwayText = z.infer<typeof textFile>
export type Signs = z.infer<typeof signsFile>
