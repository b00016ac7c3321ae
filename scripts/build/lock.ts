import { readFileSync } from 'node:fs'

/** A package as `package-lock.json` names it. */
export interface LockedPackage {
  /** Only where it is installed under another name. */
  readonly name?: string
  readonly version?: string
  readonly license?: string
  /** `sha512-` and the hash of its archive, in Base64. */
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** Every package, for every platform, by its place: `node_modules/a/node_modules/b`; the app is at the empty one. */
export type Lock = Readonly<Record<string, LockedPackage>>

export function readLock(): Lock {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Lock
  }
  return packages
}

/** The name of the package at a place. */
export function nameAt(lock: Lock, place: string): string {
  return lock[place]?.name ?? place.replace(/^.*node_modules\//, '')
}

/** Where a package that is needed at a place is found, as Node looks for it; null where it is not there. */
export function placeOf(lock: Lock, needed: string, from: string): string | null {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${needed}`
  if (place in lock) return place
  return from === ''
    ? null
    : placeOf(lock, needed, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''))
}
