import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Lock, nameAt, placeOf, readLock } from './lock.ts'
import { writeAtOnce } from './write-at-once.ts'

/** Whose code is in what users get, though no `dependencies` name it. */
const worker = 'serwist'
const bundlers = ['vite', 'rolldown']

/**
 * The licences of the fonts and of every package that users get, in one text file.
 *
 * @param fonts the names of the packages that fonts are taken from
 * @returns the path of the file
 */
export function licencesFile(fonts: readonly string[]): string {
  const folder = resolve('.cache')
  const path = join(folder, 'licences.txt')
  const lock = readLock()
  mkdirSync(folder, { recursive: true })
  writeAtOnce(path, licenceTexts(lock, placesOfUsers(lock, fonts)))
  return path
}

/** The packages that may be in what users get, by their places in the lock. */
function placesOfUsers(lock: Lock, fonts: readonly string[]): readonly string[] {
  const own = Object.keys(lock['']?.dependencies ?? {})
  const places = [...own, worker, ...bundlers, ...fonts].flatMap(
    (name) => placeOf(lock, name, '') ?? [],
  )
  // Walks while it grows: a package brings those that it needs. Of a bundler, only its own code is there.
  for (const place of places) {
    if (bundlers.includes(nameAt(lock, place))) continue
    const needed = Object.keys(lock[place]?.dependencies ?? {})
    const found = needed.flatMap((name) => placeOf(lock, name, place) ?? [])
    places.push(...found.filter((each) => !places.includes(each)))
  }
  return places.sort()
}

/** The licences of these packages, one after another, each under its name and version. */
function licenceTexts(lock: Lock, places: readonly string[]): string {
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
