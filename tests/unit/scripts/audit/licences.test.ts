import { expect, test } from 'vitest'
import { countLicences, refusedLicences } from '../../../../scripts/audit/licences.ts'
import type { Component } from '../../../../scripts/build/sbom.ts'

test.each<{ licence: string; users: boolean; build: boolean }>([
  { licence: 'MIT', users: true, build: true },
  { licence: 'MPL-2.0', users: false, build: true },
  { licence: 'GPL-3.0-only', users: false, build: false },
  { licence: 'SEE LICENSE IN LICENSE', users: false, build: false },
  { licence: '', users: false, build: false },
  { licence: '(GPL-3.0-only OR MIT)', users: true, build: true },
  { licence: '(MIT AND Zlib)', users: false, build: true },
  { licence: 'MIT AND GPL-3.0-only', users: false, build: false },
  { licence: '(MIT AND (GPL-3.0-only OR ISC))', users: false, build: false },
  { licence: 'constructor', users: false, build: false },
])(
  '“$licence” may be in what users get: $users, and build: $build',
  ({ licence, users, build }) => {
    const refused = (scope: Component['scope']) => refusedLicences([made(licence, scope)])
    expect(refused('required').length === 0).toBe(users)
    expect(refused('excluded').length === 0).toBe(build)
  },
)

test('what is refused is named, with its version, its licence and where it is', () => {
  const components = [
    made('MIT', 'required'),
    made('GPL-3.0-only', 'required'),
    made('', 'excluded'),
  ]
  expect(refusedLicences(components)).toEqual([
    'made-up 1.2.3 (GPL-3.0-only, in what users get)',
    'made-up 1.2.3 (no licence, to build alone)',
  ])
})

test('licences are counted, the most frequent first', () => {
  const components = ['ISC', 'MIT', 'MIT'].map((licence) => made(licence, 'required'))
  expect(countLicences(components)).toBe('MIT 2, ISC 1')
})

/** @param licence as a package names it; empty where it names none */
function made(licence: string, scope: Component['scope']): Component {
  const licenses = licence.includes(' ')
    ? [{ expression: licence }]
    : [{ license: { id: licence } }]
  return {
    'bom-ref': 'made-up',
    type: 'library',
    name: 'made-up',
    version: '1.2.3',
    scope,
    licenses: licence === '' ? [] : licenses,
    purl: 'pkg:npm/made-up@1.2.3',
  }
}
