import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from './input-error.ts'

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

/**
 * What to build, pack or compare where nobody says which: the area that `AREA` names, or the one that
 * `package.json` names.
 *
 * @throws InputError when there is no such area, folder or draft
 */
export function areaToBuild(): string {
  const asked = process.env.AREA ?? defaultArea()
  const path = pathOf(asked)
  if (path === undefined) throw new InputError(`AREA=${asked}: ${unknownAreas([asked])}`)
  return path
}

/** The name of the area that `package.json` names. */
export function defaultArea(): string {
  const { config } = JSON.parse(readFileSync(join(flows, '../package.json'), 'utf8')) as {
    readonly config: { readonly area: string }
  }
  return config.area
}

/** Says that there are no such areas, and which there are. */
export function unknownAreas(asked: readonly string[]): string {
  const names = asked.map((name) => `"${name}"`).join(', ')
  return `There is no area, folder or draft ${names}. The areas are: ${areaNames().join(', ')}.`
}
