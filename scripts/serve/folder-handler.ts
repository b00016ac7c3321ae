import { readFileSync } from 'node:fs'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from '../build/headers.ts'

const headersFile = '_headers'

/**
 * Answers for a folder that the build made, with the headers that it is published with, compressed
 * as a host would. It answers GET and HEAD alone, and always with whole files.
 */
export function folderHandler(folder: string): RequestListener {
  const headers = readFileSync(join(folder, headersFile), 'utf8')
  const setHeaders = (response: ServerResponse, path: string) => {
    for (const [name, value] of Object.entries(headersFor(headers, path))) {
      response.setHeader(name, value)
    }
  }
  const refuse = (response: ServerResponse, status: number) => {
    setHeaders(response, '/')
    response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${String(status)}\n`)
  }
  const serve = sirv(folder, {
    // Looks for each file when it is asked for: another build may have replaced it.
    dev: true,
    brotli: true,
    etag: true,
    setHeaders,
    onNoMatch: (_request, response) => refuse(response, 404),
  })
  return (request, response) => {
    const { method, url, headers: asked } = request
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      return refuse(response, 405)
    }
    if (isHeadersFile(url)) return refuse(response, 404)
    // sirv ends the whole server at a range that ends before it begins.
    delete asked.range
    serve(request, response)
  }
}

/** What a host reads, and does not hand on, however its name is spelt. */
function isHeadersFile(url = ''): boolean {
  try {
    return decodeURI(url).toLowerCase().includes(headersFile)
  } catch {
    return false
  }
}
