import { isOverdue, isOverdueWhereDoubted } from '#services/review.ts'
import type { Service } from '#services/schema.ts'
import type { Pathway } from '#flow/schema.ts'
import { formatDate } from '#text/format-time.ts'
import { addWords, type WordsWith, type WordStore } from '#text/i18n.ts'
import reviewWords from './en.json' with { type: 'json' }

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly review: typeof reviewWords
  }
}

type ReviewWords = WordsWith<'review'>

/** What is checked by itself, apart from the pathway. */
export type ReviewedEntry = Pick<Service, 'reviewBy' | 'confidence'>

/** When the content was checked, and who answers for it, each in a sentence. */
export interface ReviewLines {
  readonly dates: string
  /** That the check is overdue, and whom to ask; null while it is not. */
  readonly overdue: string | null
  readonly owner: string
}

/** The words about the review of the content, in the language spoken now. */
export function wordsOfReview(i18n: WordStore): ReviewWords {
  addWords(i18n, 'review', reviewWords)
  return i18n.getFixedT(null, ['interface', 'review'])
}

/** What a screen or a record says of the content at an instant. Pure. */
export function reviewLines(
  words: ReviewWords,
  { checkedOn, reviewBy, owner }: Pick<Pathway, 'checkedOn' | 'reviewBy' | 'owner'>,
  now: number,
): ReviewLines {
  const again = formatDate(words, reviewBy)
  const whom = owner === null ? words('review:overdue') : words('review:overdueOwned', owner)
  return {
    dates:
      checkedOn === null
        ? words('review:datesUnchecked', { again })
        : words('review:dates', { checked: formatDate(words, checkedOn), again }),
    overdue: isOverdue(reviewBy, now) ? whom : null,
    owner: owner === null ? words('review:notOwned') : words('review:owned', owner),
  }
}

/**
 * That the entry of a number is overdue for its check; null while it is not, and for a number that
 * nobody doubts. Pure.
 */
export function overdueNumber(
  words: ReviewWords,
  entry: ReviewedEntry,
  now: number,
): string | null {
  if (!isOverdueWhereDoubted(entry, now)) return null
  return words('review:overdueNumber', { again: formatDate(words, entry.reviewBy) })
}
