import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The folder in which the shipped areas are. */
export const flows = resolve(import.meta.dirname, '../flows')

/** The names of the shipped areas, by their folders. */
export function areaNames(): readonly string[] {
  return readdirSync(flows).filter((name) => existsSync(join(flows, name, 'pathway.json')))
}

/**
 * The folder or draft that an argument names: a shipped area by its name, or a path from where the
 * command was typed. `undefined` when there is none.
 */
export function pathOf(argument: string): string | undefined {
  if (areaNames().includes(argument)) return join(flows, argument)
  const path = resolve(process.env.INIT_CWD ?? '.', argument)
  if (!existsSync(path)) return undefined
  if (statSync(path).isDirectory()) return path
  if (basename(path) === 'pathway.json') return dirname(path)
  return path.endsWith('.json') ? path : undefined
}

/** Says that there are no such areas, and which there are. */
export function unknownAreas(asked: readonly string[]): string {
  const names = asked.map((name) => `"${name}"`).join(', ')
  return `There is no area, folder or draft ${names}. The areas are: ${areaNames().join(', ')}.`
}
