import * as z from 'zod'

/**
 * What `services.json` and the bank-holiday list may contain.
 *
 * Every type of this layer is inferred from here. Clock times are Europe/London wall-clock times.
 */

/** An id: lower-case words joined by hyphens, beginning with a letter. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.')

/** A calendar date, `YYYY-MM-DD`. */
export const date = z.iso.date('A date is written YYYY-MM-DD, and must exist.')

/**
 * One opening: `"08:00-20:00"`. The opening minute is inside, the closing minute outside.
 * `24:00` may close a day.
 */
const opening = z
  .string()
  .regex(
    /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'An opening is written 08:00-20:00.',
  )

const day = z.array(opening)

const week = z.strictObject({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
})

/**
 * How sure we are of a service's number and hours. It is shown on the card and decides nothing.
 * - `sure`: nobody doubts it.
 * - `good`: an official page of the service says it.
 * - `reported`: others say it, or an older official page does.
 * - `unconfirmed`: published once, and not confirmed since.
 */
const confidence = z.enum(['sure', 'good', 'reported', 'unconfirmed'])

/** Something for each state in which a service can be. */
export const forEachState = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ open: value, closed: value, 'may-be-closed': value })

/**
 * What a service is, inside its weekly hours, on a day that could be a holiday.
 * `may-be-closed` until the service itself has said which.
 */
export const onDoubtfulDays = z.enum(['may-be-closed', 'closed', 'open'])

/** One service that a professional can ring. */
const service = z.strictObject({
  /** The number in the groups in which it is spoken. */
  number: z.string().regex(/^[0-9]+( [0-9]+)*$/, 'A number is digits in groups.'),
  /** What a `tel:` link dials: +44 and the number without its first 0, or a short code as it is. */
  tel: z
    .string()
    .regex(/^(\+44[0-9]{9,10}|[0-9]{3})$/, 'A tel is +44 and the number, or 3 digits.'),
  hours: z.union([z.literal('always'), week], {
    error: 'Hours are "always", or all seven days with a list of openings each.',
  }),
  onDoubtfulDays: onDoubtfulDays.optional(),
  confidence,
  /** When the hours were published by the source that states them. */
  hoursPublished: date.optional(),
  /** When somebody last compared this entry with its sources. */
  checkedOn: date,
  /** When it must be checked again. */
  reviewBy: date,
  /** Who confirmed it to us: organisation and role, never a person's name. */
  confirmedBy: z.strictObject({ organisation: z.string(), role: z.string(), on: date }).optional(),
  sources: z.array(id).min(1),
})

/** One way to reach help without speech. */
const way = z.strictObject({
  /** What is dialled or texted, in the groups in which it is spoken. */
  number: z
    .string()
    .regex(/^[0-9]+( [0-9]+)*$/, 'A number is digits in groups.')
    .optional(),
  /** What a `tel:` link dials: only for a way that begins as an ordinary call. */
  tel: z
    .string()
    .regex(/^[0-9]{3}$/)
    .optional(),
  confidence,
  checkedOn: date,
  reviewBy: date,
  sources: z.array(id).min(1),
})

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

export const servicesFile = z.strictObject({
  $schema: z.string().optional(),
  /** The folder beside this area that holds `bank-holidays.json`. */
  bankHolidays: z.string().regex(/^[a-z][a-z-]*$/),
  services: z.record(id, service),
  /** Ways to emergency help, and to the police, without speech or without sound. */
  access: z.record(id, way).optional(),
})

/** GOV.UK's own shape, so that an update is a copy. */
export const bankHolidaysFile = z.record(
  z.string(),
  z.strictObject({
    division: z.string(),
    events: z
      .array(
        z.strictObject({
          title: z.string(),
          date,
          notes: z.string(),
          bunting: z.boolean(),
        }),
      )
      .min(1),
  }),
)

export type Access = Readonly<Record<string, z.infer<typeof way>>>
export type Service = z.infer<typeof service>
export type ServicesFile = z.infer<typeof servicesFile>
export type BankHolidaysFile = z.infer<typeof bankHolidaysFile>
