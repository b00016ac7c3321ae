/** `npm start`: builds the app, and serves the build as it is published. */
await import('./build.ts')
await import('./serve.ts')

export {}
