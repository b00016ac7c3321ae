import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lock, nameAt, placeOf } from './lock.ts'

/** Whose code is in what users get, though no `dependencies` name it: the worker, and what the bundler adds. */
const besides = ['serwist', 'vite', 'rolldown']

/** The packages that may be in what users get, by their places in the lock. */
export function placesOfUsers(lock: Lock, fonts: readonly string[]): readonly string[] {
  const own = Object.keys(lock['']?.dependencies ?? {})
  const places = [...own, ...besides, ...fonts].flatMap((name) => placeOf(lock, name, '') ?? [])
  // Walks while it grows: a package brings those that it needs. Of the tools, only their own code is there.
  for (const place of places) {
    if (besides.slice(1).includes(nameAt(lock, place))) continue
    const needed = Object.keys(lock[place]?.dependencies ?? {})
    const found = needed.flatMap((name) => placeOf(lock, name, place) ?? [])
    places.push(...found.filter((each) => !places.includes(each)))
  }
  return places.sort()
}

/** The licences of these packages, one after another, each under its name and version. */
export function licenceTexts(lock: Lock, places: readonly string[]): string {
  return places
    .map((place) => {
      const { version = '', license = '' } = lock[place] ?? {}
      return `${nameAt(lock, place)} ${version}\n\n${licenceAt(place) ?? `Licence: ${license}.`}`
    })
    .join('\n\n')
}

function licenceAt(place: string): string | null {
  if (!existsSync(place)) return null
  const file = readdirSync(place).find((name) => /^(?:licen[cs]e|copying)\b/i.test(name))
  if (file === undefined) return null
  // Of a tool, what it is made from itself does not ship.
  const [own = ''] = readFileSync(join(place, file), 'utf8').split('# Licenses of bundled')
  return own.trim()
}
