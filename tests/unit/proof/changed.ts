import type { Flow } from '#flow/flow.ts'
import { type Changes, loadChanged } from '#flow/load-changed.ts'
import { differencesBetween } from '#proof/diff/diff.ts'
import { originalOf } from '#proof/mutants/original.ts'
import { filesOf } from '../flow/fixtures.ts'

const original = originalOf(filesOf('minimal'))

/** The minimal area, and its flow, to compare with what a change makes of them. */
export const area = original.area
export const minimal = original.flow

/** The minimal flow as a change makes it, whether or not `load` would take it. */
export function changedBy(changes: Changes): Flow {
  const changed = loadChanged(area, changes).flow
  if (changed === undefined) throw new TypeError('The change takes away the shape of a flow.')
  return changed
}

/** Every difference as its lines, what it is about before the first. */
export function told(before: Flow, now: Flow): readonly (readonly string[])[] {
  return differencesBetween(before, now).map(({ about, says, details }) => [
    `${about}: ${says}`,
    ...details,
  ])
}
