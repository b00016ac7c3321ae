import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'

/** How Vite makes the tool, from the pathway that a plugin serves. */
export function viteOptions(pathway: Plugin): UserConfig {
  return {
    base: './',
    plugins: [react(), pathway],
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
  }
}
