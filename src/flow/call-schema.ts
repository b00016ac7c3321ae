import * as z from 'zod'
import { id } from '#services/schema.ts'

/** What a call may be, in `pathway.json`. */

/** When to ring: all of `now`, in order; `if` only if the condition, in words, is so. */
export const when = z
  .enum(['now', 'then', 'no-answer', 'if'])
  .meta({ description: 'When to ring: now, then (after), no-answer (when that fails), or if.' })

/** Whom the caller names in the call. */
export const identifies = z
  .enum(['nobody', 'with-consent', 'lawful-reason'])
  .meta({ description: 'Who may be named in the call.' })

const callTerms = {
  when,
  if: id
    .meta({
      description:
        'The condition of an "if" or "then" call: an id in the "conditions" of the text.',
    })
    .optional(),
  identifies,
}

/** A call to a service: its number is in `services.json`. */
export const serviceCall = z.strictObject({ service: id, ...callTerms })

/** A call to a contact: its number is set on the device. */
export const contactCall = z.strictObject({ contact: id, ...callTerms })

/** A call to either. */
export const call = z.union([serviceCall, contactCall], {
  error: 'A call is {"service": …, "when": …, "identifies": …}, or the same with "contact".',
})
