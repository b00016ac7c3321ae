import * as z from 'zod'
import { date, id } from '#services/schema.ts'

/**
 * What may be shown to the person themselves: `person.json` says which cards there are and in which
 * languages, and `person/<lang>.json` has the words of one language.
 */

/** A language as HTML names it: `ro`, `zh-Hans`. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'A language is written "ro" or "zh-Hans".')

/** The pictures that stand beside the words, for those who do not read. */
const pictogram = z.enum([
  'talk',
  'help',
  'interpreter',
  'who-is-told',
  'yes-or-no',
  'form',
  'no-promise',
  'number',
])

/**
 * One card. With `needsReview` it is shown only in a language whose words an organisation has
 * checked, and in the source language: a wrong word there could cost somebody their own choice.
 */
const card = z.strictObject({
  id,
  pictogram,
  /** Whether "yes" and "no" stand under the words. */
  answers: z.enum(['yes-or-no', 'none']),
  needsReview: z.enum(['explains-a-referral', 'asks-for-a-decision']).optional(),
  /** The service whose number the card shows. */
  service: id.optional(),
})

export const personFile = z.strictObject({
  $schema: z.string().optional(),
  /** The language that the others are translated from. */
  source: languageTag,
  /** In the order in which a person is offered them. */
  languages: z.array(languageTag).min(1),
  /** In the order in which they are shown. */
  cards: z.array(card).min(1),
  /** The service that the page for the person names, beside the emergency number. */
  helpline: id,
})

const words = z.string().min(1)

/** Nobody, or who checked the words: organisation and role, never a person’s name. */
const review = z.union(
  [
    z.literal('unreviewed'),
    z.strictObject({ organisation: z.string().min(1), role: z.string().min(1), on: date }),
  ],
  { error: 'A review is "unreviewed", or {"organisation": …, "role": …, "on": …}.' },
)

export const personTextFile = z.strictObject({
  $schema: z.string().optional(),
  lang: languageTag,
  dir: z.enum(['ltr', 'rtl']),
  /** The name of the language in the language itself, and in English. */
  ownName: words,
  englishName: words,
  review,
  yes: words,
  no: words,
  next: words,
  back: words,
  /** In place of a card that may not be shown in this language. */
  needsInterpreter: words,
  /** One thought each: `says` in big letters, `more` under it. */
  cards: z.record(id, z.strictObject({ says: words, more: words.optional() })),
  /** The page for the person whom this is about. */
  page: z.strictObject({
    heading: words,
    emergency: words,
    helpline: words,
    askForInterpreter: words,
    callList: words,
    hide: words,
    notChecked: words,
  }),
})

export type PersonFile = z.infer<typeof personFile>
export type PersonCard = PersonFile['cards'][number]
export type Pictogram = PersonCard['pictogram']
export type PersonText = z.infer<typeof personTextFile>
