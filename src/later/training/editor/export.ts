import type { Draft } from './draft-schema.ts'
import type { Scenario } from '#scenarios/schema.ts'

/**
 * The text of a file that `importScenario` takes in again, with nothing lost: a whole scenario as
 * the shipped ones are written, or one that says that it is not finished.
 *
 * @param scenario the whole scenario; `null` while it is not ready
 * @param madeFor the version of the pathway that it was written for
 */
export function exportText(draft: Draft, scenario: Scenario | null, madeFor: string): string {
  const content =
    scenario === null ? { unfinished: true, madeFor, ...draft } : { madeFor, ...scenario }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** A name for that file, of the letters of the title that every device allows. */
export function exportName(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return `${(words ?? ['scenario']).join('-').slice(0, 60)}.json`
}
