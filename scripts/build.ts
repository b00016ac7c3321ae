/**
 * `npm run build`: the production build in `dist/`. The order matters: each step needs the one
 * before, and the worker’s list of files comes last, or it would keep a page that has changed.
 */
import './command.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { getManifest } from '@serwist/build'
import { build } from 'vite'
import { buildHash, workerFor } from './build/build-hash.ts'
import { bundleScript, prerenderPages, takeCss } from './build/bundle.ts'
import { scriptsOfCases, scriptsOfStart } from './build/case-files.ts'
import { checkInput } from './build/check-input.ts'
import { distFolder, workFolder } from './build/folder.ts'
import { headersFile, policyInPage } from './build/headers.ts'
import { integrityOf, policyHash } from './build/hash.ts'
import type { KeptFile } from './build/kept-files.ts'
import { readLock } from './build/lock.ts'
import { nginxFile } from './build/nginx.ts'
import { finishedPage, withBuildHash } from './build/page.ts'
import { postersFolder, saysOfPosters } from './build/posters.ts'
import { sbomName, sbomOf } from './build/sbom.ts'
import { packagesIn, packagesInAnotherForm } from './build/shipped-packages.ts'
import { areaToBuild } from './find-areas.ts'

const dist = distFolder('dist')
checkInput(process.argv.slice(2), dist)
const work = workFolder(dist)
/** What of `src/` may be loaded before the first tap. */
const mayBeFirst =
  /^(?:main\.tsx$|(?:services|flow|machine|text|ui|device|first)\/)|virtual:pathway(?:\/contacts)?$/
const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])

const built = await build({
  logLevel: 'warn',
  build: {
    rolldownOptions: {
      // All of the first screen is one file: in two files it takes 2 kB more to send.
      // So is what comes right after it: its parts would all be named in the first.
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            { name: 'preloaded', test: /src\/later\/(?:preloaded|outcome|start)\b/ },
          ],
        },
      },
    },
  },
})
if (!('output' in built)) throw new Error('The build has more than one output, or none.')
const chunks = built.output.filter((file) => file.type === 'chunk')
checkFirstScript()
const prerendered = await prerenderPages(work)
const html = readFileSync(join(dist, 'index.html'), 'utf8')
const { text: script, packages: ofScript } = await bundleScript('src/first/before-paint.ts', work)
const css = takeCss(join(dist, 'assets'))
const hashes = { script: policyHash(script), style: policyHash(css) }
const policy = policyInPage(hashes)
const page = finishedPage({ html, prerendered, css, script, policy })
writeFileSync(join(dist, 'index.html'), page)
const { worker, packages: ofWorker } = await makeWorker()
const hash = buildHash(page, worker)
const stampedPage = withBuildHash(page, hash)
const {
  version,
  data: { contentHash },
} = prerendered

writeFileSync(join(dist, 'index.html'), stampedPage)
writeFileSync(join(dist, 'sw.js'), workerFor(stampedPage, worker))
writeFileSync(join(dist, 'version.json'), JSON.stringify({ version, contentHash, build: hash }))
writeFileSync(join(dist, '_headers'), headersFile(hashes))
writeFileSync(join(dist, '_nginx.conf'), nginxFile(hashes))
compressFolder(dist)
writeSbom([...packagesIn(built), ...ofScript, ...ofWorker])
process.stdout.write(
  `Built ${relative('.', dist)}/ with pathway version ${version}.\nBuild ${hash}\n`,
)
process.stdout.write(`${saysOfPosters(postersIn(dist), join(postersFolder(), areaName()))}\n`)

/** How many sheets to print are in a build. */
function postersIn(folder: string): number {
  return readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.pdf')).length
}

/** The name of the area that was built, by its folder or draft. */
function areaName(): string {
  return basename(areaToBuild(), '.json')
}

/** Throws if what is loaded before the first tap holds anything that may wait, or that never ships. */
function checkFirstScript(): void {
  const ours = scriptsOfStart(chunks)
    .flatMap(({ moduleIds }) => moduleIds)
    .map((id) => relative('src', id))
    .filter((path) => /^[a-z]/.test(path) || path.includes('virtual:'))
  if (!ours.includes('main.tsx')) throw new Error('No script of the build holds src/main.tsx.')
  const wrong = ours.filter((path) => !mayBeFirst.test(path))
  if (wrong.length > 0) {
    throw new Error(`The first script holds what it must not: src/${wrong.join(', src/')}.`)
  }
}

/** The worker, with the list of every file that it keeps and the hash of each. */
async function makeWorker() {
  const { manifestEntries = [], warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,svg,png,webmanifest,woff2,txt}'],
    globIgnores: ['sw.js'],
    dontCacheBustURLsMatching: /assets\//,
  })
  if (warnings.length > 0)
    throw new Error(`The worker’s list of files is not whole. ${warnings.join('\n')}`)
  const ofCases = scriptsOfCases(chunks)
  const kept = manifestEntries.map(({ url, revision = null }): KeptFile => ({
    url,
    revision,
    integrity: integrityOf(readFileSync(join(dist, url))),
    isOfCases: !['.js', '.txt'].includes(extname(url)) || ofCases.has(url),
  }))
  const { text, packages } = await bundleScript('src/device/worker.ts', work)
  const worker = text.replace('self.__SW_MANIFEST', () => JSON.stringify(kept))
  return { worker, packages }
}

/** Lists everything that the app is made from. It comes last: nobody needs it compressed or kept. */
function writeSbom(bundled: readonly string[]): void {
  const lock = readLock()
  const shipped = new Set([...bundled, ...packagesInAnotherForm(lock)])
  const sbom = sbomOf({ version, hash }, lock, shipped)
  writeFileSync(join(dist, sbomName), `${JSON.stringify(sbom, null, 1)}\n`)
}

/** Writes a Brotli copy beside every text file of a folder, for a server that sends it. */
function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!texts.has(extname(name))) continue
    const path = join(folder, name)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
}
