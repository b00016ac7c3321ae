import * as z from 'zod'
import {
  bankHolidaysFile,
  date,
  forEachState,
  id,
  reviewDates,
  servicesFile,
  sourceIds,
} from '#services/schema.ts'
import { call, type contactCall, type serviceCall } from './call-schema.ts'
import { owner } from './owner-schema.ts'
import { scriptData } from './script-schema.ts'
import { signsFile, textFile } from './text-schema.ts'

/**
 * What `pathway.json`, `sources.json` and `changes.json` may contain. The types of this layer are
 * inferred from its schemas.
 *
 * A schema checks the shape of one file. What must hold between files is in `check/load/rules/`.
 */

/** Where an answer leads. The key names the kind of the target. */
const target = z.union(
  [
    z.strictObject({ question: id }),
    z.strictObject({ check: id }),
    z.strictObject({ outcome: id }),
  ],
  { error: 'An answer leads to one {"question": …}, {"check": …} or {"outcome": …}.' },
)

const about = z.enum(['urgency', 'age', 'who', 'safe-to-talk', 'consent']).meta({
  description: 'What the question is about. Safety comes first, then age, then who, then consent.',
})

const question = z.strictObject({
  about,
  saferAnswer: id
    .meta({ description: 'The answer to which "not-sure" is equal: both lead to the same place.' })
    .optional(),
  answers: z
    .record(id, target)
    .meta({ description: 'Where each answer leads, in the order in which the answers are shown.' }),
  links: z
    .array(z.enum(['signs']))
    .min(1)
    .meta({ description: 'Pages of the tool that help to answer: "signs", the signs to look for.' })
    .optional(),
  sources: sourceIds,
})

const check = z.strictObject({
  service: id,
  answers: forEachState(target).meta({ description: 'Where each state of the service leads.' }),
})

/** What the clock can answer. */
export const checkAnswer = check.shape.answers.keyof()

/**
 * A number that each organisation has for itself. The pathway says what it is for and who has it;
 * the number is set on the device.
 */
const contact = z.strictObject({
  for: z
    .array(id)
    .min(1)
    .meta({ description: 'The roles that are shown it; all of them, if it is left out.' })
    .optional(),
  sources: sourceIds,
})

/** A step for everybody, or only for some roles. */
const stepUse = z.union(
  [
    id,
    z.strictObject({
      step: id,
      for: z.array(id).min(1).meta({ description: 'The roles that are shown this step.' }),
    }),
  ],
  { error: 'A step is an id, or {"step": …, "for": [roles]}.' },
)

const steps = z
  .array(stepUse)
  .meta({ description: 'What else to do, in order: ids whose words are in the text.' })

const ready = z.array(stepUse).meta({ description: 'What to have ready before the call.' })

const outcome = z.strictObject({
  calls: z.array(call).min(1).meta({ description: 'Who to ring, in order.' }),
  steps,
  ready,
  continue: z
    .strictObject({ question: id })
    .meta({ description: 'Where the way on from here leads, when this outcome is no dead end.' })
    .optional(),
  links: z
    .array(z.enum(['without-speech']))
    .meta({
      description:
        'Pages that this outcome leads to: "without-speech" is how to reach help without speech.',
    })
    .optional(),
  sources: sourceIds,
})

const version = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'A version is its date, such as 2026-11-23.')
  .meta({ description: 'The date of this version, with .2, .3 … for a second and third that day.' })

const pathwayFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  version,
  ...reviewDates,
  owner,
  start: id.meta({ description: 'The first question.' }),
  roles: z.array(id).min(1).meta({
    description:
      'Who the user may work for. It changes what else to do, and which contacts are shown.',
  }),
  emergencyService: id.meta({
    description: 'The service that is one touch away on every screen. It is always open.',
  }),
  startServices: z
    .array(id)
    .min(1)
    .meta({ description: 'The services that Start shows, with their state now.' }),
  questions: z
    .record(id, question)
    .meta({ description: 'What is asked, and where each answer leads.' }),
  checks: z
    .record(id, check)
    .meta({ description: 'Questions that nobody is asked, because the clock answers them.' }),
  contacts: z
    .record(id, contact)
    .meta({ description: 'Numbers of the organisation, such as its safeguarding lead.' })
    .optional(),
  outcomes: z
    .record(id, outcome)
    .meta({ description: 'Where paths end: who to ring, and what else to do.' }),
  steps: z.record(id, z.strictObject({ sources: sourceIds })).meta({
    description: 'Every step that an outcome or "everywhere" may use; the words are in the text.',
  }),
  everywhere: z
    .strictObject({ steps, ready })
    .meta({ description: 'What is shown on every outcome, after its own steps.' }),
  otherwise: z
    .array(id)
    .meta({
      description:
        'Why somebody may decide otherwise than the route says, for the record; it changes nothing.',
    })
    .optional(),
  script: scriptData.optional(),
})

/** One published source. */
const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z
    .string()
    .min(1)
    .meta({ description: 'As the source gives it: a date, a month, a year, or "undated".' }),
  address: z.string().min(1).meta({ description: 'A web address, or where else to find it.' }),
  read: z
    .enum(['all', 'parts', 'opening', 'not-a-document'])
    .meta({ description: 'How much of it was read: all, parts, or only the opening of the page.' }),
  usedFor: z.string().min(1).meta({ description: 'What was taken from it.' }),
})

const sourcesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(id, source),
  unanswered: z
    .array(
      z.strictObject({
        asks: z.string().min(1).meta({ description: 'What to find out, in a line.' }),
        whom: z.string().min(1).meta({ description: 'Which organisations may say.' }),
      }),
    )
    .meta({ description: 'What no source answers: it is asked in the e-mail of #status.' })
    .optional(),
})

const change = z.strictObject({
  version,
  date,
  says: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'What changed, in the words that users are shown after an update.' }),
})

const changesFile = z.strictObject({
  $schema: z.string().optional(),
  changes: z.array(change).min(1).meta({ description: 'The versions, newest first.' }),
})

export const schemas = {
  'pathway.json': pathwayFile,
  'services.json': servicesFile,
  'sources.json': sourcesFile,
  'changes.json': changesFile,
  'text/en.json': textFile,
  'signs/en.json': signsFile,
  'bank-holidays.json': bankHolidaysFile,
} as const

export type Pathway = z.infer<typeof pathwayFile>
export type Question = z.infer<typeof question>
export type Outcome = z.infer<typeof outcome>
export type Call = z.infer<typeof call>
export type ServiceCall = z.infer<typeof serviceCall>
export type ContactCall = z.infer<typeof contactCall>
export type StepUse = z.infer<typeof stepUse>
export type Target = z.infer<typeof target>
export type Sources = z.infer<typeof sourcesFile>['sources']
/** What no source answers, and who may say. */
export type Unanswered = NonNullable<z.infer<typeof sourcesFile>['unanswered']>
export type Changes = z.infer<typeof changesFile>['changes']
