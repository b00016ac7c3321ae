/**
 * Serves `dist/` as it is published, to this computer alone unless another address is named.
 *
 *     tsx scripts/serve.ts [--port 4173] [--host 0.0.0.0]
 */
import './command.ts'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { folderHandler } from './serve/folder-handler.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: 'localhost' },
  },
})
const port = Number(process.env.PORT ?? values.port)

createServer(folderHandler(resolve('dist')))
  .on('error', (error) => {
    process.stderr.write(
      'code' in error && error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=4180 npm start\n`
        : `${error.message}\n`,
    )
    process.exit(1)
  })
  .listen(port, values.host, () => {
    process.stdout.write(
      [
        '',
        `The tool is running at http://${values.host}:${port}`,
        'Open it, and tap who you work for to begin. Press Ctrl+C here to stop.',
        '',
      ].join('\n'),
    )
  })
