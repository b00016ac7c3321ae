import type { Flow } from '#flow/flow.ts'

interface OtherwiseReason {
  readonly id: string
  readonly says: string
}

/** The reasons to decide otherwise, in order, in English: only the record needs them. */
export function otherwiseOf({
  pathway,
  texts,
}: Pick<Flow, 'pathway' | 'texts'>): readonly OtherwiseReason[] {
  const reasons = pathway.otherwise ?? []
  return reasons.map((id) => ({ id, says: texts.en?.otherwise?.[id] ?? '' }))
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
