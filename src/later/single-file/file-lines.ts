import { isDoubted, isOverdue } from '#services/review.ts'
import type { ReviewedEntry } from '#later/review/review-lines.ts'
import { formatDate } from '#text/format-time.ts'
import type { WordsWith } from '#text/i18n.ts'
import type singleFileWords from './en.json'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly 'single-file': typeof singleFileWords
  }
}

/** What the one file is, and when to replace it, each in a sentence. */
export interface FileLines {
  readonly is: string
  readonly replace: string
  readonly isOverdue: boolean
}

interface Given {
  /** Whether it was opened as a file, and not from an address. */
  readonly as: 'file' | 'page'
  readonly version: string
  /** What in it was checked, and must be again. */
  readonly checked: readonly (Pick<ReviewedEntry, 'reviewBy'> & Partial<ReviewedEntry>)[]
  readonly now: number
}

/**
 * What the one file says of itself. To replace it is due when the first thing in it is due to be
 * checked again; no date makes less sure what nobody doubts. Pure.
 */
export function fileLines(
  words: WordsWith<'single-file'>,
  { as, version, checked, now }: Given,
): FileLines {
  const by = checked
    .filter(isDoubted)
    .map(({ reviewBy }) => reviewBy)
    .reduce((first, day) => (day < first ? day : first))
  const isLate = isOverdue(by, now)
  return {
    is: words(`single-file:is.${as}`, { date: formatDate(words, version) }),
    replace: words(isLate ? `single-file:overdue.${as}` : `single-file:replace.${as}`, {
      date: formatDate(words, by),
    }),
    isOverdue: isLate,
  }
}
