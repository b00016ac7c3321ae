import type { Compared } from './compared.ts'
import type { Difference } from './difference.ts'
import { changedLeaves } from './leaves.ts'
import { wordsNamed } from './words-named.ts'

/**
 * Every English sentence that reads otherwise. The words of a whole question, answer, outcome or
 * service that is new or gone are not among them: it is told of itself.
 */
export function wordDifferences(compared: Compared): readonly Difference[] {
  const leaves = changedLeaves(compared.before.texts.en, compared.now.texts.en)
  return leaves.flatMap(({ path, before, now }) => {
    if (!isSentence(before) || !isSentence(now)) return []
    const says = `${wordsNamed(compared, path)} ${changeInWords(before, now)}`
    return [{ about: 'words', says, details: [] } as const]
  })
}

function isSentence(words: unknown): words is string | undefined {
  return typeof words === 'string' || words === undefined
}

function changeInWords(before: string | undefined, now: string | undefined): string {
  if (before === undefined) return `is new: “${now}”`
  if (now === undefined) return `is gone: “${before}”`
  return `is now “${now}” instead of “${before}”`
}
