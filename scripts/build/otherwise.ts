import type { Flow } from '#flow/flow.ts'

/** The reasons to decide otherwise, in order, with their words in each language. */
export type Otherwise = Readonly<Record<string, readonly OtherwiseReason[]>>

interface OtherwiseReason {
  readonly id: string
  readonly says: string
}

/** What only the record needs of a flow, to be loaded with it. */
export function otherwiseOf({ pathway, texts }: Pick<Flow, 'pathway' | 'texts'>): Otherwise {
  const reasons = pathway.otherwise ?? []
  const languages = Object.entries(texts).map(([language, text]) => [
    language,
    reasons.map((id) => ({ id, says: text.otherwise?.[id] ?? '' })),
  ])
  return Object.fromEntries(languages) as Otherwise
}

/** The same flow for the first screen, which does not need them. */
export function withoutOtherwise({
  pathway: { otherwise: _, ...pathway },
  texts,
}: Pick<Flow, 'pathway' | 'texts'>): Pick<Flow, 'pathway' | 'texts'> {
  const entries = Object.entries(texts).map(([language, { otherwise: _words, ...text }]) => [
    language,
    text,
  ])
  return { pathway, texts: Object.fromEntries(entries) as Flow['texts'] }
}
