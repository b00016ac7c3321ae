/**
 * What another language lacks, beside English: keys, the gaps in a sentence, the forms of a plural.
 */

/** The words of one file, as they are written. */
export type Words = Readonly<Record<string, unknown>>

/**
 * Everything that is not whole in a language, a line each; nothing when it says all that English says.
 *
 * @param language decides which forms of a plural there must be: `pl` has `few` and `many` too
 */
export function lacking(language: string, english: Words, other: Words): readonly string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const needed = new Map(leavesOf(english).flatMap(([key, said]) => formsOf(key, said, forms)))
  const there = new Map(leavesOf(other))
  return [
    ...[...needed].flatMap(([key, said]) => compared(key, said, there.get(key))),
    ...[...there.keys()].filter((key) => !needed.has(key)).map((key) => `${key}: English has none`),
  ]
}

/** The texts of a file by their keys. A list is as many texts as it has entries. */
function leavesOf(words: unknown, above = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[above, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) =>
    leavesOf(value, above === '' ? key : `${above}.${key}`),
  )
}

/** A text that counts has a form for each kind of number in the language. */
function formsOf(
  key: string,
  said: string,
  forms: readonly string[],
): readonly (readonly [string, string])[] {
  if (key.endsWith('_one')) return []
  if (!key.endsWith('_other')) return [[key, said]]
  return forms.map((form) => [key.replace(/_other$/, `_${form}`), said])
}

function compared(key: string, english: string, other: string | undefined): readonly string[] {
  if (other === undefined) return [`${key}: missing`]
  if (other.trim() === '' && english !== '') return [`${key}: empty`]
  const gaps = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).toSorted().join(' ')
  return gaps(english) === gaps(other) ? [] : [`${key}: not the gaps of English, ${gaps(english)}`]
}
