import { longest, type ScenarioDraft } from './draft-schema.ts'

/**
 * A draft whose texts fit what `draftFile` asks of them, whatever was typed, pasted or filled in: so
 * what is kept can always be exported, and comes back the same. A draft that fits is not changed.
 * Pure.
 */
export function repairedDraft(draft: ScenarioDraft): ScenarioDraft {
  const { at, variants, ...rest } = draft
  return {
    ...repairedIn(rest),
    at: repairedMoment(at),
    variants: variants.map(({ at: moment, ...variant }) => ({
      ...repairedIn(variant),
      at: repairedMoment(moment),
    })),
  }
}

/** Every text in a value, at any depth, repaired. */
function repairedIn<Value>(value: Value): Value
function repairedIn(value: unknown): unknown {
  if (typeof value === 'string') return repairedText(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => repairedIn(entry))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, repairedIn(inside)]))
}

/**
 * A text with plain spaces for tabs, without characters that cannot be seen, and with a space after
 * each “<” that would begin a tag.
 *
 * @example
 * repairedText('a\tb <b>c') // 'a b < b>c'
 */
export function repairedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]|[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .slice(0, longest)
    .replace(/\p{Surrogate}$/u, '')
}

/** A moment as a draft holds it; none where it is not written as one. */
function repairedMoment(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(moment) ? moment : ''
}
