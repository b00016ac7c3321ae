import { relative, resolve } from 'node:path'
import { InputError } from '../input-error.ts'

/**
 * Refuses a project whose path has a sign that its tools take for the end of a path: they would say that
 * files are missing.
 *
 * @throws InputError
 */
export function checkFolder(path: string): void {
  const sign = signIn(path)
  if (sign === null) return
  throw new InputError(
    `The project is in ${path}. A path with “${sign}” cannot be built: rename that folder, and try again.`,
  )
}

/** The first sign in a path with which nothing can be built; null where there is none. */
export function signIn(path: string): string | null {
  return /[#?]/.exec(path)?.[0] ?? null
}

/** Where a build goes: to the folder that `DIST` names, as for another area beside this one, or to its usual one. */
export function distFolder(usual: string): string {
  return resolve(process.env.DIST ?? usual)
}

/** Where a build to this folder works. Each has a folder for itself: two builds may run at once. */
export function workFolder(dist: string): string {
  return resolve('.cache/build', relative('.', dist).replaceAll(/\W+/g, '-'))
}
