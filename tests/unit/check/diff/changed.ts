import type { CheckedFlow } from '#check/safety-schema.ts'
import { type Changes, loadChanged } from '#check/load/load.ts'
import { differencesBetween } from '#check/diff/diff.ts'
import { filesOf, flowOf, wholeAreaOf } from '../load/fixtures.ts'

/** The minimal area, and its flow, to compare with what a change makes of them. */
export const area = wholeAreaOf(filesOf('minimal'))
export const minimal = flowOf('minimal')

/** The flow of an area, the minimal one if not said, as a change makes it, whether or not `load` would take it. */
export function changedBy(changes: Changes, of = area): CheckedFlow {
  const changed = loadChanged(of, changes).flow
  if (changed === undefined) throw new TypeError('The change takes away the shape of a flow.')
  return changed
}

/** Every difference as its lines, what it is about before the first. */
export function told(before: CheckedFlow, now: CheckedFlow): readonly (readonly string[])[] {
  return differencesBetween(before, now).map(({ about, says, details }) => [
    `${about}: ${says}`,
    ...details,
  ])
}
