import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The app’s own words, by their place: `words('start.heading')`, `words('about:heading')`. */
export function words(place: string, values: Readonly<Record<string, string>> = {}): string {
  const [file = '', keys = ''] = place.includes(':') ? place.split(':') : ['interface', place]
  const found = keys
    .split('.')
    .reduce<unknown>(
      (entry, key) =>
        typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined,
      read(file),
    )
  if (typeof found !== 'string') throw new NoWordsError(`src/text/en/${file}.json: no ${keys}.`)
  return found.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap)
}

/** The same, whatever stands in the gaps. */
export function wordsWithGaps(place: string): RegExp {
  const literally = words(place)
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literally.join('.+')}$`)
}

const folder = join(import.meta.dirname, '../../../src/text/en')
const files = new Map<string, unknown>()

function read(file: string): unknown {
  const words = files.get(file) ?? JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
  files.set(file, words)
  return words
}

class NoWordsError extends Error {
  override readonly name = 'NoWordsError'
}
