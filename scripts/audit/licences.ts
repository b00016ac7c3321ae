import type { Component } from '../build/sbom.ts'

/** A licence that packages may have. */
interface Allowed {
  /** `users`: also in what users get. `build`: only in what builds and tests. */
  readonly where: 'users' | 'build'
  readonly why: string
}

/** Every licence that is allowed, by its name in SPDX. What is not here is refused until somebody has read it. */
const allowed: Readonly<Record<string, Allowed>> = {
  MIT: { where: 'users', why: 'Asks for its notice alone' },
  ISC: { where: 'users', why: 'Asks for its notice alone' },
  'OFL-1.1': { where: 'users', why: 'For fonts: its text goes with them, and About links to it' },
  '0BSD': { where: 'build', why: 'Asks for nothing' },
  'BSD-2-Clause': { where: 'build', why: 'Asks for its notice alone' },
  'BSD-3-Clause': {
    where: 'build',
    why: 'Asks for its notice, and not to advertise with its name',
  },
  'BlueOak-1.0.0': { where: 'build', why: 'Asks for its text or a link to it' },
  'Apache-2.0': { where: 'build', why: 'Asks for its notices with each copy; we give none on' },
  'MPL-2.0': { where: 'build', why: 'Its files stay open; none of them is changed or given on' },
  'Python-2.0': { where: 'build', why: 'Asks for its notice with each copy; we give none on' },
  'CC0-1.0': { where: 'build', why: 'Data without conditions' },
  'CC-BY-4.0': { where: 'build', why: 'Data that asks for a name with each copy; we give none on' },
  Zlib: { where: 'build', why: 'Asks to mark what was changed; nothing is' },
}

/** The packages whose licence is not allowed where they are, as `name 1.0.0 (GPL-3.0-only, in what users get)`. */
export function refusedLicences(components: readonly Component[]): readonly string[] {
  return components
    .filter((component) => !isAllowed(component))
    .map((component) => {
      const where = component.scope === 'required' ? 'in what users get' : 'to build alone'
      return `${component.name} ${component.version} (${licenceOf(component)}, ${where})`
    })
}

/** How many packages have each licence, the most frequent first: `MIT 12, ISC 2`. */
export function countLicences(components: readonly Component[]): string {
  const counts = new Map<string, number>()
  for (const component of components) {
    const licence = licenceOf(component)
    counts.set(licence, (counts.get(licence) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([licence, count]) => `${licence} ${count}`)
    .join(', ')
}

function licenceOf({ licenses: [licence] }: Component): string {
  if (licence === undefined) return 'no licence'
  return 'expression' in licence ? licence.expression : licence.license.id
}

/** A choice (`OR`) is allowed if one is; what holds together (`AND`), if each is; more than that is refused. */
function isAllowed(component: Component): boolean {
  const mayBe = (licence: string) => {
    const where = allowed[licence]?.where
    return where === 'users' || (where === 'build' && component.scope === 'excluded')
  }
  return licenceOf(component)
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every(mayBe))
}
