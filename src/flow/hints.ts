import { closest, distance } from 'fastest-levenshtein'

/**
 * What to do about a name that is not known: the nearest known name, or all of them.
 *
 * @example nearest('hepline', ['helpline', 'police']) // 'Did you mean "helpline"?'
 */
export function nearest(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none to choose from yet.'
  const near = closest(name, known)
  if (distance(name, near) <= Math.max(2, name.length / 3)) return `Did you mean "${near}"?`
  return `Known here: ${listed(known)}.`
}

/** Names in quotation marks, the first dozen of them. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 12).map((name) => `"${name}"`)
  const more = names.length - first.length
  return [...first, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ')
}
