import { citationsOf } from '#flow/citations.ts'
import type { Flow } from '#flow/flow.ts'

/**
 * The flow, cut by when the app needs it. What the first screen needs stands in its script, where
 * each byte is waited for; words in another language come as a whole, with that language.
 */

/** What the first screen needs, in English. Every list of sources is empty: see `backgroundOf`. */
export function firstScreenOf({ pathway, services, texts, holidays }: Flow): unknown {
  const { script, otherwise, ...first } = pathway
  const { script: said, otherwise: reasons, access, ...text } = texts.en ?? {}
  return uncited({ pathway: first, services, texts: { en: text }, holidays })
}

/** Sources, what each outcome and service cites, changes, and the reasons to decide otherwise. */
export function backgroundOf(flow: Flow): unknown {
  const { pathway, texts, sources, changes } = flow
  const otherwise = (pathway.otherwise ?? []).map((id) => ({
    id,
    says: texts.en?.otherwise?.[id] ?? '',
  }))
  return { sources, changes, cited: citationsOf(flow), otherwise }
}

/** What to say in the calls, and how to reach help without speech. */
export function callingOf({ pathway, access, texts }: Flow): unknown {
  const english = { script: texts.en?.script, access: texts.en?.access }
  return { script: pathway.script, access, english }
}

function uncited(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'sources' ? [] : part))
}
