import { join, resolve } from 'node:path'
import { load } from '#check/load/load.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import { areaNames, flows } from '../../scripts/find-areas.ts'
import { type AreaOnDisk, readArea } from '../../scripts/read-area.ts'

/** An area that a rule of the product is tried on. */
export interface TriedArea {
  readonly name: string
  /** Its folder or its draft, as `AREA` names it. */
  readonly path: string
}

/** The areas that people use. */
export const shippedAreas: readonly TriedArea[] = areaNames().map((name) => ({
  name,
  path: join(flows, name),
}))

/**
 * Areas that nobody ships, and that differ as areas do: one has twice the questions, a centre with a
 * lunch break, a desk across midnight and Scotland’s bank holidays; the other has no local centre.
 */
export const madeUpAreas: readonly TriedArea[] = ['far-north', 'no-centre'].map((name) => ({
  name,
  path: resolve(import.meta.dirname, '../fixtures/flows/made-up', `${name}.json`),
}))

/** What holds of every area is tried on each of these. */
export const everyArea: readonly TriedArea[] = [...shippedAreas, ...madeUpAreas]

/** A sound area: its flow, and its files as they were read. */
export interface SoundArea extends AreaOnDisk {
  readonly flow: CheckedFlow
}

const found = new Map<string, SoundArea>()

/** The area at a path. It is read once, and a test that asks for one with a problem fails. */
export function areaAt(path: string): SoundArea {
  const known = found.get(resolve(path)) ?? readSound(path)
  found.set(resolve(path), known)
  return known
}

function readSound(path: string): SoundArea {
  const area = readArea(path)
  if (!area.ok) throw new Error(`${path} cannot be read: ${JSON.stringify(area.problems)}`)
  const loaded = load(area.files)
  if (loaded.ok) return { ...area, flow: loaded.flow }
  throw new Error(`${path} has problems: ${JSON.stringify(loaded.problems)}`)
}
