import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Lock, readLock } from '../../../scripts/build/lock.ts'
import { sbomOf } from '../../../scripts/build/sbom.ts'

const app = { version: '2027-01-31', hash: 'a1b2' }
const lock: Lock = {
  '': {
    name: 'tool',
    license: 'MIT',
    dependencies: { draws: '^1' },
    devDependencies: { tests: '^2' },
  },
  'node_modules/draws': {
    version: '1.0.0',
    license: 'ISC',
    integrity: `sha512-${Buffer.from('ab').toString('base64')}`,
    peerDependencies: { '@some/shape': '^1', absent: '*' },
  },
  'node_modules/tests': {
    version: '2.0.0',
    license: '(MIT OR CC0-1.0)',
    dependencies: { '@some/shape': '^2' },
  },
  'node_modules/tests/node_modules/@some/shape': { version: '2.0.0', license: 'MIT' },
  'node_modules/@some/shape': { version: '1.0.0', license: 'MIT' },
}
const shipped = new Set(['node_modules/draws', 'node_modules/@some/shape'])

test('each package is listed once, with its licence, what it needs, and whether users get it', () => {
  const { components, dependencies, metadata } = sbomOf(app, lock, shipped)
  expect(components.map(({ purl, scope, licenses }) => [purl, scope, licenses])).toEqual([
    ['pkg:npm/%40some/shape@1.0.0', 'required', [{ license: { id: 'MIT' } }]],
    ['pkg:npm/%40some/shape@2.0.0', 'excluded', [{ license: { id: 'MIT' } }]],
    ['pkg:npm/draws@1.0.0', 'required', [{ license: { id: 'ISC' } }]],
    ['pkg:npm/tests@2.0.0', 'excluded', [{ expression: '(MIT OR CC0-1.0)' }]],
  ])
  expect(components[2]?.hashes).toEqual([{ alg: 'SHA-512', content: '6162' }])
  expect(dependencies.map(({ ref, dependsOn }) => [ref, ...dependsOn])).toEqual([
    ['app', 'pkg:npm/draws@1.0.0', 'pkg:npm/tests@2.0.0'],
    ['pkg:npm/%40some/shape@1.0.0'],
    ['pkg:npm/%40some/shape@2.0.0'],
    ['pkg:npm/draws@1.0.0', 'pkg:npm/%40some/shape@1.0.0'],
    ['pkg:npm/tests@2.0.0', 'pkg:npm/%40some/shape@2.0.0'],
  ])
  expect(metadata.component).toMatchObject({ name: 'tool', version: '2027-01-31' })
})

test('a package at two places is one, and users get it if they get either', () => {
  const twice = {
    ...lock,
    'node_modules/draws/node_modules/@some/shape': { version: '2.0.0', license: 'MIT' },
  }
  const list = sbomOf(app, twice, new Set(['node_modules/draws/node_modules/@some/shape']))
  const shapes = list.components.filter(({ name }) => name === '@some/shape')
  expect(shapes.map(({ version, scope }) => [version, scope])).toEqual([
    ['1.0.0', 'excluded'],
    ['2.0.0', 'required'],
  ])
})

test('the same build makes the same list, whatever the order of the lock', () => {
  const turned = Object.fromEntries(Object.entries(lock).reverse())
  expect(JSON.stringify(sbomOf(app, turned, shipped))).toBe(
    JSON.stringify(sbomOf(app, lock, shipped)),
  )
})

test.each([
  { what: 'another build', other: sbomOf({ ...app, hash: 'c3' }, lock, shipped) },
  {
    what: 'another version',
    other: sbomOf(app, { ...lock, 'node_modules/tests': { version: '2.0.1' } }, shipped),
  },
  {
    what: 'one package that ships now',
    other: sbomOf(app, lock, new Set([...shipped, 'node_modules/tests'])),
  },
])('$what has another serial number', ({ other }) => {
  expect(other.serialNumber).not.toBe(sbomOf(app, lock, shipped).serialNumber)
})

/** What CycloneDX 1.6 asks of a list, and what we ask of each package. */
const cycloneDx = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({
    component: z.looseObject({ type: z.literal('application'), name: z.string().min(1) }),
  }),
  components: z
    .array(
      z.strictObject({
        'bom-ref': z.string().min(1),
        type: z.literal('library'),
        name: z.string().min(1),
        version: z.string().regex(/^\d+\.\d+\.\d+/),
        scope: z.enum(['required', 'excluded']),
        purl: z.string().regex(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@\d[^@]*$/),
        licenses: z
          .array(
            z.union([
              z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/) }) }),
              z.strictObject({ expression: z.string().regex(/ (?:AND|OR) /) }),
            ]),
          )
          .length(1),
        hashes: z
          .array(
            z.strictObject({
              alg: z.literal('SHA-512'),
              content: z.string().regex(/^[0-9a-f]{128}$/),
            }),
          )
          .length(1),
      }),
    )
    .min(500),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

test('the list of this tool is a CycloneDX list, each package with version, licence and hash, and every name leads to one', () => {
  const list = sbomOf(app, readLock(), new Set(['node_modules/react']))
  expect(cycloneDx.safeParse(list).error?.issues ?? []).toEqual([])
  const refs = ['app', ...list.components.map((component) => component['bom-ref'])]
  expect(new Set(refs).size).toBe(refs.length)
  const named = list.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])
  expect(new Set(named)).toEqual(new Set(refs))
})
