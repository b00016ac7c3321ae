import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import { addDays } from '#services/london.ts'
import type { Service } from '#services/schema.ts'
import type { Flow } from '#flow/flow.ts'
import { rule } from './rule.ts'

/** When one thing was last compared with its sources, and when that must be done again. */
export interface Review {
  readonly file: string
  /** The id of the area, of a service, or of a way to reach help without speech. */
  readonly of: string
  /** Null while nobody ever has. */
  readonly checkedOn: string | null
  readonly reviewBy: string
  /** The last day on which it can be true as it is; undefined where nobody knows of one. */
  readonly holdsUntil: string | undefined
}

interface Reviewed extends Review {
  readonly path: KeyPath
}

type Dated = Pick<Flow, 'pathway' | 'services' | 'access'>

/** What holds of the days on which an area was checked, and must be checked again. */
export const reviewRules = [
  rule(
    'review-before-check',
    'Everything is to be checked again after the day on which it was checked.',
    ['pathway', 'services'],
    reviewBeforeCheck,
  ),
  rule(
    'review-too-late',
    'Nothing is left unchecked for longer than it can be true.',
    ['pathway', 'services'],
    reviewTooLate,
  ),
]

/** What warns from so many days before a review is due. */
export const reviewWarnings = [
  { name: 'review-overdue', find: reviewOverdue },
  { name: 'review-due', find: reviewDue },
] as const

const daysAhead = 60

/** The days of everything that is reviewed by itself, the pathway first. Pure. */
export function reviewsOf(flow: Dated): readonly Review[] {
  return reviewed(flow).map(({ path: _, ...review }) => review)
}

function reviewBeforeCheck(area: Pick<Area, 'pathway' | 'services'>): readonly Finding[] {
  return reviewed(datedIn(area))
    .filter(({ checkedOn, reviewBy }) => checkedOn !== null && reviewBy <= checkedOn)
    .map((review) =>
      finding(
        review,
        `"${review.of}" was checked on ${String(review.checkedOn)} and is to be reviewed by ${review.reviewBy}.`,
        'Write a later day.',
      ),
    )
}

function reviewTooLate(area: Pick<Area, 'pathway' | 'services'>): readonly Finding[] {
  return reviewed(datedIn(area)).flatMap((review) => {
    const { of, reviewBy, holdsUntil } = review
    if (holdsUntil === undefined || reviewBy <= holdsUntil) return []
    const message = `"${of}" is to be reviewed by ${reviewBy}, and can be true until ${holdsUntil} only.`
    return [finding(review, message, `Write ${holdsUntil}, or an earlier day.`)]
  })
}

/** Everything is compared with its sources again before the day that was set for it. */
function reviewOverdue(on: string, flow: Flow): readonly Finding[] {
  return reviewed(flow)
    .filter(({ reviewBy }) => reviewBy < on)
    .map((review) => finding(review, overdue(review, flow), toDo(review, flow)))
}

/** Whoever must do it learns of it early enough. */
function reviewDue(on: string, flow: Flow): readonly Finding[] {
  return reviewed(flow)
    .filter(({ reviewBy }) => on <= reviewBy && addDays(reviewBy, -daysAhead) <= on)
    .map((review) => {
      const message = `"${review.of}" is to be checked ${by(review)}.`
      return finding(review, message, toDo(review, flow))
    })
}

function by({ checkedOn, reviewBy }: Review): string {
  return checkedOn === null ? `by ${reviewBy}` : `again by ${reviewBy}`
}

function overdue(review: Reviewed, flow: Flow): string {
  const { of, path } = review
  const was = `"${of}" was to be checked ${by(review)}`
  if (path.length === 1) return `${was}, and nobody has: do not publish it.`
  return `${was}; its entry is "${String((flow.services[of] ?? flow.access[of])?.confidence)}".`
}

function toDo({ of, path }: Reviewed, { pathway, services, texts }: Flow): string {
  if (path.length === 1) {
    const { owner } = pathway
    const who =
      owner === null
        ? 'Nobody has taken responsibility for it yet.'
        : `${owner.organisation}, ${owner.role}, answers for it: ${owner.reach}.`
    return `Compare it with its sources. Then write the new days. ${who}`
  }
  const service = path[0] === 'services' ? services[of] : undefined
  if (service === undefined) return 'Compare it with its sources. Then write the new days.'
  const name = texts.en?.services[of]?.name ?? of
  return `“${name}” must confirm ${service.number} and the hours. Then write the new days.`
}

function finding({ file, path }: Reviewed, message: string, hint: string): Finding {
  return { file, path, message, hint }
}

function datedIn({ pathway, services }: Pick<Area, 'pathway' | 'services'>): Dated {
  return { pathway, services: services.services, access: services.access ?? {} }
}

function reviewed({ pathway, services, access }: Dated): readonly Reviewed[] {
  const file = 'services.json'
  const entries = (block: string, things: Readonly<Record<string, Dates>>) =>
    Object.entries(things).map(([of, dates]) => ({
      ...daysOf(dates),
      of,
      file,
      path: [block, of, 'reviewBy'],
    }))
  return [
    { ...daysOf(pathway), of: pathway.id, file: 'pathway.json', path: ['reviewBy'] },
    ...entries('services', services),
    ...entries('access', access),
  ]
}

type Dates = Pick<Service, 'checkedOn' | 'reviewBy' | 'holdsUntil'>

function daysOf({ checkedOn, reviewBy, holdsUntil }: Dates) {
  return { checkedOn, reviewBy, holdsUntil }
}
