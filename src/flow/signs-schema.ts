import * as z from 'zod'
import { id } from '#services/schema.ts'

/**
 * What `signs/<language>.json` may contain: the page of signs to look for. It has no place for a
 * score, and none for whom a sign is about.
 */

const words = z.string().min(1)

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

export type Signs = z.infer<typeof signsFile>
