import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pathwayPlugin } from './scripts/build/pathway-plugin.ts'
import { areaToBuild } from './scripts/find-areas.ts'

export default defineConfig({
  base: './',
  plugins: [react(), pathwayPlugin(areaToBuild(), process.env.CONTACTS)],
  resolve: {
    alias: [
      // React has this hook itself since version 18; two libraries still bring their own for version 17.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      {
        find: /^use-sync-external-store\/shim\/with-selector$/,
        replacement: 'use-sync-external-store/with-selector',
      },
    ],
  },
  css: {
    preprocessorOptions: {
      scss: { loadPaths: ['node_modules', 'src/ui/styles'], quietDeps: true },
    },
  },
  build: {
    outDir: process.env.DIST ?? 'dist',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    // The style sheet goes into the page: no part that is loaded later may ask for its file.
    cssCodeSplit: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
})
