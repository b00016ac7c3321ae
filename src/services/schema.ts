import './without-eval.ts'
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
 * How sure we are:
 * - `sure`: we do not doubt it, as of 999; others need not have been asked.
 * - `good`: an official page of the service says it.
 * - `reported`: others say it, or an older official page does.
 * - `unconfirmed`: it was published, and nobody has confirmed it.
 */
const confidence = z
  .enum(['sure', 'good', 'reported', 'unconfirmed'])
  .meta({ description: 'How sure we are of number and hours. It is shown, and decides nothing.' })

const number = z
  .string()
  .regex(/^[0-9]+( [0-9]+)*$/, 'A number is digits in groups.')
  .meta({ description: 'The number in the groups in which it is spoken.' })

const checkedOn = date.nullable().meta({
  description:
    'When somebody last compared this entry with its sources; null while nobody ever has.',
})

const reviewBy = date.meta({ description: 'When it must be checked again.' })

/** When somebody last compared content with its sources, and when they must do so again. */
export const reviewDates = {
  checkedOn,
  reviewBy,
  holdsUntil: date
    .meta({
      description:
        'The last day on which it can be true as it is, such as the day before a council ends. No review may be set for later.',
    })
    .optional(),
}

/** The sources of what an entry says. */
export const sourceIds = z
  .array(id)
  .min(1)
  .meta({ description: 'The sources that say so: ids in sources.json.' })

/** Something for each state in which a service can be. */
export const forEachState = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ open: value, closed: value, 'may-be-closed': value })

/** `may-be-closed` until the service itself has said which. */
export const onDoubtfulDays = z
  .enum(['may-be-closed', 'closed', 'open'])
  .meta({ description: 'What the service is, inside its hours, on a day that could be a holiday.' })

/** One service that a professional can ring. */
const service = z.strictObject({
  number,
  tel: z
    .string()
    .regex(/^(\+44[0-9]{9,10}|[0-9]{3})$/, 'A tel is +44 and the number, or 3 digits.')
    .meta({
      description:
        'What the link dials: +44 and the number without its first 0, or a short code as it is.',
    }),
  hours: z
    .union([z.literal('always'), week], {
      error: 'Hours are "always", or all seven days with a list of openings each.',
    })
    .meta({ description: '"always", or all seven days: "monday": ["08:00-20:00"], "sunday": [].' }),
  onDoubtfulDays: onDoubtfulDays.optional(),
  confidence,
  hoursPublished: date
    .meta({ description: 'When the hours were published by the source that states them.' })
    .optional(),
  ...reviewDates,
  confirmedBy: z
    .strictObject({ organisation: z.string(), role: z.string(), on: date })
    .meta({ description: 'Who confirmed it to us: organisation and role, never a person’s name.' })
    .optional(),
  sources: sourceIds,
})

/** One way to reach help without speech. */
const way = z.strictObject({
  number: number
    .meta({ description: 'What is dialled or texted, in the groups in which it is spoken.' })
    .optional(),
  tel: z
    .string()
    .regex(/^[0-9]{3}$/)
    .meta({ description: 'What the link dials: only for a way that begins as an ordinary call.' })
    .optional(),
  confidence,
  ...reviewDates,
  sources: sourceIds,
})

const words = z.string().min(1)

/** The words of each way to reach help without speech. */
export const accessWords = z.record(
  id,
  z.strictObject({
    name: words,
    how: z.array(words).min(1).meta({ description: 'What to do, in order.' }),
    needs: z.array(words).min(1).meta({ description: 'What must be there for it to work.' }),
    howSure: words.meta({
      description: 'Where this comes from, and how sure we are of it, in one line.',
    }),
  }),
)

export const servicesFile = z.strictObject({
  $schema: z.string().optional(),
  bankHolidays: z
    .string()
    .regex(/^[a-z][a-z-]*$/)
    .meta({
      description:
        'The part of GOV.UK’s list of bank holidays that counts here, and the folder beside this area that holds it: "england-and-wales", "scotland" or "northern-ireland".',
    }),
  services: z.record(id, service),
  access: z
    .record(id, way)
    .meta({
      description: 'Ways to emergency help, and to the police, without speech or without sound.',
    })
    .optional(),
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
