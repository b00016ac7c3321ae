import * as z from 'zod'
import { id } from '#services/schema.ts'

/** Whom the caller names in the call. */
export const identifies = z.enum(['nobody', 'with-consent', 'lawful-reason'])

const lines = z.array(id).min(1)

/**
 * What to say in a call, in the order in which professionals are trained. Words do not branch: a
 * role has a layout, an outcome has lines, and the answers given stand among them.
 */
export const scriptData = z.strictObject({
  /** One for each role: the parts of the script in their order. */
  layouts: z.array(
    z.strictObject({
      for: z.array(id).min(1),
      parts: z.array(
        z.strictObject({
          part: id,
          /** The lines of the outcome that stand here, before the answers. */
          lines: z.array(z.enum(['opening', 'known', 'worry', 'ask'])),
          /** The questions whose answers stand here, and the outcomes from which somebody went on. */
          answers: z.array(id),
        }),
      ),
    }),
  ),
  /** For each outcome: who rings and why, what is known, what is feared, what is asked for. */
  outcomes: z.record(
    id,
    z.strictObject({ opening: lines, known: lines, worry: lines, ask: lines }),
  ),
  lines: z.record(
    id,
    z.strictObject({
      /** Only for a line that says whether to name the person: the calls that it is true of. */
      identifies: identifies.optional(),
      sources: z.array(id).min(1),
    }),
  ),
})

const words = z.string().min(1)

/** The words of a script: the headings of its parts, and its lines. */
export const scriptWords = z.strictObject({
  parts: z.record(id, words),
  lines: z.record(id, words),
})

export type ScriptData = z.infer<typeof scriptData>
