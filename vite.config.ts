import { defineConfig } from 'vite'
import { pathwayPlugin } from './scripts/build/pathway-plugin.ts'
import { postersFolder } from './scripts/build/posters.ts'
import { viteOptions } from './scripts/build/vite-options.ts'
import { areaToBuild } from './scripts/find-areas.ts'

export default defineConfig(({ command, isSsrBuild, mode }) => ({
  ...viteOptions(
    pathwayPlugin(areaToBuild(), {
      contactsFile: process.env.CONTACTS,
      isInPage: command === 'build' && isSsrBuild !== true && mode !== 'scorm',
      // One file would hold them as letters, and grow by half.
      posters: mode === 'single-file' ? undefined : postersFolder(),
    }),
  ),
  define: { SINGLE_FILE: mode === 'single-file' },
  build: {
    outDir: process.env.DIST ?? 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first script imports is asked for beside it, and not after it; parts that are opened
    // ask for themselves.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, parts, { hostType }) => (hostType === 'html' ? parts : []),
    },
    // The style sheet goes into the page: no part that is loaded later may ask for its file.
    cssCodeSplit: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
}))
