import * as z from 'zod'

/** The name of a file of an area. */
const fileName = z
  .string()
  .regex(
    /^((pathway|services|sources|changes|safety|person|bank-holidays)\.json|(text|signs|person)\/[A-Za-z-]+\.json)$/,
    'Name a file of the area, such as "pathway.json" or "text/en.json".',
  )

/**
 * A draft: an area that differs from another one by a few keys.
 *
 * It is for trying a change without touching the area, and for showing what a change breaks.
 */
export const draftFile = z.strictObject({
  $schema: z.string().optional(),
  /** The folder of the other area, from the folder of the draft. */
  extends: z.string().min(1),
  /** What the draft is meant to break, in one sentence; only for drafts that show a mistake. */
  breaks: z.string().min(1).optional(),
  /**
   * What differs, file by file: a key replaces the same key, an object is merged into the object,
   * a list replaces the whole list, and `null` deletes (RFC 7396).
   */
  merge: z.record(fileName, z.unknown()).optional(),
  /** Files that are written anew, as text. */
  replace: z.record(fileName, z.string()).optional(),
})

export type Draft = z.infer<typeof draftFile>
