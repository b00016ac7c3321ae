import type { Flow } from '#flow/flow.ts'
import { callDifferences } from './calls.ts'
import { comparedOf } from './compared.ts'
import { type Difference, headings } from './difference.ts'
import { nodeDifferences } from './nodes.ts'
import { otherDifferences } from './other.ts'
import { routeDifferences } from './routes.ts'
import { ruleDifferences } from './rules.ts'
import { serviceDifferences } from './services.ts'
import { stepDifferences } from './steps.ts'
import { wordDifferences } from './words.ts'

/**
 * Everything that differs between two versions of a flow, in words for whoever reviews a change:
 * which situations end elsewhere, are new or are gone; which calls, steps, numbers, hours, words and
 * rules changed. Nothing only if nothing changed. Pure.
 *
 * The same person is taken through both versions at every kind of moment. For pathways of a size
 * that people can read: it goes through every path.
 *
 * @param before a flow that `load` has checked, and
 * @param now another one
 */
export function differencesBetween(before: Flow, now: Flow): readonly Difference[] {
  const compared = comparedOf(before, now)
  const found = [
    routeDifferences,
    nodeDifferences,
    callDifferences,
    stepDifferences,
    serviceDifferences,
    wordDifferences,
    ruleDifferences,
    otherDifferences,
  ].flatMap((differencesOf) => differencesOf(compared))
  const order = Object.keys(headings)
  return found.sort((one, other) => order.indexOf(one.about) - order.indexOf(other.about))
}
