import type { ScormVersion } from '#later/training/scorm/versions.ts'

/** What a package for a learning system holds. */
export interface ScormPackage {
  /** A name that stays the same from version to version. */
  readonly identifier: string
  /** The version of the pathway. */
  readonly version: string
  readonly title: string
  /** The page that the learning system opens. */
  readonly launch: string
  /** Every file but the manifest itself, with `/`, from the root of the package. */
  readonly files: readonly string[]
}

/** What the two versions write differently. */
interface Dialect {
  readonly schemaVersion: string
  /** The attributes that name the vocabularies. */
  readonly vocabularies: readonly (readonly [name: string, address: string])[]
  readonly kind: string
}

const dialects: Readonly<Record<ScormVersion, Dialect>> = {
  '1.2': {
    schemaVersion: '1.2',
    vocabularies: [
      ['xmlns', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2'],
      ['xmlns:adlcp', 'http://www.adlnet.org/xsd/adlcp_rootv1p2'],
    ],
    kind: 'adlcp:scormtype',
  },
  '2004': {
    schemaVersion: '2004 4th Edition',
    vocabularies: [
      ['xmlns', 'http://www.imsglobal.org/xsd/imscp_v1p1'],
      ['xmlns:adlcp', 'http://www.adlnet.org/xsd/adlcp_v1p3'],
    ],
    kind: 'adlcp:scormType',
  },
}

/**
 * The text of `imsmanifest.xml`: one thing to learn, which is one page with every other file of the
 * package. No rule of sequencing is stated, so each has its default. Pure.
 */
export function scormManifest(version: ScormVersion, content: ScormPackage): string {
  const { schemaVersion, vocabularies, kind } = dialects[version]
  const title = `<title>${escaped(content.title)}</title>`
  const own = [
    ['identifier', content.identifier],
    ['version', content.version],
  ] as const
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest ${[...own, ...vocabularies].map(attribute).join(' ')}>`,
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    `    <schemaversion>${schemaVersion}</schemaversion>`,
    '  </metadata>',
    '  <organizations default="training">',
    '    <organization identifier="training">',
    `      ${title}`,
    '      <item identifier="practice" identifierref="page" isvisible="true">',
    `        ${title}`,
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="page" type="webcontent" ${kind}="sco" ${attribute(['href', content.launch])}>`,
    ...content.files.map((file) => `      <file ${attribute(['href', file])} />`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n')
}

function attribute([name, value]: readonly [string, string]): string {
  return `${name}="${escaped(value)}"`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
