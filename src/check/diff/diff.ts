import type { Flow } from '#flow/flow.ts'
import type { Paint } from '#check/report.ts'
import { callDifferences } from './calls.ts'
import { comparisonOf, type Difference } from './comparison.ts'
import { groupsByKey } from '#check/groups-by-key.ts'
import { routeDifferences } from './routes.ts'
import { serviceDifferences } from './services.ts'

/**
 * What a line-by-line comparison of the files cannot show whoever reviews a change: which situations
 * end elsewhere and when, which outcomes show other calls and when, and which numbers and hours are
 * other ones. Pure.
 *
 * Each situation is taken through both versions at every kind of moment. For pathways of a size that
 * people can read: it goes through every path.
 *
 * @param before a flow that `load` has checked, and
 * @param now another one
 */
export function differencesBetween(before: Flow, now: Flow): readonly Difference[] {
  const comparison = comparisonOf(before, now)
  return [
    ...routeDifferences(comparison),
    ...callDifferences(comparison),
    ...serviceDifferences(comparison),
  ]
}

const headings: Readonly<Record<Difference['about'], string>> = {
  routes: 'Where answers lead',
  outcomes: 'What outcomes show',
  services: 'Services',
}

/** Differences as lines for a person, under their headings. Pure. */
export function formatDifferences(differences: readonly Difference[], paint: Paint): string {
  const parts = groupsByKey(differences, ({ about }) => about).map((alike) => [
    paint.warning(headings[alike[0].about]),
    ...alike.flatMap(({ says, details }) => [
      `- ${says}`,
      ...details.map((detail) => `    ${detail}`),
    ]),
  ])
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}
