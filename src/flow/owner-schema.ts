import * as z from 'zod'
import { isMail } from './owner.ts'

const web = /^https:\/\/\S+$/
const telephone = /^\+?[0-9]+( [0-9]+)*$/

const reach = z
  .string()
  .refine(
    (text) => isMail(text) || web.test(text) || telephone.test(text),
    'Write an e-mail address, a web address that begins with https://, or a telephone number.',
  )
  .meta({
    description: 'An e-mail address, a web address or a telephone number that a team shares.',
  })

/** The organisation that answers for the content of a pathway; null while there is none. */
export const owner = z
  .strictObject({
    organisation: z.string().min(1),
    role: z.string().min(1).meta({ description: 'A role, never a person’s name.' }),
    reach,
  })
  .nullable()
  .meta({ description: 'Who has taken responsibility for this content; null while nobody has.' })
