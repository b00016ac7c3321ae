import { readFileSync } from 'node:fs'
import { wordFiles } from '../../../scripts/build/languages.ts'

/** The app’s own words, by their place: `words('start.heading')`, `words('about:heading')`. */
export function words(place: string, values: Readonly<Record<string, string>> = {}): string {
  const [namespace = '', keys = ''] = place.includes(':') ? place.split(':') : ['interface', place]
  const found = keys
    .split('.')
    .reduce<unknown>(
      (entry, key) =>
        typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined,
      read[namespace],
    )
  if (typeof found !== 'string')
    throw new NoWordsError(`The words of ${namespace} have no ${keys}.`)
  return found.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => values[name] ?? gap)
}

/** The same, whatever stands in the gaps. */
export function wordsWithGaps(place: string): RegExp {
  return new RegExp(`^${sentence(words(place)).source}$`)
}

/** What a sentence of the words looks like once its gaps are filled. */
export function sentence(text: string): RegExp {
  const parts = text
    .split(/\{\{\w+\}\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(parts.join('.+'))
}

const read = Object.fromEntries(
  Object.entries(wordFiles('en')).map(([name, path]) => [
    name,
    JSON.parse(readFileSync(path, 'utf8')) as unknown,
  ]),
)

class NoWordsError extends Error {
  override readonly name = 'NoWordsError'
}
