import { sha256 } from './hash.ts'
import { type Lock, type LockedPackage, nameAt, placeOf } from './lock.ts'

/** A package in the list, as CycloneDX names its parts. */
export interface Component {
  readonly 'bom-ref': string
  readonly type: 'library'
  readonly name: string
  readonly version: string
  /** `required`: it is in what users get. `excluded`: it builds or tests, and is not. */
  readonly scope: 'required' | 'excluded'
  readonly licenses: readonly Licence[]
  readonly purl: string
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[]
}

type Licence = { readonly license: { readonly id: string } } | { readonly expression: string }

/** What the list is of. */
export interface BuiltApp {
  /** The version of the pathway. */
  readonly version: string
  /** The hash of the build. */
  readonly hash: string
}

/** The file of the list, beside the app. No device keeps it, and no page asks for it. */
export const sbomName = 'sbom.cdx.json'

/**
 * The list of everything that the app is made from (SBOM), in CycloneDX 1.6. The same build makes the
 * same list: it holds no date, and its serial number follows from the rest.
 *
 * @param shipped the places in the lock of the packages that users get
 */
export function sbomOf(app: BuiltApp, lock: Lock, shipped: ReadonlySet<string>) {
  const byRef = placesByPurl(lock)
  const refs = [...byRef.keys()].sort()
  const ofRef = (ref: string) => byRef.get(ref) ?? []
  const dependsOn = (at: readonly string[]) =>
    [...new Set(at.flatMap((place) => needs(lock, place)))].sort()
  const main = lock[''] ?? {}
  const list = {
    metadata: {
      component: {
        'bom-ref': 'app',
        type: 'application',
        name: main.name ?? '',
        version: app.version,
        licenses: licencesOf('', main),
        properties: [{ name: 'build:hash', value: app.hash }],
      },
    },
    components: refs.map((ref) => componentAt(lock, ofRef(ref), shipped)),
    dependencies: [
      { ref: 'app', dependsOn: dependsOn(['']) },
      ...refs.map((ref) => ({ ref, dependsOn: dependsOn(ofRef(ref)) })),
    ],
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidFrom(sha256(JSON.stringify(list), 'hex'))}`,
    version: 1,
    ...list,
  } as const
}

function componentAt(
  lock: Lock,
  places: readonly string[],
  shipped: ReadonlySet<string>,
): Component {
  const [place = ''] = places
  const locked = lock[place] ?? {}
  const name = nameAt(lock, place)
  const purl = purlAt(lock, place)
  const [, hash] = /^sha512-(.+)$/.exec(locked.integrity ?? '') ?? []
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version: locked.version ?? '',
    scope: places.some((each) => shipped.has(each)) ? 'required' : 'excluded',
    licenses: licencesOf(name, locked),
    purl,
    ...(hash !== undefined && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    }),
  }
}

/** The lock names no licence for these; each was read in the package itself. */
const readByHand: Readonly<Record<string, string>> = {
  'os-shim': 'MIT',
  'rx-lite': 'Apache-2.0',
}

function licencesOf(
  name: string,
  { license = readByHand[name] }: LockedPackage,
): readonly Licence[] {
  if (license === undefined) return []
  return license.includes(' ') ? [{ expression: license }] : [{ license: { id: license } }]
}

function purlAt(lock: Lock, place: string): string {
  return `pkg:npm/${nameAt(lock, place).replace('@', '%40')}@${lock[place]?.version ?? ''}`
}

/** One version of a package may be installed at several places. */
function placesByPurl(lock: Lock): ReadonlyMap<string, readonly string[]> {
  const byPurl = new Map<string, string[]>()
  for (const place of Object.keys(lock)) {
    if (place === '') continue
    const purl = purlAt(lock, place)
    byPurl.set(purl, [...(byPurl.get(purl) ?? []), place])
  }
  return byPurl
}

function needs(lock: Lock, place: string): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } =
    lock[place] ?? {}
  const names = {
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...peerDependencies,
  }
  return Object.keys(names).flatMap((name) => {
    const found = placeOf(lock, name, place)
    return found === null ? [] : [purlAt(lock, found)]
  })
}

/** A UUID of version 8, which is for what everybody computes in their own way. */
function uuidFrom(hex: string): string {
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
