import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderHandler } from '../../../../scripts/serve/folder-handler.ts'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'))
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n')
  writeFileSync(join(folder, 'index.html'), 'the page')
  server = createServer(folderHandler(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true })
})

test.each([
  ['a range that ends before it begins', 'GET / HTTP/1.1', 'Range: bytes=5-2', 200],
  ['a range', 'GET / HTTP/1.1', 'Range: bytes=0-1', 200],
  ['only the headers', 'HEAD / HTTP/1.1', '', 200],
  ['something written', 'POST / HTTP/1.1', 'Content-Length: 0', 405],
  ['a file that is not there', 'GET /none HTTP/1.1', '', 404],
  ['the rules of the host', 'GET /_headers HTTP/1.1', '', 404],
  ['the same, spelt otherwise', 'GET /%5fheader%73 HTTP/1.1', '', 404],
  ['a name that cannot be read', 'GET /%E0%A4%A HTTP/1.1', '', 404],
  ['a file outside', 'GET /../../../etc/passwd HTTP/1.1', '', 404],
])('%s is answered, with the headers of every answer', async (_, line, header, status) => {
  const answer = await ask(`${line}\r\nHost: x\r\n${header === '' ? '' : `${header}\r\n`}`)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `))
  expect(answer).toMatch(/x-content-type-options: nosniff/i)
})

test('no request of a thousand ends it', async () => {
  const word = fc.string({ maxLength: 30, unit: 'binary' })
  const request = fc.record({
    method: fc.oneof(fc.constantFrom('GET', 'HEAD', 'PUT', 'OPTIONS'), word),
    path: fc.oneof(fc.webPath(), word, fc.constant('/')),
    headers: fc.array(
      fc.tuple(
        fc.constantFrom('Range', 'If-None-Match', 'Accept-Encoding', 'Content-Length', 'Host'),
        fc.oneof(word, fc.constant('bytes=9-1'), fc.constant('br')),
      ),
    ),
  })
  for (const { method, path, headers } of fc.sample(request, { numRuns: 1000, seed: 15 })) {
    const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    await ask(`${method} ${path} HTTP/1.1\r\n${lines}`, { thenLeaves: true })
  }
  expect(await ask('GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1.1 200 /)
})

/** What comes back until the server closes, or until somebody who leaves is let go. */
function ask(request: string, { thenLeaves = false } = {}): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${request}Connection: close\r\n\r\n`)
      if (thenLeaves) socket.end()
    })
    socket.on('data', (bytes) => {
      answer += bytes.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}
