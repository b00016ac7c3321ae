import * as z from 'zod'
import { id } from './schema.ts'

const words = z.string().min(1)

/** The words of each way to reach help without speech. */
export const accessWords = z.record(
  id,
  z.strictObject({
    /** "999, without speaking" */
    name: words,
    /** What to do, in order. */
    how: z.array(words).min(1),
    /** What must be there for it to work. */
    needs: z.array(words).min(1),
    /** Where this comes from, and how sure we are of it, in one line. */
    howSure: words,
  }),
)
