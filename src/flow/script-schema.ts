import * as z from 'zod'
import { id, sourceIds } from '#services/schema.ts'
import { identifies } from './call-schema.ts'

/** What to say in the calls, in `pathway.json`. */

const lines = z.array(id).min(1)

const someAnswers = z.array(id)

const scriptPart = z.strictObject({
  part: id,
  lines: z
    .array(z.enum(['opening', 'known', 'worry', 'ask']))
    .meta({ description: 'The lines of the outcome that are said here, before the answers.' }),
  answers: z.array(id).meta({
    description:
      'The questions whose answers are said here, and the outcomes from which somebody went on.',
  }),
})

const scriptLine = z.strictObject({
  identifies: identifies
    .meta({
      description:
        'Only for a line that says whether to name the person: the calls that it is true of.',
    })
    .optional(),
  sources: sourceIds,
})

const outcomeScript = z.strictObject({
  opening: lines,
  known: lines,
  worry: lines,
  ask: lines,
  saysOnly: someAnswers
    .meta({
      description:
        'Only these answers are said, by their questions and outcomes, and the answer that led here; all of them, if it is left out.',
    })
    .optional(),
  recordsOnly: someAnswers
    .meta({
      description:
        'The same of the answers on the record, where the others were about somebody else.',
    })
    .optional(),
})

/** Words do not branch: a role has a layout, an outcome has lines, and the answers are among them. */
export const scriptData = z
  .strictObject({
    layouts: z
      .array(
        z.strictObject({
          for: z.array(id).min(1).meta({ description: 'The roles that have this layout.' }),
          parts: z.array(scriptPart),
        }),
      )
      .meta({
        description:
          'For each role, the parts of the script in their order, and what is said in each.',
      }),
    outcomes: z.record(id, outcomeScript).meta({
      description:
        'For each outcome: who rings and why, what is known, what is feared, what is asked for.',
    }),
    lines: z
      .record(id, scriptLine)
      .meta({ description: 'Every line of the script; the words are in the text.' }),
  })
  .meta({
    description: 'What to say in the calls, in the order in which professionals are trained.',
  })

export type ScriptData = z.infer<typeof scriptData>
