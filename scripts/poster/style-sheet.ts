import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of a style sheet of this folder. */
export function styleSheet(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
