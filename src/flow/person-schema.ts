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

const pictogram = z
  .enum(['talk', 'help', 'interpreter', 'who-is-told', 'yes-or-no', 'form', 'no-promise', 'number'])
  .meta({ description: 'The picture beside the words, for those who do not read.' })

/**
 * One card. With `needsReview` it is shown only in a language whose words an organisation has
 * checked, and in the source language: a wrong word there could cost somebody their own choice.
 */
const card = z.strictObject({
  id,
  pictogram,
  answers: z
    .enum(['yes-or-no', 'none'])
    .meta({ description: 'Whether "yes" and "no" are shown under the words.' }),
  needsReview: z
    .enum(['explains-a-referral', 'asks-for-a-decision'])
    .meta({
      description: 'The card is shown only in a language whose words an organisation has checked.',
    })
    .optional(),
  service: id.meta({ description: 'The service whose number the card shows.' }).optional(),
})

export const personFile = z.strictObject({
  $schema: z.string().optional(),
  source: languageTag.meta({ description: 'The language that the others are translated from.' }),
  languages: z
    .array(languageTag)
    .min(1)
    .meta({ description: 'The languages, in the order in which a person is offered them.' }),
  cards: z
    .array(card)
    .min(1)
    .meta({ description: 'The cards, in the order in which they are shown.' }),
  helpline: id.meta({
    description: 'The service that the page for the person names, beside the emergency number.',
  }),
})

const words = z.string().min(1)

const review = z
  .union(
    [
      z.literal('unreviewed'),
      z.strictObject({ organisation: z.string().min(1), role: z.string().min(1), on: date }),
    ],
    { error: 'A review is "unreviewed", or {"organisation": …, "role": …, "on": …}.' },
  )
  .meta({ description: '"unreviewed", or organisation, role and date. Never a person’s name.' })

export const personTextFile = z.strictObject({
  $schema: z.string().optional(),
  lang: languageTag.meta({ description: 'The language, as in the name of the file.' }),
  dir: z.enum(['ltr', 'rtl']).meta({ description: 'The direction of writing: ltr, or rtl.' }),
  ownName: words.meta({ description: 'The name of the language in the language itself.' }),
  englishName: words.meta({ description: 'The name of the language in English.' }),
  review,
  yes: words,
  no: words,
  next: words,
  back: words,
  needsInterpreter: words.meta({
    description: 'In place of a card that may not be shown before somebody checked it.',
  }),
  cards: z.record(
    id,
    z.strictObject({
      says: words.meta({ description: 'The one thought of the card, in big letters.' }),
      more: words
        .meta({
          description: 'A second, smaller line. Every language has it where the source has it.',
        })
        .optional(),
    }),
  ),
  /** The page for the person whom this is about. */
  page: z.strictObject({
    heading: words,
    emergency: words,
    helpline: words,
    askForInterpreter: words.meta({ description: 'How to ask for an interpreter in the call.' }),
    callList: words.meta({ description: 'That a call stays in the list of the phone.' }),
    hide: words,
    notChecked: words.meta({
      description: 'Said to the person: nobody has checked this translation.',
    }),
  }),
})

export type PersonFile = z.infer<typeof personFile>
export type PersonCard = PersonFile['cards'][number]
export type Pictogram = PersonCard['pictogram']
export type PersonText = z.infer<typeof personTextFile>
