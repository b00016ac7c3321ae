import { useContext } from 'react'
import { LeadsOut } from '#ui/in-tool.ts'
import { useApp, useNow } from '#first/app-context.ts'
import {
  overdueNumber,
  type ReviewedEntry,
  type ReviewLines,
  reviewLines,
  wordsOfReview,
} from './review-lines.ts'

/** When the content was checked and by when it must be again. */
export function ContentDates() {
  return <p className="hint">{useReviewLines().dates}</p>
}

/**
 * That the content is overdue for its check; nothing, while it is not. A rehearsal goes by the
 * scenario’s clock, so there nothing is said to be overdue.
 */
export function ContentOverdue() {
  const { overdue } = useReviewLines()
  const isLive = useContext(LeadsOut)
  return isLive && overdue !== null && <p data-review="overdue">{overdue}</p>
}

/** That the number of a service is overdue for its check; nothing, while it is not. */
export function NumberReview({ service }: { readonly service: string }) {
  const entry = useApp().setting.flow.services[service]
  return entry && <EntryReview entry={entry} />
}

/** The same of any entry that is checked by itself, such as a way to reach help without speech. */
export function EntryReview({ entry }: { readonly entry: ReviewedEntry }) {
  const { i18n } = useApp()
  const overdue = overdueNumber(wordsOfReview(i18n), entry, useNow())
  const isLive = useContext(LeadsOut)
  return isLive && overdue !== null && <p data-review="overdue">{overdue}</p>
}

/** What is said of the content now, by the clock of the app or of practice. */
function useReviewLines(): ReviewLines {
  const { i18n, setting } = useApp()
  return reviewLines(wordsOfReview(i18n), setting.flow.pathway, useNow())
}
