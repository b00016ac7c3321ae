import type * as z from 'zod'
import { likeliest, listed } from './hints.ts'

/** What to write instead of a value that does not fit. */
export function wanted(issue: z.core.$ZodIssue, written: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), written)
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `Write ${kinds[issue.expected] ?? issue.expected}.`
  }
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Write at least one.'
  if (issue.code === 'too_big') return `Write at most ${String(issue.maximum)}.`
  if (issue.code === 'too_small')
    return 'Write something, or leave the key out if it is not needed.'
  if (issue.message.startsWith('Invalid')) return 'Use small letters joined by hyphens.'
  return issue.message
}

function oneOf(allowed: readonly string[], value: unknown): string {
  const near = typeof value === 'string' ? likeliest(value, allowed) : undefined
  const all = `Allowed: ${listed(allowed)}.`
  return near === undefined ? all : `${near} ${all}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  array: 'a list in [square brackets]',
  object: 'an object in {curly brackets}',
  record: 'an object in {curly brackets}',
  number: 'a number',
  boolean: 'true or false',
}

/** A value as it is written, cut when it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
