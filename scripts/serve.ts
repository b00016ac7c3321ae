/**
 * Serves `dist/` with the headers that it is published with, compressed as a host would.
 *
 *     tsx scripts/serve.ts [--port 4173]
 */
import './closed-pipe.ts'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import sirv from 'sirv'
import { headersFor } from './build/headers.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } })
const port = Number(process.env.PORT ?? values.port)
const dist = resolve('dist')
const headers = readFileSync(join(dist, '_headers'), 'utf8')

const serve = sirv(dist, {
  brotli: true,
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(headers, path))) {
      response.setHeader(name, value)
    }
  },
})

createServer((request, response) => serve(request, response))
  .on('error', (error) => {
    process.stderr.write(
      'code' in error && error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4180 npm start\n`
        : `${error.message}\n`,
    )
    process.exit(1)
  })
  .listen(port, () => {
    process.stdout.write(
      [
        '',
        `The tool is running at http://localhost:${port}`,
        'Open it, and tap who you work for to begin. Press Ctrl+C here to stop.',
        '',
      ].join('\n'),
    )
  })
