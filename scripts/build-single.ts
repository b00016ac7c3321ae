/**
 * `npm run build:single`: the whole tool as one page, `dist-single/index.html`, for a USB stick, a
 * shared drive, or a device on which nothing can be installed. It needs no server and no network.
 */
import './command.ts'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { bundleScript, prerenderPages, takeCss } from './build/bundle.ts'
import { checkInput } from './build/check-input.ts'
import { distFolder, workFolder } from './build/folder.ts'
import { sha256 } from './build/hash.ts'
import { withBuildHash } from './build/page.ts'
import { singlePage } from './build/single-page.ts'

/** What the app finds as `import.meta.env.MODE`. */
const mode = 'single-file'
const dist = distFolder('dist-single')
checkInput(process.argv.slice(2), dist)
const built = workFolder(dist)
/** Within, since the app is built first, and empties its folder. */
const work = join(built, 'page')
const pictures = ['icon.svg', 'calendar.svg']
/** From this size on, mail and management of devices may refuse it. */
const large = 2_000_000

await build({
  mode,
  logLevel: 'warn',
  build: {
    outDir: built,
    emptyOutDir: true,
    copyPublicDir: false,
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: Infinity,
    rolldownOptions: {
      output: { codeSplitting: false, entryFileNames: 'assets/app.js' },
    },
  },
})
const prerendered = await prerenderPages(work)
const script = await bundleScript('src/first/before-paint.ts', work, mode)
const unstamped = singlePage({
  html: readFileSync(join(built, 'index.html'), 'utf8'),
  prerendered,
  css: takeCss(join(built, 'assets')),
  script: script.text,
  app: readFileSync(join(built, 'assets/app.js'), 'utf8').trim(),
  pictures: Object.fromEntries(
    pictures.map((name) => [`./${name}`, readFileSync(join('public', name), 'utf8')]),
  ),
})
const hash = sha256(unstamped, 'hex')
const page = withBuildHash(unstamped, hash)
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
writeFileSync(join(dist, 'index.html'), page)
const size = Buffer.byteLength(page)
process.stdout.write(
  `Built ${join(relative('.', dist), 'index.html')} with pathway version ${prerendered.version}: ${(size / 1e6).toFixed(2)} MB.\nBuild ${hash}\n`,
)
if (size >= large) process.stdout.write('That is over 2 MB: mail may refuse it.\n')
