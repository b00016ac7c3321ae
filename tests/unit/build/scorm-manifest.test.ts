import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { scormManifest } from '../../../scripts/build/scorm-manifest.ts'

const content = {
  identifier: 'practice-somewhere',
  version: '2026-11-26',
  title: 'Whom to “call” & <why>',
  launch: 'index.html',
  files: ['assets/a.js', 'assets/"b".css', 'index.html'],
}

describe.each([
  { version: '1.2', schema: '1.2', kind: 'adlcp:scormtype' },
  { version: '2004', schema: '2004 4th Edition', kind: 'adlcp:scormType' },
] as const)('the manifest of SCORM $version', ({ version, schema, kind }) => {
  const text = scormManifest(version, content)
  const { document } = new Window()
  document.write(text.replace(/^<\?xml.*\?>/, ''))
  const all = (name: string) => [...document.querySelectorAll(name)]

  test('says which version it is of, and of which pathway', () => {
    expect(all('schema, schemaversion').map((one) => one.textContent)).toEqual([
      'ADL SCORM',
      schema,
    ])
    expect(document.querySelector('manifest')?.getAttribute('version')).toBe('2026-11-26')
  })

  test('holds one thing to learn, of which every file is part', () => {
    expect(all('item').map((item) => item.getAttribute('identifierref'))).toEqual(['page'])
    const resources = all('resource')
    expect(resources.map((one) => one.getAttribute('identifier'))).toEqual(['page'])
    expect(text).toContain(` ${kind}="sco" href="index.html"`)
    expect(all('file').map((file) => file.getAttribute('href'))).toEqual(content.files)
  })

  test('writes any title so that it is read as it was meant', () => {
    expect(text).toContain('<title>Whom to “call” &amp; &lt;why&gt;</title>')
  })
})
