import { closest, distance } from 'fastest-levenshtein'

/**
 * What to do about a name that is not known: the nearest known name, or all of them.
 *
 * @example nearest('hepline', ['helpline', 'police']) // 'Did you mean "helpline"?'
 */
export function nearest(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none to choose from yet.'
  return likeliest(name, known) ?? `Known here: ${listed(known)}.`
}

/** Asks whether the nearest known name was meant; `undefined` when none of them is near. */
export function likeliest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const near = closest(name, known)
  const isNear = distance(name, near) <= Math.max(2, name.length / 3)
  return isNear ? `Did you mean "${near}"?` : undefined
}

/** Names in quotation marks, the first dozen of them. */
export function listed(names: readonly string[]): string {
  const first = names.slice(0, 12).map((name) => `"${name}"`)
  const more = names.length - first.length
  return [...first, ...(more > 0 ? [`and ${String(more)} more`] : [])].join(', ')
}
