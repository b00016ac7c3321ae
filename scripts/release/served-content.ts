import { isForDrama } from '#check/load/rules/release.ts'
import type { PageData } from '#first/early/page-data.ts'
import { isOverdue, isOverdueWhereDoubted } from '#services/review.ts'
import { type Finding, wrong } from './finding.ts'

/** What a served page says of the content that it holds. */
export interface ServedContent {
  /** The name of the area, as people read it. */
  readonly area: string
  /** What whoever publishes it must know, though no host can mend it: a sentence each. */
  readonly says: readonly string[]
  /** What may never be published. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the content that is in a page as data. Pure.
 *
 * @param now milliseconds, by which it is judged what is overdue
 * @returns null where the page holds none that can be read
 */
export function servedContent(html: string, now: number): ServedContent | null {
  const json = /id="pathway">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
  try {
    const { flow } = JSON.parse(json) as PageData
    return contentOf(flow, now)
  } catch {
    return null
  }
}

function contentOf({ pathway, services, text }: PageData['flow'], now: number): ServedContent {
  const entries = Object.entries(services)
  const overdue = entries
    .filter(([, service]) => isOverdueWhereDoubted(service, now))
    .map(([id]) => text.services[id]?.shortName ?? id)
  const madeUp = entries.filter(([, { number }]) => isForDrama(number)).map(([id]) => id)
  const unchecked = [pathway, ...Object.values(services)].some(
    ({ checkedOn }) => checkedOn === null,
  )
  return {
    area: text.pathway.area,
    says: [
      ...(pathway.owner === null ? ['Nobody has taken responsibility for this content.'] : []),
      text.pathway.notConfirmed,
      ...(isOverdue(pathway.reviewBy, now)
        ? [`It was to be checked again by ${pathway.reviewBy}, and nobody has.`]
        : []),
      ...(overdue.length === 0 ? [] : [`Overdue for a check: ${overdue.join(', ')}.`]),
    ],
    findings: [
      ...madeUp.map((id) =>
        wrong(`The number of "${id}" is made up: nobody answers it. Publish no draft.`),
      ),
      ...(unchecked ? [wrong('It holds what nobody has ever checked. Publish no draft.')] : []),
    ],
  }
}
