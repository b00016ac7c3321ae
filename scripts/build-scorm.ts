/**
 * `npm run build:scorm`: practice mode as two packages for learning systems, in `dist-scorm/`. Each
 * is there as a folder, and as the zip to upload. Both are of the same build: only the page says
 * which version of SCORM to speak.
 */
import './command.ts'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import { build } from 'vite'
import type { ScormVersion } from '#later/training/scorm/versions.ts'
import type { Pathway } from '#flow/schema.ts'
import { checkInput } from './build/check-input.ts'
import { distFolder, workFolder } from './build/folder.ts'
import { scormManifest } from './build/scorm-manifest.ts'
import { areaToBuild } from './find-areas.ts'
import { readArea } from './read-area.ts'

const dist = distFolder('dist-scorm')
checkInput(process.argv.slice(2), dist)
const { id, version: written } = readPathway()
const built = workFolder(dist)
const entry = 'scorm.html'
const launch = 'index.html'

/** The same content makes the same zip, whenever it is built. */
const writtenAt = new Date('2000-01-01T12:00:00Z')

await build({
  mode: 'scorm',
  logLevel: 'warn',
  build: {
    outDir: built,
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    copyPublicDir: false,
    rolldownOptions: { input: entry },
  },
})
const page = readFileSync(join(built, entry), 'utf8')
rmSync(join(built, entry))
cpSync('public/icon.svg', join(built, 'icon.svg'))
rmSync(dist, { recursive: true, force: true })
for (const version of ['1.2', '2004'] as const) writePackage(version)
process.stdout.write(
  `Built ${relative('.', dist)}/: SCORM 1.2 and SCORM 2004, as folders and as zips.\n`,
)

function writePackage(version: ScormVersion): void {
  const name = `${id}-scorm-${version}`
  const folder = join(dist, name)
  mkdirSync(dist, { recursive: true })
  cpSync(built, folder, { recursive: true })
  writeFileSync(join(folder, launch), page.replace(/data-scorm="[^"]*"/, `data-scorm="${version}"`))
  const manifest = scormManifest(version, {
    identifier: `modern-slavery-practice-${id}`,
    version: written,
    title: /<title>(.*?)<\/title>/.exec(page)?.[1] ?? '',
    launch,
    files: filesIn(folder),
  })
  writeFileSync(join(folder, 'imsmanifest.xml'), manifest)
  const contents = filesIn(folder).map((file) => [file, readFileSync(join(folder, file))] as const)
  writeFileSync(
    join(dist, `${name}.zip`),
    zipSync(Object.fromEntries(contents), { level: 9, mtime: writtenAt }),
  )
}

function readPathway(): Pick<Pathway, 'id' | 'version'> {
  const area = readArea(areaToBuild())
  return JSON.parse(area.ok ? (area.files['pathway.json'] ?? '{}') : '{}') as Pathway
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
}
