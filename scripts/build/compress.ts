import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])

/** Writes a Brotli copy beside every text file of a folder, for a server that sends it. */
export function compressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!texts.has(extname(name))) continue
    const path = join(folder, name)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
}
