import { type Lock, nameAt } from '../build/lock.ts'

/** The packages that would run a script when they are installed, and what it is for. The build needs none. */
const known: Readonly<Record<string, string>> = {
  '@parcel/watcher': 'compiles it where no package for the platform is there',
  esbuild: 'makes its command start sooner',
  'spawn-sync': 'is for Node of 2014; a package of test data brings it',
}

/** What runs a script when it is installed, and what of that nobody has looked at. */
export function installScripts(lock: Lock) {
  const places = Object.keys(lock).filter((place) => lock[place]?.hasInstallScript === true)
  const names = [...new Set(places.map((place) => nameAt(lock, place)))].sort()
  return { names, unknown: names.filter((name) => !Object.hasOwn(known, name)) }
}
