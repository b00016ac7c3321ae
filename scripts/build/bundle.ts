import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { packagesIn } from './shipped-packages.ts'
import type { prerender } from '#first/prerender.tsx'

/** What every build of the app needs beside its scripts. `work` is a folder of that build alone. */

/** What is painted before any script has run. */
export async function prerenderPages(work: string) {
  const entry = 'src/first/prerender.tsx'
  await build({
    logLevel: 'warn',
    build: {
      ssr: entry,
      outDir: work,
      copyPublicDir: false,
      // What is loaded later is not painted first: to bundle it would take longer than all the rest.
      rolldownOptions: { external: /^#later\// },
    },
  })
  const module = (await import(pathToFileURL(join(work, 'prerender.js')).href)) as {
    readonly prerender: typeof prerender
  }
  return module.prerender()
}

/**
 * Bundles one entry into one classic script: its text, and the packages of which it holds code.
 *
 * @param mode what the script finds as `import.meta.env.MODE`
 */
export async function bundleScript(
  entry: string,
  work: string,
  mode = 'production',
): Promise<{ readonly text: string; readonly packages: readonly string[] }> {
  const built = await build({
    mode,
    logLevel: 'warn',
    build: {
      outDir: work,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: '[name].script.js' },
      },
    },
  })
  const name = basename(entry).replace(/\.ts$/, '.script.js')
  return { text: readFileSync(join(work, name), 'utf8').trim(), packages: packagesIn(built) }
}

/** The text of the style sheets in a folder, which goes into the page; their files are removed. */
export function takeCss(assets: string): string {
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'))
  const css = sheets.map((name) => readFileSync(join(assets, name), 'utf8')).join('')
  for (const name of sheets) rmSync(join(assets, name))
  return css
}
