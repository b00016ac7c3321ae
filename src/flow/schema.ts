import * as z from 'zod'
import { bankHolidaysFile, date, id, servicesFile, forEachState } from '#services/schema.ts'
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

/** What a question is about: the order is urgency, then age, then who, then consent. */
const about = z.enum(['urgency', 'age', 'who', 'safe-to-talk', 'consent'])

/** A page of the app beside the pathway, to which a question may link. */
const link = z.enum(['signs'])

const question = z.strictObject({
  about,
  /** Where "not sure" goes: exactly where this answer goes. Needed when `not-sure` is an answer. */
  saferAnswer: id.optional(),
  /** In the order in which they are shown. */
  answers: z.record(id, target),
  /** Pages that help to answer. */
  links: z.array(link).min(1).optional(),
  sources: z.array(id).min(1),
})

/** A question that nobody is asked, because the clock answers it. */
const check = z.strictObject({ service: id, answers: forEachState(target) })

/** What the clock can answer. */
export const checkAnswer = check.shape.answers.keyof()

/**
 * When to ring.
 * - `now`: all of them, in order.
 * - `then`: after the `now` calls.
 * - `no-answer`: when the `now` call fails.
 * - `if`: only if the condition, in words, is so.
 */
export const when = z.enum(['now', 'then', 'no-answer', 'if'])

/** Whom the caller names in the call. */
export const identifies = z.enum(['nobody', 'with-consent', 'lawful-reason'])

const call = z.strictObject({
  service: id,
  when,
  /** The condition of an `if` or `then` call: an id in the `conditions` of the text. */
  if: id.optional(),
  identifies,
})

/** A step for everybody, or only for some roles. */
const stepUse = z.union([id, z.strictObject({ step: id, for: z.array(id).min(1) })], {
  error: 'A step is an id, or {"step": …, "for": [roles]}.',
})

const outcome = z.strictObject({
  calls: z.array(call).min(1),
  /** What else to do, in order; the steps in `everywhere` follow them. */
  steps: z.array(stepUse),
  /** What to have ready before the call. */
  ready: z.array(stepUse),
  /** Where the way on from here leads, when this is no dead end. */
  continue: z.strictObject({ question: id }).optional(),
  /** Pages that this outcome leads to: `without-speech` is how to reach help without speech. */
  links: z.array(z.enum(['without-speech'])).optional(),
  sources: z.array(id).min(1),
})

const lines = z.array(id).min(1)

/**
 * What to say in a call, in the order in which professionals are trained. Words do not branch: a
 * role has a layout, an outcome has lines, and the answers given stand among them.
 */
export const scriptData = z.strictObject({
  /** One for each role: the parts of the script in their order. */
  layouts: z.array(
    z.strictObject({
      for: z.array(id).min(1),
      parts: z.array(
        z.strictObject({
          part: id,
          /** The lines of the outcome that stand here, before the answers. */
          lines: z.array(z.enum(['opening', 'known', 'worry', 'ask'])),
          /** The questions whose answers stand here, and the outcomes from which somebody went on. */
          answers: z.array(id),
        }),
      ),
    }),
  ),
  /** For each outcome: who rings and why, what is known, what is feared, what is asked for. */
  outcomes: z.record(
    id,
    z.strictObject({ opening: lines, known: lines, worry: lines, ask: lines }),
  ),
  lines: z.record(
    id,
    z.strictObject({
      /** Only for a line that says whether to name the person: the calls that it is true of. */
      identifies: identifies.optional(),
      sources: z.array(id).min(1),
    }),
  ),
})

/** The version of a pathway: its date, with `.2`, `.3` … for a second and third that day. */
const version = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\.[1-9]\d*)?$/, 'A version is its date, such as 2026-11-23.')

const pathwayFile = z.strictObject({
  $schema: z.string().optional(),
  id,
  version,
  /** The first question. */
  start: id,
  /** Whom the user may work for; the role changes what else to do, never whom to call. */
  roles: z.array(id).min(1),
  /** The service that is one touch away on every screen. */
  emergencyService: id,
  /** The services that Start shows, with their state now. */
  startServices: z.array(id).min(1),
  questions: z.record(id, question),
  checks: z.record(id, check),
  outcomes: z.record(id, outcome),
  /** Every step that an outcome or `everywhere` may use. */
  steps: z.record(id, z.strictObject({ sources: z.array(id).min(1) })),
  /** Steps that stand on every outcome, after its own. */
  everywhere: z.strictObject({ steps: z.array(stepUse), ready: z.array(stepUse) }),
  /** Why somebody may decide otherwise than the route says, for the record; it changes nothing. */
  otherwise: z.array(id).optional(),
  /** What to say in the calls. */
  script: scriptData.optional(),
})

/** One published source. */
const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** As the source gives it: a date, a month, a year, or "undated". */
  date: z.string().min(1),
  /** A web address, or where else to find it. */
  address: z.string().min(1),
  /** How much of it was read: all of it, parts of it, or only the opening of the page. */
  read: z.enum(['all', 'parts', 'opening', 'not-a-document']),
  usedFor: z.string().min(1),
})

const sourcesFile = z.strictObject({
  $schema: z.string().optional(),
  sources: z.record(id, source),
})

const changesFile = z.strictObject({
  $schema: z.string().optional(),
  /** Newest first. */
  changes: z
    .array(z.strictObject({ version, date, says: z.array(z.string().min(1)).min(1) }))
    .min(1),
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
export type StepUse = z.infer<typeof stepUse>
export type Target = z.infer<typeof target>
export type Sources = z.infer<typeof sourcesFile>['sources']
export type Changes = z.infer<typeof changesFile>['changes']
export type ScriptData = z.infer<typeof scriptData>
